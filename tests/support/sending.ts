import { withTable } from './play.ts'

/** A program with the default store open, and with what sending takes. */
export const withStore = (steps: string, logonFlags?: string): string =>
  withTable(
    `
const openDefault = (flags = 0) => {
  const stores = session.GetMsgStoresTable(0)
  const rows = mapi.HrQueryAllRows(stores, [mapi.PR_ENTRYID], null, null, 0)
  stores.Release()
  const opened = session.OpenMsgStore(0, rows.aRow[0].lpProps[0].Value, null, flags)
  mapi.FreeProws(rows)
  return opened
}
const copyOf = (value: any) => ArrayBuffer.isView(value) ? (value as Uint8Array).slice() : value
const one = (object: mapi.IMAPIProp, tag: number): any => {
  const { lpPropArray } = object.GetProps([tag], 0)
  const [{ ulPropTag, Value }] = lpPropArray
  const kept = mapi.PROP_TYPE(ulPropTag) === mapi.PT_ERROR ? undefined : copyOf(Value)
  mapi.MAPIFreeBuffer(lpPropArray)
  return kept
}
const store = openDefault()
const folderOf = (id: Uint8Array) => store.OpenEntry<mapi.IMAPIFolder>(id, null, 0).lpUnk
const outboxOf = (from: mapi.IMsgStore) => from.OpenEntry<mapi.IMAPIFolder>(one(from, mapi.PR_IPM_OUTBOX_ENTRYID), null, 0).lpUnk
const outbox = outboxOf(store)
const sent = folderOf(one(store, mapi.PR_IPM_SENTMAIL_ENTRYID))
const inbox = folderOf(store.GetReceiveFolder(null, 0).lpEntryID)
const queue = store.GetOutgoingQueue(0)
const listed = (rows: mapi.IMAPITable, tag: number = mapi.PR_SUBJECT) => {
  rows.SeekRow(mapi.BOOKMARK_BEGINNING, 0)
  const set = mapi.HrQueryAllRows(rows, [tag], null, null, 0)
  const values = set.aRow.map(({ lpProps: [{ ulPropTag, Value }] }) => mapi.PROP_TYPE(ulPropTag) === mapi.PT_ERROR ? null : copyOf(Value))
  mapi.FreeProws(set)
  return values
}
const contents = (folder: mapi.IMAPIFolder, tag?: number) => {
  const rows = folder.GetContentsTable(0)
  const values = listed(rows, tag)
  rows.Release()
  return values
}
const recipient = (type: string, address: string, ...more: mapi.SPropValue[]) =>
  ({ rgPropVals: [{ ulPropTag: mapi.PR_ADDRTYPE, Value: type }, { ulPropTag: mapi.PR_EMAIL_ADDRESS, Value: address }, ...more] })
/** A saved message, and its identifier. */
const draft = (subject: string, to: string[] = ['SMTP:ada@example.com'], props: mapi.SPropValue[] = [], folder = outbox) => {
  const message = folder.CreateMessage(null, 0)
  message.SetProps([{ ulPropTag: mapi.PR_SUBJECT, Value: subject }, ...props])
  if (to.length > 0)
    message.ModifyRecipients(2, { aEntries: to.map((one) => recipient(one.split(':')[0], one.split(':')[1])) })
  message.SaveChanges(0)
  return { message, id: one(message, mapi.PR_ENTRYID) as Uint8Array }
}
/** Submits a message, and gives its identifier. */
const send = (...how: Parameters<typeof draft>) => {
  const { message, id } = draft(...how)
  message.SubmitMessage(0)
  message.Release()
  return id
}
const openMessage = (id: Uint8Array, flags = 0) => store.OpenEntry(id, null, flags).lpUnk
const flush = (flags: number = mapi.FLUSH_UPLOAD) => { const spooler = openSpooler(); try { return attempt(() => spooler.FlushQueues(0, null, flags)) } finally { spooler.Release() } }
${steps}
`,
    logonFlags,
  )
