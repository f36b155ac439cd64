import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play, type Played } from '../support/play.ts'
import { withStore } from '../support/sending.ts'

const post: ScenarioFile = { transports: [{ name: 'Post', kind: 'lan' }] }

const clientRun = async (steps: string, scenario: ScenarioFile = post): Promise<Played> => {
  const played = await play(withStore(steps), { scenario })
  expect(played.error).toBeNull()
  expect(played.ledger.faults).toEqual([])
  return played
}

test('a client sends one message and flushes', async () => {
  const played = await clientRun(`
send('Report', ['SMTP:ada', 'SMTP:grace'], [{ ulPropTag: mapi.PR_SENTMAIL_ENTRYID, Value: one(store, mapi.PR_IPM_SENTMAIL_ENTRYID) }])
console.log(flush(), contents(outbox), contents(sent), contents(sent, mapi.PR_MESSAGE_FLAGS))`)
  expect(played.console).toEqual(['0 [] ["Report"] [1]'])
})

test('a client sends without keeping a copy', async () => {
  const played = await clientRun(`
send('Secret', undefined, [{ ulPropTag: mapi.PR_DELETE_AFTER_SUBMIT, Value: true }])
console.log(flush(), contents(outbox), contents(sent))`)
  expect(played.console).toEqual(['0 [] []'])
})

test('a client writes a draft in one session and sends it in the next', async () => {
  const played = await clientRun(`
const { message, id } = draft('Unfinished', [])
message.Release()
session.Logoff(0, 0, 0)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const opened = next.OpenEntry<mapi.IMessage>(id, null, mapi.MAPI_MODIFY).lpUnk
opened.SetProps([{ ulPropTag: mapi.PR_SUBJECT, Value: 'Finished' }])
opened.ModifyRecipients(0, { aEntries: [recipient('SMTP', 'ada')] })
console.log(opened.SubmitMessage(0), opened.Release())
mapi.Sleep(5000)`)
  expect(played.console).toEqual(['0 0'])
  expect(played.world.sent).toEqual(['message-1'])
})

test('a client adds, modifies and removes recipients by their row numbers', async () => {
  const played = await clientRun(`
const { message } = draft('Who', ['SMTP:ada', 'SMTP:grace', 'SMTP:edsger'])
const rows = message.GetRecipientTable(0)
const id = (row: number) => ({ ulPropTag: mapi.PR_ROWID, Value: row })
message.ModifyRecipients(8, { aEntries: [{ rgPropVals: [id(1)] }] })
message.ModifyRecipients(4, { aEntries: [recipient('FAX', '555', id(2))] })
console.log(listed(rows, mapi.PR_EMAIL_ADDRESS), attempt(() => message.ModifyRecipients(8, { aEntries: [{ rgPropVals: [id(9)] }] })))
console.log(attempt(() => message.ModifyRecipients(6, { aEntries: [] })), attempt(() => message.ModifyRecipients(2, {} as mapi.ADRLIST)))`)
  expect(played.console).toEqual([
    '["555", "edsger"] MAPI_E_INVALID_PARAMETER',
    'MAPI_E_INVALID_PARAMETER MAPI_E_INVALID_PARAMETER',
  ])
})

test('a client lists its outgoing queue and takes everything back', async () => {
  const played = await clientRun(`
for (const subject of ['One', 'Two', 'Three']) send(subject)
const aborted = (listed(queue, mapi.PR_ENTRYID) as Uint8Array[]).map((id) => store.AbortSubmit(id, 0))
console.log(aborted, listed(queue), contents(outbox), flush())`)
  expect(played.console).toEqual(['[0, 0, 0] [] ["One", "Two", "Three"] 0'])
  expect(played.world.sent).toEqual([])
})

