import {
  MAPIInitialize, MAPIUninitialize, MAPILogonEx,
  MAPI_EXTENDED, MAPI_NEW_SESSION,
} from 'mapi'

// 1  Wake the subsystem
MAPIInitialize(null)

// 2  Begin a session
const session = MAPILogonEx(
  0, 'Outlook', null, MAPI_EXTENDED | MAPI_NEW_SESSION,
)

// 3  End it
session.Logoff(0, 0, 0)

// 4  Give back your reference
session.Release()

// 5  Let the subsystem go
MAPIUninitialize()
