// For: MAPIInitialize, MAPIUninitialize, MAPI_E_NOT_INITIALIZED, MAPIINIT_0, INIT, MAPI_INIT_VERSION
// En: The count goes up twice and down twice; only the last MAPIUninitialize shuts the door.
// Fr: Le compte monte deux fois et redescend deux fois ; seul le dernier MAPIUninitialize ferme la porte.
// Ends: MAPI_E_NOT_INITIALIZED

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_INIT_VERSION,
} from 'mapi'

MAPIInitialize({ ulVersion: MAPI_INIT_VERSION, ulFlags: 0 })
MAPIInitialize(null)
MAPIUninitialize()
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
