// For: MAPI_W_NO_SERVICE
// En: A warning, not an error: nothing is thrown, and what came back must be freed.
// Fr: Un avertissement, pas une erreur : rien n'est lancé, et ce qui est revenu doit être libéré.
// Prints: true true

import {
  HR_SUCCEEDED, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_W_NO_SERVICE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const { hr, lpEntryID } = session.QueryIdentity()
console.log(hr === MAPI_W_NO_SERVICE, HR_SUCCEEDED(hr))
MAPIFreeBuffer(lpEntryID)
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
