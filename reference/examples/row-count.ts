// For: IMAPITable::GetRowCount, IMAPITable::Restrict, SPropertyRestriction, TB-21, RELOP
// Views: restriction, status-table
// En: The count is of what the filter lets through; null takes the filter away.
// Fr: On compte ce que laisse passer le filtre ; null enlève le filtre.
// Prints: 6 · 10

import {
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_TRANSPORT_PROVIDER,
  PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.Restrict(
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
    },
  },
  0,
)
console.log(table.GetRowCount(0).ulCount)
table.Restrict(null, 0)
console.log(table.GetRowCount(0).ulCount)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
