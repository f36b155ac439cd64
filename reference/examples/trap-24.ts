// For: T-24, TB-19, QR-10
// Views: status-table
// En: What is missing has the type PT_ERROR and the value MAPI_E_NOT_FOUND; neither PR_NULL nor a gap.
// Fr: Ce qui manque a le type PT_ERROR et la valeur MAPI_E_NOT_FOUND ; ni PR_NULL, ni trou.
// Prints: true true

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MAPI_E_NOT_FOUND, PROP_TYPE, PR_OWN_STORE_ENTRYID, PT_ERROR,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const rows = HrQueryAllRows(table, [PR_OWN_STORE_ENTRYID], null, null, 0)
const [{ ulPropTag, Value }] = rows.aRow[0].lpProps
console.log(PROP_TYPE(ulPropTag) === PT_ERROR, Number(Value) === MAPI_E_NOT_FOUND)
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