test('a client flushes while the network is down, and again when it is up', async () => {
  const played = await clientRun(
    `
send('Patience')
console.log(flush(), listed(queue))
mapi.Sleep(100000)
console.log(flush(), listed(queue))`,
    {
      transports: [{ name: 'Post', kind: 'lan', link: 'down' }],
      events: [{ at: 50_000, kind: 'network', state: 'up' }],
    },
  )
  expect(played.console).toEqual(['0 ["Patience"]', '0 []'])
})

test('a client reads the report on what it sent to nowhere', async () => {
  const played = await clientRun(`
send('Lost', ['PIGEON:cote'])
mapi.Sleep(5000)
const [id] = contents(inbox, mapi.PR_ENTRYID) as Uint8Array[]
const report = openMessage(id)
console.log(one(report, mapi.PR_MESSAGE_CLASS), one(report, mapi.PR_REPORT_TEXT))
console.log(report.SetProps([{ ulPropTag: mapi.PR_SUBJECT, Value: 'x' }])!.length, attempt(() => report.SubmitMessage(0)))`)
  expect(played.console).toEqual([
    'Report.IPM.Note.NDR Could not be delivered to: PIGEON:cote',
    '1 MAPI_E_NO_ACCESS',
  ])
})

test('a client watches its Inbox fill', async () => {
  const played = await clientRun(
    `
const rows = inbox.GetContentsTable(0)
let added = 0
rows.Advise(mapi.fnevTableModified, { OnNotify: (_, [{ info }]) => { if (info.ulTableEvent === mapi.TABLE_ROW_ADDED) added++ } })
flush(mapi.FLUSH_DOWNLOAD)
mapi.HrDispatchNotifications(0)
console.log(added, rows.GetRowCount(0).ulCount, one(inbox, mapi.PR_CONTENT_COUNT))`,
    { transports: [{ name: 'Post', kind: 'lan', incoming: 3 }] },
  )
  expect(played.console).toEqual(['3 3 3'])
})

test('a client walks from the root folder to a message, as a browser of stores does', async () => {
  const played = await clientRun(`
send('Find me')
const root = store.OpenEntry<mapi.IMAPIFolder>(null, null, 0).lpUnk
const folders = root.GetHierarchyTable(0)
console.log(listed(folders, mapi.PR_DISPLAY_NAME))
const { ulObjType, lpUnk } = outbox.OpenEntry(contents(outbox, mapi.PR_ENTRYID)[0], null, 0)
console.log(ulObjType === mapi.MAPI_MESSAGE, one(lpUnk, mapi.PR_SUBJECT))
console.log(attempt(() => sent.CreateMessage(null, 0)), attempt(() => outbox.CreateMessage(mapi.IID_IMAPIFolder, 0)), attempt(() => store.OpenEntry(one(store, mapi.PR_ENTRYID), null, 0)))`)
  expect(played.console).toEqual([
    '["Inbox", "Outbox", "Sent Items"]',
    'true Find me',
    'MAPI_E_NO_SUPPORT MAPI_E_INTERFACE_NOT_SUPPORTED MAPI_E_NOT_FOUND',
  ])
})

test('a client without mail leaves what it submits in the queue', async () => {
  const played = await play(
    withStore(
      `
send('Nobody carries it')
mapi.Sleep(200000)
console.log(listed(queue))`,
      'mapi.MAPI_EXTENDED | mapi.MAPI_NO_MAIL',
    ),
    { scenario: post },
  )
  expect(played.console).toEqual(['["Nobody carries it"]'])
})

test('virtual time and the times of messages are the same', async () => {
  const played = await clientRun(`
const before = Date.now()
const read = openMessage(send('Now'))
const { dwLowDateTime, dwHighDateTime } = one(read, mapi.PR_CLIENT_SUBMIT_TIME)
const at = Number((BigInt(dwHighDateTime) << 32n | BigInt(dwLowDateTime)) / 10000n - 11644473600000n)
console.log(at >= before, at <= Date.now())`)
  expect(played.console).toEqual(['true true'])
})
