// For: MAPI_W_PARTIAL_COMPLETION, FQ-24
// World: fax-cancelled
// Views: messages
// En: Fax is cancelled and fails; Post is served all the same, and the call succeeds with a warning.
// Fr: Fax est annulé et échoue ; Post est servi tout de même, et l'appel réussit avec un avertissement.
// Prints: true true
// Returns: IMAPIStatus::FlushQueues MAPI_W_PARTIAL_COMPLETION
// Sent: 2
// Waiting: Fax 1
// Asks: 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HR_SUCCEEDED, HrQueryAllRows, MAPIInitialize,
  MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, MAPI_W_PARTIAL_COMPLETION,
  PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY,
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
const hr = spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
console.log(hr === MAPI_W_PARTIAL_COMPLETION, HR_SUCCEEDED(hr))
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
