// For: T-33, RS-05
// Views: restriction, status-table
// En: Nine rows have no such property: they are neither equal nor unequal. The one that matches is House, which has it.
// Fr: Neuf lignes n'ont pas cette propriété : elles ne sont ni égales ni différentes. Celle qui convient est House, qui l'a.
// Prints: 0 · 1

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_UNICODE,
  PR_OWN_STORE_ENTRYID, RELOP_EQ, RELOP_NE, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(MAPI_UNICODE)
for (const relop of [RELOP_EQ, RELOP_NE]) {
  table.Restrict(
    {
      rt: RES_PROPERTY,
      res: {
        relop,
        ulPropTag: PR_OWN_STORE_ENTRYID,
        lpProp: { ulPropTag: PR_OWN_STORE_ENTRYID, Value: new Uint8Array(4) },
      },
    },
    0,
  )
  console.log(table.GetRowCount(0).ulCount)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
