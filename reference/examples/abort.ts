// For: IMAPITable::Abort, MAPI_E_UNABLE_TO_ABORT, TB-37
// En: The sort is stopped and the old order stays; there is nothing left to stop the second time.
// Fr: Le tri est arrêté et l'ordre ancien demeure ; la seconde fois il n'y a plus rien à arrêter.
// Prints: MAPI_E_UNABLE_TO_ABORT

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError, PR_DISPLAY_NAME,
  TABLE_SORT_ASCEND, TBL_ASYNC,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SortTable(
  { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: PR_DISPLAY_NAME, ulOrder: TABLE_SORT_ASCEND }] },
  TBL_ASYNC,
)
table.Abort()
try {
  table.Abort()
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
