// For: T-49
// Views: objects
// En: The row set goes, and its rows stay behind for ever.
// Fr: Le jeu de lignes s'en va, et ses lignes restent à jamais.
// Leaves: SRow, SRow, SRow, SRow, SRow, SRow, SRow, SRow, SRow, SRow

import {
  HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  PR_ENTRYID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(table, [PR_ENTRYID], null, null, 0)
MAPIFreeBuffer(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
