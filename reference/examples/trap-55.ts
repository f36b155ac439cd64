// For: T-55
// En: 1 is the type of a store as an object; in the status table it is 33.
// Fr: 1 est le type d'une banque en tant qu'objet ; dans la table d'état, c'est 33.
// Views: restriction, status-table
// Prints: 1 0 · 33 1

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_STORE, MAPI_STORE_PROVIDER,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
for (const type of [MAPI_STORE, MAPI_STORE_PROVIDER]) {
  table.Restrict(
    {
      rt: RES_PROPERTY,
      res: {
        relop: RELOP_EQ,
        ulPropTag: PR_RESOURCE_TYPE,
        lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: type },
      },
    },
    0,
  )
  console.log(type, table.GetRowCount(0).ulCount)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
