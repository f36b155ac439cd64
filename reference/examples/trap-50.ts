// For: T-50
// En: The type says that it failed, the identifier still says which it was.
// Fr: Le type dit l'échec, l'identificateur dit encore de laquelle il s'agit.
// Prints: true true

import {
  FreeProws, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, MAPI_SPOOLER, PROP_ID, PROP_TYPE, PR_ENTRYID, PR_RESOURCE_TYPE, PR_SUBJECT,
  PT_ERROR, RELOP_EQ, RES_PROPERTY,
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
const { lpPropArray } = spooler.GetProps([PR_SUBJECT], 0)
const { ulPropTag } = lpPropArray[0]
console.log(PROP_TYPE(ulPropTag) === PT_ERROR, PROP_ID(ulPropTag) === PROP_ID(PR_SUBJECT))
MAPIFreeBuffer(lpPropArray)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
