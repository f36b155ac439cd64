// For: PR_INSTANCE_KEY, PR_ROWID, PR_NULL
// Views: status-table
// En: PR_NULL reserves a column; key and number tell a row from the others.
// Fr: PR_NULL réserve une colonne ; la clé et le numéro distinguent une ligne des autres.
// Prints: 10 10 10 true

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  PR_INSTANCE_KEY, PR_NULL, PR_ROWID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(table, [PR_NULL, PR_INSTANCE_KEY, PR_ROWID], null, null, 0)
const keys = new Set(rows.aRow.map(({ lpProps }) => String(lpProps[1].Value)))
const numbers = new Set(rows.aRow.map(({ lpProps }) => lpProps[2].Value))
console.log(rows.cRows, keys.size, numbers.size, rows.aRow[0].lpProps[0].ulPropTag === PR_NULL)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
