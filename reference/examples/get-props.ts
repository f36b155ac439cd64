// For: IMAPIProp::GetProps, IMAPIProp, SPropValue, SPropValues, MAPI_W_ERRORS_RETURNED, ValueOf, PropertyValue, PropertyTypes, PropTypeName
// En: What is missing comes as PT_ERROR in its place, and the call succeeds with a warning.
// Fr: Ce qui manque vient en PT_ERROR à sa place, et l'appel réussit avec un avertissement.
// Prints: true · 9 true

import {
  FreeProws, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_EXTENDED, MAPI_SPOOLER, MAPI_W_ERRORS_RETURNED, PROP_TYPE, PR_ENTRYID,
  PR_RESOURCE_METHODS, PR_RESOURCE_TYPE, PR_SUBJECT, PT_ERROR, RELOP_EQ, RES_PROPERTY,
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
const { hr, lpPropArray } = spooler.GetProps([PR_RESOURCE_METHODS, PR_SUBJECT], 0)
console.log(hr === MAPI_W_ERRORS_RETURNED)
console.log(lpPropArray[0].Value, PROP_TYPE(lpPropArray[1].ulPropTag) === PT_ERROR)
MAPIFreeBuffer(lpPropArray)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
