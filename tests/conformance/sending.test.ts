import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play } from '../support/play.ts'
import { withStore } from '../support/sending.ts'

const empty: ScenarioFile = { transports: [{ name: 'Post', kind: 'lan' }] }
const held: ScenarioFile = { transports: [{ name: 'Relay', kind: 'async' }] }

test('MQ-01 SubmitMessage marks the message, its time and its recipients, and leaves Release only', async () => {
  const played = await play(
    withStore(`
const bare = draft('Nobody', [])
console.log(attempt(() => bare.message.SubmitMessage(0)), attempt(() => bare.message.SubmitMessage(0x100)))
const { message, id } = draft('Hello', ['SMTP:ada@example.com', 'FAX:555'])
console.log(one(message, mapi.PR_MESSAGE_FLAGS) === mapi.MSGFLAG_UNSENT, one(message, mapi.PR_CLIENT_SUBMIT_TIME))
const recipients = message.GetRecipientTable(0)
console.log(listed(recipients, mapi.PR_RESPONSIBILITY))
console.log(message.SubmitMessage(0))
console.log(['SaveChanges', 'GetProps', 'SubmitMessage'].map((name) => attempt(() => (message as any)[name](null, 0))), attempt(() => recipients.GetRowCount(0)))
console.log(message.Release(), recipients.Release())
const queued = openMessage(id)
console.log(one(queued, mapi.PR_MESSAGE_FLAGS) === (mapi.MSGFLAG_UNSENT | mapi.MSGFLAG_SUBMIT), one(queued, mapi.PR_CLIENT_SUBMIT_TIME).dwHighDateTime)
console.log(listed(queued.GetRecipientTable(0), mapi.PR_RESPONSIBILITY), listed(queue))`),
    { scenario: empty },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual([
    'MAPI_E_NO_RECIPIENTS MAPI_E_UNKNOWN_FLAGS',
    'true undefined',
    '[null, null]',
    '0',
    '["MAPI_E_INVALID_OBJECT", "MAPI_E_INVALID_OBJECT", "MAPI_E_INVALID_OBJECT"] MAPI_E_INVALID_OBJECT',
    '0 0',
    'true 29089839',
    '[false, false] ["Hello"]',
  ])
})

test('MQ-02 AbortSubmit takes a message back that waits, not one that is gone or in the hands of the spooler', async () => {
  const played = await play(
    withStore(`
const id = send('Wait')
console.log(store.AbortSubmit(id, 0), listed(queue), contents(outbox))
console.log(attempt(() => store.AbortSubmit(id, 0)))
const again = openMessage(id, mapi.MAPI_MODIFY)
console.log(one(again, mapi.PR_MESSAGE_FLAGS) === mapi.MSGFLAG_UNSENT, one(again, mapi.PR_CLIENT_SUBMIT_TIME), again.SubmitMessage(0))
console.log(listed(queue))
mapi.Sleep(1500)
console.log(listed(queue, mapi.PR_SUBMIT_FLAGS), attempt(() => store.AbortSubmit(id, 0)))
mapi.Sleep(60000)
console.log(attempt(() => store.AbortSubmit(id, 0)), attempt(() => store.AbortSubmit(new Uint8Array(3), 0)), attempt(() => store.AbortSubmit(id, 1)))`),
    { scenario: { transports: [{ name: 'Post', kind: 'lan', latencyMs: 10_000 }] } },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual([
    '0 [] ["Wait"]',
    'MAPI_E_NOT_IN_QUEUE',
    'true undefined 0',
    '["Wait"]',
    '[1] MAPI_E_UNABLE_TO_ABORT',
    'MAPI_E_NOT_IN_QUEUE MAPI_E_INVALID_ENTRYID MAPI_E_UNKNOWN_FLAGS',
  ])
  expect(played.world.outbox).toEqual([])
})

test('MQ-02 a message that a transport keeps for later is taken back from it', async () => {
  const played = await play(
    withStore(`
const id = send('Later', ['X400:ada'])
mapi.Sleep(5000)
console.log(listed(queue), store.AbortSubmit(id, 0), listed(queue))
mapi.Sleep(400000)
console.log(contents(outbox))`),
    { scenario: held },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['["Later"] 0 []', '["Later"]'])
  expect(played.world.sent).toEqual([])
})

test('MQ-03 a queued message is written by nobody, and while it is locked opened by nobody', async () => {
  const played = await play(
    withStore(`
const id = send('Mine')
const best = openMessage(id, mapi.MAPI_BEST_ACCESS)
console.log(attempt(() => openMessage(id, mapi.MAPI_MODIFY)), one(best, mapi.PR_ACCESS_LEVEL), one(best, mapi.PR_SUBJECT))
console.log(best.SetProps([{ ulPropTag: mapi.PR_SUBJECT, Value: 'Yours' }])![0].scode === mapi.MAPI_E_NO_ACCESS, attempt(() => best.SaveChanges(0)))
mapi.Sleep(1500)
console.log([0, mapi.MAPI_MODIFY, mapi.MAPI_BEST_ACCESS].map((flags) => attempt(() => openMessage(id, flags))))
mapi.Sleep(60000)
const late = openMessage(id, mapi.MAPI_DEFERRED_ERRORS)
console.log(one(late, mapi.PR_SUBJECT))`),
    { scenario: { transports: [{ name: 'Post', kind: 'lan', latencyMs: 10_000 }] } },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual([
    'MAPI_E_SUBMITTED 0 Mine',
    'true MAPI_E_NO_ACCESS',
    '["MAPI_E_NO_ACCESS", "MAPI_E_NO_ACCESS", "MAPI_E_NO_ACCESS"]',
    'Mine',
  ])
})

test('MQ-04 a message to be preprocessed is in the queue with SUBMITFLAG_PREPROCESS, and then without', async () => {
  const played = await play(
    withStore(`
const flags: number[] = []
queue.SetColumns([mapi.PR_SUBMIT_FLAGS], 0)
queue.Advise(mapi.fnevTableModified, { OnNotify: (_, [{ info }]) => {
  if (info.row.lpProps.length > 0) flags.push(info.row.lpProps[0].Value as number)
} })
send('Prepare')
console.log(listed(queue, mapi.PR_SUBMIT_FLAGS))
mapi.Sleep(30000)
mapi.HrDispatchNotifications(0)
console.log(flags, listed(queue).length)`),
    { scenario: { transports: [{ name: 'Post', kind: 'lan', preprocessors: ['Sign', 'Compress'] }] } },
  )
  expect(played.error).toBeNull()
  const [before, after] = played.console
  expect(before).toBe('[2]')
  // Waiting and unprepared; locked and unprepared; prepared; locked and prepared.
  expect(after).toBe('[2, 3, 0, 1] 0')
  const preprocessed = played
    .of('spi')
    .filter(({ method, phase }) => method.endsWith('PreprocessMessage') && phase === 'call')
  expect(preprocessed.map(({ args }) => args['preprocessor'])).toEqual(['Sign', 'Compress'])
})

test('MQ-05 a coupled store serves the recipients it knows, and queues the rest for the spooler', async () => {
  const played = await play(
    withStore(`
const row = rowsOf(mapi.MAPI_TRANSPORT_PROVIDER)[0]
const status = open(row)
console.log(one(status, mapi.PR_RESOURCE_FLAGS) & mapi.STATUS_OWN_STORE ? 'own' : 'none', session.CompareEntryIDs(one(status, mapi.PR_OWN_STORE_ENTRYID), one(store, mapi.PR_ENTRYID), 0))
send('Inside', ['EX:desk'], [{ ulPropTag: mapi.PR_DELETE_AFTER_SUBMIT, Value: true }])
console.log(listed(queue), contents(outbox))
const both = send('Both', ['EX:desk', 'SMTP:ada'])
const read = openMessage(both)
console.log(listed(queue), listed(read.GetRecipientTable(0), mapi.PR_RESPONSIBILITY))
console.log(flush(), listed(queue))`),
    {
      scenario: {
        transports: [
          { name: 'House', kind: 'coupled' },
          { name: 'Post', kind: 'lan' },
        ],
      },
    },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['own true', '[] []', '["Both"] [true, false]', '0 []'])
  const submitted = played
    .of('spi')
    .filter(({ method, phase }) => method === 'IXPLogon::SubmitMessage' && phase === 'call')
  expect(submitted.map(({ to }) => to)).toEqual(['Post'])
})

test('MQ-06 whom nobody reaches is reported by itself, delivery only where asked for', async () => {
  const played = await play(
    withStore(`
const id = send('Stray', ['PIGEON:cote', 'SMTP:ada'])
send('Quiet', ['PIGEON:cote'], [{ ulPropTag: mapi.PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED, Value: false }])
send('Proud', ['SMTP:ada'], [{ ulPropTag: mapi.PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED, Value: true }, { ulPropTag: mapi.PR_MESSAGE_CLASS, Value: 'IPM.Note.Song' }])
flush()
console.log(contents(inbox, mapi.PR_MESSAGE_CLASS), contents(inbox))
const [reportId] = contents(inbox, mapi.PR_ENTRYID) as Uint8Array[]
const report = openMessage(reportId)
console.log(one(report, mapi.PR_REPORT_TEXT), listed(report.GetRecipientTable(0), mapi.PR_EMAIL_ADDRESS))
const original = openMessage(one(report, mapi.PR_ORIGINAL_ENTRYID))
console.log(one(original, mapi.PR_SUBJECT), session.CompareEntryIDs(one(original, mapi.PR_ENTRYID), id, 0))`),
    { scenario: empty },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual([
    '["Report.IPM.Note.NDR", "Report.IPM.Note.Song.DR"] ["Undeliverable: Stray", "Delivered: Proud"]',
    'Could not be delivered to: PIGEON:cote ["cote"]',
    'Stray true',
  ])
})

test('MQ-07 mail comes into the folder of its class, else of the nearest base class, else the default one', async () => {
  const played = await play(
    withStore(`
const name = (messageClass: string | null) => {
  const { lpEntryID, lpszExplicitClass } = store.GetReceiveFolder(messageClass, 0)
  const folder = folderOf(lpEntryID)
  const found = one(folder, mapi.PR_DISPLAY_NAME)
  folder.Release()
  mapi.MAPIFreeBuffer(lpEntryID)
  return [found, lpszExplicitClass]
}
console.log(name('IPM.Note.Fax.Colour'), name('ipm.note.fax'), name('IPM.Note'), name('Odd'), name(null))
flush(mapi.FLUSH_DOWNLOAD)
const faxes = store.OpenEntry<mapi.IMAPIFolder>(store.GetReceiveFolder('IPM.Note.Fax', 0).lpEntryID, null, 0).lpUnk
console.log(contents(faxes), contents(inbox))
store.SetReceiveFolder('Odd', 0, one(faxes, mapi.PR_ENTRYID))
console.log(name('Odd.One'), store.SetReceiveFolder('Odd', 0, null), name('Odd.One'))`),
    {
      scenario: {
        stores: [{ name: 'Home', receiveFolders: [{ messageClass: 'IPM.Note.Fax', folder: 'Faxes' }] }],
        transports: [
          {
            name: 'Post',
            kind: 'lan',
            incoming: [
              { subject: 'Colour', messageClass: 'IPM.Note.Fax.Colour' },
              { subject: 'Letter' },
              { subject: 'Odd', messageClass: 'Odd' },
            ],
          },
        ],
      },
    },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual([
    '["Faxes", "IPM.Note.Fax"] ["Faxes", "IPM.Note.Fax"] ["Inbox", "IPM"] ["Inbox", ""] ["Inbox", ""]',
    '["Colour"] ["Letter", "Odd"]',
    '["Faxes", "Odd"] 0 ["Inbox", ""]',
  ])
})

const at = (ms: string): string => `{ ulPropTag: mapi.PR_DEFERRED_SEND_TIME, Value: fileTime(${ms}) }`
const fileTime = `
const fileTime = (ms: number) => {
  const intervals = (BigInt(ms) + 11644473600000n) * 10000n
  return { dwLowDateTime: Number(intervals & 0xffffffffn), dwHighDateTime: Number(intervals >> 32n) }
}`

test('MQ-08 a message with a time to come waits for it, whatever is flushed, and goes when it is due', async () => {
  const played = await play(
    withStore(`${fileTime}
send('Soon', undefined, [${at('Date.now() + 90000')}])
send('Past', undefined, [${at('Date.now() - 90000')}])
console.log(flush(mapi.FLUSH_UPLOAD | mapi.FLUSH_FORCE), listed(queue))
mapi.Sleep(80000)
console.log(listed(queue))
mapi.Sleep(15000)
console.log(listed(queue))`),
    { scenario: empty },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['0 ["Soon"]', '["Soon"]', '[]'])
  expect(played.world.sent).toHaveLength(2)
})

test('MQ-08 number and units make the time at submission; what is not due outlives the session', async () => {
  const played = await play(
    withStore(`${fileTime}
const units = (number: number, unit: number) => [
  { ulPropTag: mapi.PR_DEFERRED_SEND_NUMBER, Value: number }, { ulPropTag: mapi.PR_DEFERRED_SEND_UNITS, Value: unit }, ${at('Date.now()')} ]
const id = send('Two minutes', undefined, units(2, 0))
send('An hour', undefined, units(1, 1))
const read = openMessage(id)
const { dwLowDateTime, dwHighDateTime } = one(read, mapi.PR_DEFERRED_SEND_TIME)
console.log(Math.round(Number((BigInt(dwHighDateTime) << 32n | BigInt(dwLowDateTime)) / 10000n - 11644473600000n - BigInt(Date.now())) / 60000))
session.Logoff(0, 0, 0)
mapi.Sleep(200000)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
next.GetStatusTable(0)
mapi.Sleep(120000)
const rows = next.OpenMsgStore(0, storeId(), null, 0).GetOutgoingQueue(0)
console.log(listed(rows))
function storeId() { return listed(next.GetMsgStoresTable(0), mapi.PR_ENTRYID)[0] as Uint8Array }`),
    { scenario: empty },
  )
  expect(played.error).toBeNull()
  expect(played.console).toEqual(['2', '["An hour"]'])
})
