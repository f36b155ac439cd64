// For: FLUSH_ASYNC_OK, FQ-13, FQ-15, HR_FAILED, HR_SUCCEEDED
// Views: messages, status-table
// En: The call comes back at once with a failing code, and the mail goes all the same.
// Fr: L'appel revient aussitôt avec un code d'échec, et le courrier part tout de même.
// Prints: MAPI_E_BUSY true false
// Returns: IMAPIStatus::FlushQueues MAPI_E_BUSY
// Sent: 5
// Asks: 1

import {
  FLUSH_ASYNC_OK, FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HR_FAILED, HR_SUCCEEDED, HrQueryAllRows,
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_E_BUSY, MAPI_SPOOLER,
  MapiError, PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, Sleep,
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
try {
  spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK)
} catch (error) {
  if (!(error instanceof MapiError) || error.hr !== MAPI_E_BUSY) throw error
  console.log(error.name, HR_FAILED(error.hr), HR_SUCCEEDED(error.hr))
}
Sleep(60_000)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
