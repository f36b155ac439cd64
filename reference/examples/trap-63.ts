// For: T-63
// World: two-of-a-kind
// En: One transport short, and the answer is “busy”.
// Fr: Un transport de moins, et la réponse est « occupé ».
// Prints: MAPI_E_BUSY

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED,
  MapiError, PR_PROVIDER_UID,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const admin = session.AdminServices(0)
const table = admin.GetProviderTable(0)
const rows = HrQueryAllRows(table, [PR_PROVIDER_UID], null, null, 0)
try {
  admin.MsgServiceTransportOrder(1, [rows.aRow[0].lpProps[0].Value], 0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
FreeProws(rows)
table.Release()
admin.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
