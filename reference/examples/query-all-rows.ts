// For: HrQueryAllRows, FreeProws, QR-05, QR-06, SRestriction
// Views: calls, status-table
// En: One call outside, five or more inside; what they set stays on the table.
// Fr: Un appel vu du dehors, cinq ou plus au dedans ; ce qu'ils règlent reste sur la table.
// Prints: Relay, Post, Pager, House, Field, Fax · 6
// Remarks: restriction-outside-columns

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_TRANSPORT_PROVIDER, PR_DISPLAY_NAME, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
  TABLE_SORT_DESCEND,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [PR_DISPLAY_NAME],
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
    },
  },
  { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: PR_DISPLAY_NAME, ulOrder: TABLE_SORT_DESCEND }] },
  0,
)
console.log(rows.aRow.map(({ lpProps }) => lpProps[0].Value).join(', '))
console.log(table.GetRowCount(0).ulCount)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
