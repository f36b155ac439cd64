// For: IMsgStore::OpenEntry, MAPI_E_SUBMITTED, OPEN_FLAGS, MAPI_BEST_ACCESS, MAPI_MODIFY, PR_ACCESS_LEVEL, IMessage::GetRecipientTable, PR_RESPONSIBILITY, PR_MESSAGE_FLAGS, MSGFLAG, ACCESS
// World: night-relay
// En: A queued message cannot be written; with MAPI_BEST_ACCESS it opens for reading.
// Fr: Un message de la file ne s'écrit pas ; avec MAPI_BEST_ACCESS, il s'ouvre en lecture.
// Prints: MAPI_E_SUBMITTED · 0 true · 1 false

import {
  FreeProws, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_BEST_ACCESS, MAPI_EXTENDED, MAPI_MODIFY, MSGFLAG_SUBMIT, MapiError, PR_ACCESS_LEVEL,
  PR_EMAIL_ADDRESS, PR_ENTRYID, PR_MESSAGE_FLAGS, PR_RESPONSIBILITY, type IMessage,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
const queue = store.GetOutgoingQueue(0)
const rows = HrQueryAllRows(queue, [PR_ENTRYID], null, null, 0)
const id = rows.aRow[0].lpProps[0].Value
try {
  store.OpenEntry(id, null, MAPI_MODIFY)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
const { lpUnk: message } = store.OpenEntry<IMessage>(id, null, MAPI_BEST_ACCESS)
const { lpPropArray } = message.GetProps([PR_ACCESS_LEVEL, PR_MESSAGE_FLAGS], 0)
console.log(lpPropArray[0].Value, (lpPropArray[1].Value & MSGFLAG_SUBMIT) !== 0)
MAPIFreeBuffer(lpPropArray)
const recipients = message.GetRecipientTable(0)
const listed = HrQueryAllRows(recipients, [PR_EMAIL_ADDRESS, PR_RESPONSIBILITY], null, null, 0)
console.log(listed.cRows, listed.aRow[0].lpProps[1].Value)
FreeProws(listed)
recipients.Release()
message.Release()
FreeProws(rows)
queue.Release()
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
