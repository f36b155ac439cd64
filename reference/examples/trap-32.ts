// For: T-32
// En: A restriction whose rt nobody has set.
// Fr: Une restriction dont personne n'a mis le rt.
// Prints: MAPI_E_INVALID_PARAMETER

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError, PR_RESOURCE_TYPE,
  RES_AND, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const last = { res: { ulPropTag: PR_RESOURCE_TYPE } } as unknown as SRestriction
try {
  table.Restrict({ rt: RES_AND, res: { lpRes: [last] } }, 0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
