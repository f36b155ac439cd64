// For: MAPI_E_USER_CANCEL, FQ-18, FLUSH_NO_UI
// World: hotel-modem
// Views: messages, desktop
// En: The dialog comes in spite of FLUSH_NO_UI; it is cancelled, and nothing has moved.
// Fr: Le dialogue vient malgré FLUSH_NO_UI ; il est annulé, et rien n'a bougé.
// Prints: MAPI_E_USER_CANCEL
// Returns: IMAPIStatus::FlushQueues MAPI_E_USER_CANCEL
// Waiting: Fax 2
// Asks: 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MapiError, PR_ENTRYID, PR_RESOURCE_TYPE,
  RELOP_EQ, RES_PROPERTY,
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
  spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
