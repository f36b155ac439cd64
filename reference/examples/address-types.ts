// For: IMAPISession::EnumAdrTypes, PR_ADDRTYPE
// Prints: SMTP, EX, PAGER, FAX, X400, MS

import { MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED } from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const types = session.EnumAdrTypes(0)
console.log(types.join(', '))
MAPIFreeBuffer(types)
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
