import {
  MAPIInitialize, MAPIUninitialize, MAPILogonEx,
  MAPI_EXTENDED, MAPI_NEW_SESSION,
} from 'mapi'

// 1  Wake the subsystem

// 2  Begin a session

// 3  End it

// 4  Give back your reference

// 5  Let the subsystem go
