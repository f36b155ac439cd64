// For: IMAPITable::QueryRows, SRow, SRowSet, TBL_NOADVANCE
// Views: status-table
// En: Three at a time to the end; the last, empty set is freed like the others.
// Fr: Trois par trois jusqu'à la fin ; le dernier jeu, vide, se libère comme les autres.
// Prints: 3 0 · 3 · 3 · 3 · 1 · 0

import {
  FreeProws, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, TBL_NOADVANCE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const peeked = table.QueryRows(3, TBL_NOADVANCE)
console.log(peeked.cRows, table.QueryPosition().ulRow)
FreeProws(peeked)
for (let cRows = -1; cRows !== 0;) {
  const rows = table.QueryRows(3, 0)
  cRows = rows.cRows
  console.log(cRows)
  FreeProws(rows)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
