// For: T-46
// Views: status-table, calls
// En: Whoever watches the transports listens to the status table.
// Fr: Qui surveille les transports écoute la table d'état.
// Prints: true
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 5
// Asks: 1

import {
  FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrDispatchNotifications, HrQueryAllRows, MAPIInitialize,
  MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_ENTRYID, PR_RESOURCE_TYPE,
  RELOP_EQ, RES_PROPERTY, fnevTableModified,
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
table.Restrict(null, 0)
let told = 0
const connection = table.Advise(fnevTableModified, {
  OnNotify: (count) => {
    told += count
  },
})
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
HrDispatchNotifications(0)
console.log(told > 10)
table.Unadvise(connection)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
