// For: MAPI_E_UNKNOWN_FLAGS, ST-02
// Prints: IMAPISession::GetStatusTable MAPI_E_UNKNOWN_FLAGS · IMAPISession::AdminServices MAPI_E_UNKNOWN_FLAGS

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_MODIFY, MapiError,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
for (const call of [() => session.GetStatusTable(MAPI_MODIFY), () => session.AdminServices(1)])
  try {
    call()
  } catch (error) {
    if (error instanceof MapiError) console.log(error.method, error.name)
  }
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
