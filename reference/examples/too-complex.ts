// For: SSubRestriction, MAPI_E_TOO_COMPLEX, RES_SUBRESTRICTION, RS-20
// Prints: MAPI_E_TOO_COMPLEX

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError, PR_ADDRTYPE,
  PR_MESSAGE_RECIPIENTS, RES_EXIST, RES_SUBRESTRICTION,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
try {
  table.Restrict(
    {
      rt: RES_SUBRESTRICTION,
      res: { ulSubObject: PR_MESSAGE_RECIPIENTS, lpRes: { rt: RES_EXIST, res: { ulPropTag: PR_ADDRTYPE } } },
    },
    0,
  )
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
