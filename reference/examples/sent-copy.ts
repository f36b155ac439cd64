// For: PR_DELETE_AFTER_SUBMIT, PR_SENTMAIL_ENTRYID, T-65
// World: no-spooler
// Views: messages
// En: With both properties the message is moved to Sent Items and then deleted: no copy is left of it.
// Fr: Avec les deux propriétés, le message est déplacé dans les éléments envoyés puis supprimé : il n'en reste aucune copie.
// Prints: false
// Sent: 3
// Received: 1

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_BEST_ACCESS, MAPI_EXTENDED, MAPI_UNICODE, PR_ADDRTYPE,
  PR_DELETE_AFTER_SUBMIT, PR_EMAIL_ADDRESS, PR_ENTRYID, PR_IPM_OUTBOX_ENTRYID,
  PR_IPM_SENTMAIL_ENTRYID, PR_SENTMAIL_ENTRYID, PR_SUBJECT, Sleep, type IMAPIFolder,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const stores = session.GetMsgStoresTable(0)
const storeRows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
const store = session.OpenMsgStore(0, storeRows.aRow[0].lpProps[0].Value, null, MAPI_BEST_ACCESS)
FreeProws(storeRows)
stores.Release()
const outboxId = HrGetOneProp(store, PR_IPM_OUTBOX_ENTRYID)
const { lpUnk: outbox } = store.OpenEntry<IMAPIFolder>(outboxId.Value, null, 0)
MAPIFreeBuffer(outboxId)
const sentId = HrGetOneProp(store, PR_IPM_SENTMAIL_ENTRYID)
const message = outbox.CreateMessage(null, 0)
message.SetProps([
  { ulPropTag: PR_SUBJECT, Value: 'Burn after sending' },
  { ulPropTag: PR_SENTMAIL_ENTRYID, Value: sentId.Value },
  { ulPropTag: PR_DELETE_AFTER_SUBMIT, Value: true },
])
message.ModifyRecipients(0, {
  aEntries: [
    {
      rgPropVals: [
        { ulPropTag: PR_ADDRTYPE, Value: 'SMTP' },
        { ulPropTag: PR_EMAIL_ADDRESS, Value: 'ada@example.com' },
      ],
    },
  ],
})
message.SubmitMessage(0)
message.Release()
Sleep(300_000)
const { lpUnk: sent } = store.OpenEntry<IMAPIFolder>(sentId.Value, null, 0)
const contents = sent.GetContentsTable(MAPI_UNICODE)
const copies = HrQueryAllRows(contents, [PR_SUBJECT], null, null, 0)
console.log(copies.aRow.some(({ lpProps }) => lpProps[0].Value === 'Burn after sending'))
FreeProws(copies)
contents.Release()
sent.Release()
MAPIFreeBuffer(sentId)
outbox.Release()
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
