// For: MAPI_E_TIMEOUT, MAPI_TIMEOUT_SHORT
// World: logon-waits
// Prints: MAPI_E_TIMEOUT

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_TIMEOUT_SHORT, MapiError,
} from 'mapi'

MAPIInitialize(null)
try {
  MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED | MAPI_TIMEOUT_SHORT)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
