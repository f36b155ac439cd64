// For: IMAPITable::Advise, IMAPITable::Unadvise, TABLE_NOTIFICATION, TABLE_EVENT, NT-01, NT-05, fnevTableModified, HrDispatchNotifications, PR_STATUS_CODE
// Views: status-table, calls
// En: Each change of a status row is told; what waits is delivered when the program asks for it.
// Fr: Chaque changement d'une ligne d'état est annoncé ; ce qui attend est remis quand le programme le demande.
// Prints: true
// Returns: IMAPIStatus::FlushQueues S_OK
// Received: 6
// Waiting: Post 3, Pager 1, Fax 1
// Asks: 1

import {
  FLUSH_DOWNLOAD, FLUSH_NO_UI, FreeProws, HrDispatchNotifications, HrQueryAllRows,
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_EXTENDED, MAPI_SPOOLER, PR_DISPLAY_NAME,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_STATUS_CODE, RELOP_EQ, RES_PROPERTY, TABLE_ROW_MODIFIED,
  fnevTableModified,
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
table.SetColumns([PR_DISPLAY_NAME, PR_STATUS_CODE], 0)
let modified = 0
const connection = table.Advise(fnevTableModified, {
  OnNotify: (count, notifications) => {
    modified += notifications.filter(({ info }) => info.ulTableEvent === TABLE_ROW_MODIFIED).length
  },
})
spooler.FlushQueues(0, null, FLUSH_DOWNLOAD | FLUSH_NO_UI)
HrDispatchNotifications(0)
console.log(modified > 0)
table.Unadvise(connection)
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
