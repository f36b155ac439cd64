// For: T-02, FQ-19
// World: night-relay
// Views: messages, exchange
// En: The call on the transport's own object returns before anything has moved; the spooler comes later.
// Fr: L'appel sur l'objet du transport revient avant que rien n'ait bougé ; le spouleur vient plus tard.
// Prints: 3 · 0
// Returns: IMAPIStatus::FlushQueues S_OK
// Sent: 3

import {
  FLUSH_FORCE, FLUSH_NO_UI, FLUSH_UPLOAD, FreeProws, HrQueryAllRows, MAPIInitialize,
  MAPILogonEx, MAPIUninitialize, MAPI_BEST_ACCESS, MAPI_EXTENDED, MAPI_TRANSPORT_PROVIDER,
  PR_ENTRYID, PR_RESOURCE_TYPE, RELOP_EQ, RES_PROPERTY, Sleep,
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
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER },
    },
  },
  null,
  0,
)
const { lpUnk: relay } = session.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0)
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
const queue = store.GetOutgoingQueue(0)
relay.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_FORCE)
console.log(queue.GetRowCount(0).ulCount)
Sleep(60_000)
console.log(queue.GetRowCount(0).ulCount)
queue.Release()
store.Release()
relay.Release()
FreeProws(rows)
table.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
