// fails: released
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, HrGetOneProp,
  FreeProws, MAPIFreeBuffer,
  MapiError, Sleep, type IMAPIFolder, type SBinary, type SRestriction,
  RES_PROPERTY, RELOP_EQ,
  PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER, PR_DEFAULT_STORE,
  PR_IPM_OUTBOX_ENTRYID, PR_IPM_SENTMAIL_ENTRYID, PR_SENTMAIL_ENTRYID,
  PR_SUBJECT, PR_ADDRTYPE, PR_EMAIL_ADDRESS, PR_SUBMIT_FLAGS,
  SUBMITFLAG_LOCKED,
  FLUSH_UPLOAD, FLUSH_NO_UI, MAPI_EXTENDED, MDB_WRITE,
} from 'mapi'

MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)

// 0a  The spooler
const table = session.GetStatusTable(0)
const isSpooler: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
const tags = [PR_ENTRYID, PR_RESOURCE_TYPE] as const
const rows = HrQueryAllRows(table, tags, isSpooler, null, 0)
const [spoolerId] = rows.aRow[0].lpProps
const spooler = session.OpenEntry(spoolerId.Value, null, 0).lpUnk
FreeProws(rows)
table.Release()

// 0b  The default store, its Outbox and its outgoing queue
const stores = session.GetMsgStoresTable(0)
const storeTags = [PR_ENTRYID, PR_DEFAULT_STORE] as const
const storeRows = HrQueryAllRows(stores, storeTags, null, null, 0)
const byDefault = storeRows.aRow.find(({ lpProps }) => lpProps[1].Value)!
const [storeId] = byDefault.lpProps
const store = session.OpenMsgStore(0, storeId.Value, null, MDB_WRITE)
FreeProws(storeRows)
stores.Release()
const folders = store.GetProps(
  [PR_IPM_OUTBOX_ENTRYID, PR_IPM_SENTMAIL_ENTRYID], 0).lpPropArray
const [outboxId, sentMailId] = folders
const outbox = store.OpenEntry<IMAPIFolder>(outboxId.Value, null, 0).lpUnk
const queue = store.GetOutgoingQueue(0)

// 0c  Submit a message; its identifier has to be read before
const submit = (subject: string, type: string, address: string) => {
  const message = outbox.CreateMessage(null, 0)
  message.SetProps([
    { ulPropTag: PR_SUBJECT, Value: subject },
    { ulPropTag: PR_SENTMAIL_ENTRYID, Value: sentMailId.Value },
  ])
  const recipient = [
    { ulPropTag: PR_ADDRTYPE, Value: type },
    { ulPropTag: PR_EMAIL_ADDRESS, Value: address },
  ]
  message.ModifyRecipients(0, { aEntries: [{ rgPropVals: recipient }] })
  message.SaveChanges(0)
  const id = HrGetOneProp(message, PR_ENTRYID)
  message.SubmitMessage(0)
  message.Release()
  return id
}

const offer = submit('Offer', 'X400', 'c=fr;o=depot;s=martin')
const order = submit('Order', 'X400', 'c=fr;o=depot;s=martin')
const minutes = submit('Minutes', 'SMTP', 'ada@example.org')

// 1  Take the offer back, in time
store.AbortSubmit(offer.Value, 0)

// 2  Send what is left
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)

// 3  S_OK, and what is still queued?
const queueTags = [PR_ENTRYID, PR_SUBJECT, PR_SUBMIT_FLAGS] as const
const waiting = () => HrQueryAllRows(queue, queueTags, null, null, 0)
const left = waiting()
const subjects = left.aRow.map(({ lpProps }) => lpProps[1].Value)
console.log('Still queued:', subjects.join(', '))
FreeProws(left)

// 4  Take back what the spooler has locked: too late
const takeBack = (id: SBinary) => {
  try {
    store.AbortSubmit(id, 0)
  } catch (error) {
    if (!(error instanceof MapiError)) throw error
    console.log(error.name)
  }
}

// 5  Wait until the queue is empty
for (;;) {
  const now = waiting()
  for (const { lpProps: [id, , flags] } of now.aRow)
    if (flags.Value & SUBMITFLAG_LOCKED) takeBack(id.Value)
  const isEmpty = now.cRows === 0
  FreeProws(now)
  if (isEmpty) break
  Sleep(1000)
}

// 0d  Give everything back
MAPIFreeBuffer(folders)
for (const object of [queue, outbox, store, spooler]) object.Release()
