// For: T-10
// Views: objects
// En: A row set is memory, not an object: there is no Release to call.
// Fr: Un jeu de lignes est de la mémoire, pas un objet : il n'y a pas de Release à appeler.
// Prints: false true

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  PR_ENTRYID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(table, [PR_ENTRYID], null, null, 0)
console.log('Release' in rows, 'Release' in table)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
