// fails: other-way
import {
  MAPIInitialize, MAPILogonEx, HrQueryAllRows, FreeProws,
  MAPIFreeBuffer, type IMAPISession, type IMsgStore,
  type IMAPIFolder, type SRestriction, RES_PROPERTY, RELOP_EQ,
  RES_CONTENT, FL_PREFIX, MAPI_EXTENDED, MAPI_NEW_SESSION,
  MDB_WRITE, MAPI_SPOOLER, FLUSH_UPLOAD, FLUSH_NO_UI,
  PR_ENTRYID, PR_RESOURCE_TYPE, PR_SUBJECT,
  PR_ADDRTYPE, PR_EMAIL_ADDRESS, PR_IPM_OUTBOX_ENTRYID,
  PR_IPM_SENTMAIL_ENTRYID, PR_SENTMAIL_ENTRYID,
  PR_MESSAGE_CLASS, PR_REPORT_TEXT, PR_PROVIDER_UID,
} from 'mapi'

MAPIInitialize(null)
const flags = MAPI_EXTENDED | MAPI_NEW_SESSION
const first = MAPILogonEx(0, 'Outlook', null, flags)

// 0a  The message store of a session
const openStore = (session: IMAPISession) => {
  const stores = session.GetMsgStoresTable(0)
  const rows = HrQueryAllRows(stores, [PR_ENTRYID], null, null, 0)
  const entryId = rows.aRow[0].lpProps[0].Value
  const store = session.OpenMsgStore(0, entryId, null, MDB_WRITE)
  FreeProws(rows)
  stores.Release()
  return store
}

// 0b  Send: every recipient has an address type and an address
type To = readonly (readonly [type: string, address: string])[]
const send = (store: IMsgStore, subject: string, to: To) => {
  const tags = [PR_IPM_OUTBOX_ENTRYID, PR_IPM_SENTMAIL_ENTRYID] as const
  const ids = store.GetProps(tags, 0).lpPropArray
  const opened = store.OpenEntry<IMAPIFolder>(ids[0].Value, null, 0)
  const outbox = opened.lpUnk
  const message = outbox.CreateMessage(null, 0)
  message.SetProps([
    { ulPropTag: PR_SUBJECT, Value: subject },
    { ulPropTag: PR_SENTMAIL_ENTRYID, Value: ids[1].Value },
  ])
  message.ModifyRecipients(0, {
    aEntries: to.map(([type, address]) => ({
      rgPropVals: [
        { ulPropTag: PR_ADDRTYPE, Value: type },
        { ulPropTag: PR_EMAIL_ADDRESS, Value: address },
      ],
    })),
  })
  message.SubmitMessage(0)
  message.Release()
  outbox.Release()
  MAPIFreeBuffer(ids)
}

// 0c  Flush what waits to be sent
const isSpooler: SRestriction = {
  rt: RES_PROPERTY,
  res: {
    relop: RELOP_EQ,
    ulPropTag: PR_RESOURCE_TYPE,
    lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
  },
}
const flush = (session: IMAPISession) => {
  const table = session.GetStatusTable(0)
  const columns = [PR_ENTRYID, PR_RESOURCE_TYPE] as const
  const rows = HrQueryAllRows(table, columns, isSpooler, null, 0)
  const entryId = rows.aRow[0].lpProps[0].Value
  const spooler = session.OpenEntry(entryId, null, 0).lpUnk
  spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
  spooler.Release()
  FreeProws(rows)
  table.Release()
}
//

const store = openStore(first)

// 1  One message, four address types
send(store, 'Invitation', [
  ['SMTP', 'ada@example.org'],
  ['FAX', '555-0100'],
  ['EX', 'desk'],
  ['PIGEON', 'loft'],
])
flush(first)

// 2  Whom has nobody taken?
const isReport: SRestriction = {
  rt: RES_CONTENT,
  res: {
    ulFuzzyLevel: FL_PREFIX,
    ulPropTag: PR_MESSAGE_CLASS,
    lpProp: { ulPropTag: PR_MESSAGE_CLASS, Value: 'Report.' },
  },
}
const { lpEntryID } = store.GetReceiveFolder(null, 0)
const inbox = store.OpenEntry<IMAPIFolder>(lpEntryID, null, 0).lpUnk
const contents = inbox.GetContentsTable(0)
const text = [PR_MESSAGE_CLASS, PR_REPORT_TEXT] as const
const reports = HrQueryAllRows(contents, text, isReport, null, 0)
for (const { lpProps } of reports.aRow) console.log(lpProps[1].Value)
FreeProws(reports)
contents.Release()
inbox.Release()
MAPIFreeBuffer(lpEntryID)

// 3  Turn the order of the transports round
const admin = first.AdminServices(0)
const providers = admin.GetProviderTable(0)
const uid = [PR_PROVIDER_UID] as const
const rows = HrQueryAllRows(providers, uid, null, null, 0)
const order = rows.aRow.map(({ lpProps }) => lpProps[0].Value)
admin.MsgServiceTransportOrder(order.length, order, 0)
FreeProws(rows)
providers.Release()
admin.Release()
//

store.Release()
first.Logoff(0, 0, 0)
first.Release()

// 4  The order counts from the next session on
const second = MAPILogonEx(0, 'Outlook', null, flags)
const again = openStore(second)
send(again, 'Reminder', [['SMTP', 'ada@example.org']])
flush(second)
again.Release()
second.Logoff(0, 0, 0)
second.Release()
