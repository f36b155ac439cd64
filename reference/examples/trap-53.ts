// For: T-53
// En: Not zero, and yet a success: test the sign, not for zero.
// Fr: Non nul, et pourtant un succès : tester le signe, pas zéro.
// Prints: false true false

import {
  FreeProws, HR_FAILED, HR_SUCCEEDED, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize,
  MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_ENTRYID, PR_RESOURCE_TYPE,
  PR_SUBJECT, RELOP_EQ, RES_PROPERTY,
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
const { hr, lpPropArray } = spooler.GetProps([PR_SUBJECT], 0)
console.log(hr === 0, HR_SUCCEEDED(hr), HR_FAILED(hr))
MAPIFreeBuffer(lpPropArray)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
