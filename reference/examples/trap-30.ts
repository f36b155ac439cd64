// For: T-30
// En: The comment is ignored, the restriction inside it is not.
// Fr: Le commentaire est ignoré, la restriction qu'il enveloppe ne l'est pas.
// Views: restriction, status-table
// Prints: 1

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_COMMENT,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_COMMENT, RES_PROPERTY, type SRestriction,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const onlySpooler: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
table.Restrict(
  { rt: RES_COMMENT, res: { lpRes: onlySpooler, lpProp: [{ ulPropTag: PR_COMMENT, Value: '!' }] } },
  0,
)
console.log(table.GetRowCount(0).ulCount)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
