// For: MAPI_E_UNABLE_TO_COMPLETE, TB-29
// Prints: 100 MAPI_E_UNABLE_TO_COMPLETE
// Remarks: released-with-bookmark

import { MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MapiError } from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
let made = 0
try {
  while (true) {
    table.CreateBookmark()
    made += 1
  }
} catch (error) {
  if (error instanceof MapiError) console.log(made, error.name)
}
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
