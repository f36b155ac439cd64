// For: HrGetOneProp
// En: One property, one block; what is missing is thrown rather than returned as PT_ERROR.
// Fr: Une propriété, un bloc ; ce qui manque est lancé plutôt que rendu en PT_ERROR.
// Prints: 9 · MAPI_E_NOT_FOUND

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MapiError, PR_ENTRYID, PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE, PR_SUBJECT, RELOP_EQ, RES_PROPERTY,
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
const methods = HrGetOneProp(spooler, PR_RESOURCE_METHODS)
console.log(methods.Value)
MAPIFreeBuffer(methods)
try {
  HrGetOneProp(spooler, PR_SUBJECT)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
