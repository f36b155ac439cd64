// For: FLUSH_DOWNLOAD, IMsgStore::Advise, IMsgStore::Unadvise, NEWMAIL_NOTIFICATION, fnevNewMail, STATUS_INBOUND_FLUSH
// Views: messages, calls
// En: What waited at the far ends comes into the Inbox, and the store tells of each message.
// Fr: Ce qui attendait de l'autre côté entre dans la boîte de réception, et la banque annonce chaque message.
// Prints: 6
// Returns: IMAPIStatus::FlushQueues S_OK
// Received: 6
// Waiting: Post 3, Pager 1, Fax 1
// Asks: 1

import {
  FLUSH_DOWNLOAD, FLUSH_NO_UI, FreeProws, HrDispatchNotifications, HrQueryAllRows,
  MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_BEST_ACCESS, MAPI_EXTENDED, MAPI_SPOOLER,
  PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, fnevNewMail,
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
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
let arrived = 0
const connection = store.Advise(null, fnevNewMail, {
  OnNotify: (count) => {
    arrived += count
  },
})
spooler.FlushQueues(0, null, FLUSH_DOWNLOAD | FLUSH_NO_UI)
HrDispatchNotifications(0)
console.log(arrived)
store.Unadvise(connection)
store.Release()
spooler.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
