// For: IMAPIProp::GetPropList, PROP_ID, PROP_TYPE, PT
// Prints: true 3e04 true

import {
  FreeProws, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, MAPI_SPOOLER, PROP_ID, PROP_TYPE, PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE,
  PT_LONG, RELOP_EQ, RES_PROPERTY,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(
  table,
  [PR_ENTRYID, PR_RESOURCE_TYPE],
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
const { lpUnk: spooler } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
const tags = spooler.GetPropList(0)
console.log(
  tags.includes(PR_STATUS_CODE),
  PROP_ID(PR_STATUS_CODE).toString(16),
  PROP_TYPE(PR_STATUS_CODE) === PT_LONG,
)
MAPIFreeBuffer(tags)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
