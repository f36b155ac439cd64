// For: T-67
// Views: status-table
// En: Whoever does its work, a program finds one row of that type, and asks by it.
// Fr: Quel que soit celui qui fait le travail, un programme trouve une seule ligne de ce type, et passe par elle.
// Prints: 1 MAPI Spooler

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_SPOOLER, PR_DISPLAY_NAME, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [PR_DISPLAY_NAME, PR_RESOURCE_TYPE],
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
    },
  },
  null,
  0,
)
console.log(rows.cRows, rows.aRow[0].lpProps[0].Value)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
