// For: SBitMaskRestriction, BMR, RES_BITMASK, RS-12, MAPI_TRANSPORT_PROVIDER
// Views: restriction, status-table
// Prints: 6

import {
  BMR_NEZ, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, PR_RESOURCE_METHODS,
  RES_BITMASK, STATUS_FLUSH_QUEUES,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.Restrict(
  { rt: RES_BITMASK, res: { relBMR: BMR_NEZ, ulPropTag: PR_RESOURCE_METHODS, ulMask: STATUS_FLUSH_QUEUES } },
  0,
)
console.log(table.GetRowCount(0).ulCount)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
