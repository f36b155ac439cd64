// For: T-17
// Views: calls, status-table
// En: Nothing says that there is a row; here there is none, and the program falls over the first.
// Fr: Rien ne dit qu'il y a une ligne ; ici il n'y en a pas, et le programme trébuche sur la première.
// Prints: 0
// Ends: TypeError
// Leaves: IMAPITable, SRowSet

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPI_EXTENDED,
  MAPI_NO_MAIL, MAPI_TRANSPORT_PROVIDER, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED | MAPI_NO_MAIL)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_RESOURCE_TYPE],
  {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
    },
  },
  null,
  0,
)
console.log(rows.cRows)
const { lpUnk: transport } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
transport.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
