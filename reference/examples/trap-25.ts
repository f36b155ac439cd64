// For: T-25
// En: Three was the maximum, ten there are: an error and no rows.
// Fr: Le maximum était trois, il y en a dix : une erreur, et aucune ligne.
// Prints: MAPI_E_TABLE_TOO_BIG

import {
  HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError,
  PR_ENTRYID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
try {
  HrQueryAllRows(table, [PR_ENTRYID], null, null, 3)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
