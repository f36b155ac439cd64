// For: IMessage::SubmitMessage, IMAPIFolder::CreateMessage, IMessage::ModifyRecipients, IMessage, ADRLIST, ADRENTRY, PR_EMAIL_ADDRESS, PR_MESSAGE, RECIPIENT_TYPE, PR_RECIPIENT_TYPE, PR_SENTMAIL_ENTRYID, MAPI_E_NO_RECIPIENTS, SUBMITFLAG, MQ-01, PR_SUBMIT_FLAGS, PR_IPM_OUTBOX_ENTRYID
// World: no-spooler
// Views: messages, calls
// En: Without recipients it is refused; with one it goes into the queue, and out at the spooler's next turn.
// Fr: Sans destinataire, il est refusé ; avec un, il entre dans la file, et part au prochain tour du spouleur.
// Prints: MAPI_E_NO_RECIPIENTS
// Sent: 3
// Received: 1

import {
  FreeProws, HrGetOneProp, HrQueryAllRows, MAPIFreeBuffer, MAPIInitialize, MAPILogonEx,
  MAPIUninitialize, MAPI_BEST_ACCESS, MAPI_EXTENDED, MAPI_TO, MapiError, PR_ADDRTYPE,
  PR_EMAIL_ADDRESS, PR_ENTRYID, PR_IPM_OUTBOX_ENTRYID, PR_RECIPIENT_TYPE, PR_SUBJECT, Sleep,
  type IMAPIFolder,
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
const message = outbox.CreateMessage(null, 0)
message.SetProps([{ ulPropTag: PR_SUBJECT, Value: 'Hello' }])
try {
  message.SubmitMessage(0)
} catch (error) {
  if (error instanceof MapiError) console.log(error.name)
}
message.ModifyRecipients(0, {
  aEntries: [
    {
      rgPropVals: [
        { ulPropTag: PR_ADDRTYPE, Value: 'SMTP' },
        { ulPropTag: PR_EMAIL_ADDRESS, Value: 'ada@example.com' },
        { ulPropTag: PR_RECIPIENT_TYPE, Value: MAPI_TO },
      ],
    },
  ],
})
message.SubmitMessage(0)
message.Release()
Sleep(180_000)
outbox.Release()
store.Release()
session.Logoff(0, 0, 0)
session.Release()
MAPIUninitialize()
