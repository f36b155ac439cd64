// For: T-11, RS-02
// Views: restriction, calls
// En: Without its tag the structure is no restriction: the call says so, and a remark says what C would have read.
// Fr: Sans son étiquette, la structure n'est pas une restriction : l'appel le dit, et une remarque dit ce que le C aurait lu.
// Prints: 4 4 · MAPI_E_INVALID_PARAMETER
// Remarks: bare-restriction

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MapiError,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, type SPropertyRestriction, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const bare: SPropertyRestriction = {
  relop: RELOP_EQ,
  ulPropTag: PR_RESOURCE_TYPE,
  lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
}
console.log(RELOP_EQ, RES_PROPERTY)
try {
  table.Restrict(bare as unknown as SRestriction, 0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
