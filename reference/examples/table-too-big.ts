// For: MAPI_E_TABLE_TOO_BIG, QR-04, QR-08
// Prints: MAPI_E_TABLE_TOO_BIG

import {
  HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
try {
  HrQueryAllRows(table, null, null, null, 3)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
