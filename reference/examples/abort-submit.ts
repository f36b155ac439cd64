// For: IMsgStore::AbortSubmit, IMsgStore::GetOutgoingQueue, MAPI_E_NOT_IN_QUEUE, PR_CLIENT_SUBMIT_TIME
// World: night-relay
// Views: messages, calls
// En: What still waits can be taken back; what is taken back is no longer in the queue.
// Fr: Ce qui attend encore peut être repris ; ce qui est repris n'est plus dans la file.
// Prints: 3 · 2 · MAPI_E_NOT_IN_QUEUE

import {
  FreeProws, HrQueryAllRows, MAPIInitialize, MAPILogonEx, MAPIUninitialize, MAPI_BEST_ACCESS,
  MAPI_EXTENDED, MapiError, PR_CLIENT_SUBMIT_TIME, PR_ENTRYID, PR_SUBMIT_FLAGS,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
const queue = store.GetOutgoingQueue(0)
const rows = HrQueryAllRows(queue, [PR_ENTRYID, PR_SUBMIT_FLAGS, PR_CLIENT_SUBMIT_TIME], null, null, 0)
console.log(rows.cRows)
const id = rows.aRow[0].lpProps[0].Value
store.AbortSubmit(id, 0)
console.log(queue.GetRowCount(0).ulCount)
try {
  store.AbortSubmit(id, 0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
FreeProws(rows)
queue.Release()
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
