// For: IMAPISession::Logoff, MAPI_E_INVALID_OBJECT, LOGOFF_CLIENT
// En: The table outlives the session: nothing works on it any more but Release.
// Fr: La table survit à la session : plus rien n'y fonctionne que Release.
// Prints: MAPI_E_INVALID_OBJECT
// Faults: invalid-object
// Remarks: outlives-logoff

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_LOGOFF_UI, MapiError,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
session.Logoff(0, MAPI_LOGOFF_UI, 0)
try {
  table.GetRowCount(0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Release()
MAPIUninitialize()
