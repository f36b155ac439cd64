// For: T-31
// Views: restriction, status-table
// En: BMR_NEZ is content with one of the bits; whoever wants both asks twice.
// Fr: BMR_NEZ se contente d'un des bits ; qui veut les deux demande deux fois.
// Prints: 10 · 6

import {
  BMR_NEZ, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, PR_RESOURCE_METHODS,
  RES_AND, RES_BITMASK, STATUS_FLUSH_QUEUES, STATUS_VALIDATE_STATE, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const bit = (ulMask: number): SRestriction => ({
  rt: RES_BITMASK,
  res: { relBMR: BMR_NEZ, ulPropTag: PR_RESOURCE_METHODS, ulMask },
})
table.Restrict(bit(STATUS_VALIDATE_STATE | STATUS_FLUSH_QUEUES), 0)
console.log(table.GetRowCount(0).ulCount)
table.Restrict({ rt: RES_AND, res: { lpRes: [bit(STATUS_VALIDATE_STATE), bit(STATUS_FLUSH_QUEUES)] } }, 0)
console.log(table.GetRowCount(0).ulCount)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
