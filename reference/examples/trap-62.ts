// For: T-62
// World: night-relay
// En: The message has no such property; each of its recipients has.
// Fr: Le message n'a pas cette propriété ; chacun de ses destinataires l'a.
// Prints: true false

import {
  FreeProws, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx, MAPIUninitialize,
  MAPI_BEST_ACCESS, MAPI_EXTENDED, PROP_TYPE, PR_ENTRYID, PR_RESPONSIBILITY, PT_ERROR,
  type IMessage,
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
const { lpUnk: message } = store.OpenEntry<IMessage>(rows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
const { lpPropArray } = message.GetProps([PR_RESPONSIBILITY], 0)
const recipients = message.GetRecipientTable(0)
const listed = HrQueryAllRows(recipients, [PR_RESPONSIBILITY], null, null, 0)
console.log(PROP_TYPE(lpPropArray[0].ulPropTag) === PT_ERROR, listed.aRow[0].lpProps[0].Value)
FreeProws(listed)
recipients.Release()
MAPIFreeBuffer(lpPropArray)
message.Release()
FreeProws(rows)
queue.Release()
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
