import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import type { Claim, Verdict } from '../../src/course/checks/language.ts'
import {
  everyTransport,
  headers,
  nobody,
  secondPress,
  somebody,
  someTransport,
  submitted,
  theLine,
} from '../../src/course/checks/language.ts'
import {
  FLUSH_DOWNLOAD,
  FLUSH_UPLOAD,
  MAPI_E_BUSY,
  MAPI_E_USER_CANCEL,
  STATUS_OFFLINE,
  STATUS_REMOTE_ACCESS,
} from '../../src/mapi/api/constants.ts'
import { ARun } from './a-run.ts'

const of = (claim: Claim, run: ARun): Verdict => claim.judge(accountOf(run.trace))

const says = (run: ARun, text: string): ARun => run.fact({ type: 'console', level: 'log', text })

const asks = (run: ARun, id: number, owner: string, answer: 'ok' | 'cancel'): ARun => {
  const dialog = { type: 'dialog', id, owner, kind: 'connect', despiteNoUi: true } as const
  return run.fact({ ...dialog, event: 'shown' }).fact({ ...dialog, event: 'answered', answer })
}

/** Post flushes itself, and the spooler flushes Pager, whose user cancels. */
const flushedEach = (): ARun =>
  new ARun()
    .profile()
    .opens('MAPI Spooler', 7)
    .opens('Post', 8)
    .flushes(8, FLUSH_UPLOAD)
    .flushes(7, FLUSH_UPLOAD, 'Pager', MAPI_E_USER_CANCEL)

test.each([
  ['Post S_OK', 'Pager MAPI_E_USER_CANCEL'],
  ['Post: 0', 'Pager: 0x80040113'],
  ['0 Post', '2147746067 Pager'],
])('a report names each transport and its result, by name or by number: %s', (post, pager) => {
  const verdict = of(everyTransport.isReported(), says(says(flushedEach(), post), pager).ends())
  expect(verdict.passed).toBe(true)
})

test('a report that says another result quotes the line', () => {
  const verdict = of(everyTransport.isReported(), says(says(flushedEach(), 'Post 0'), 'Pager 0').ends())
  expect(verdict.passed).toBe(false)
  expect(verdict.actual).toEqual({
    en: 'for Pager, which returned `MAPI_E_USER_CANCEL`, it says “Pager 0”',
    fr: 'pour Pager, qui a rendu `MAPI_E_USER_CANCEL`, elle dit « Pager 0 »',
  })
})

test('a transport that the report leaves out, or that was never flushed, is named', () => {
  const silent = of(everyTransport.isReported(), says(flushedEach(), 'Post 0').ends())
  expect(silent.actual.en).toBe('Pager is missing, which returned `MAPI_E_USER_CANCEL`')
  const idle = of(everyTransport.isReported(), says(new ARun().profile(), 'Post 0').ends())
  expect(idle.actual.en).toBe('Post was never flushed')
})

test('who cancelled and is asked again is named, and it is the sign of a mistake', () => {
  const again = asks(asks(new ARun().profile(), 1, 'Fax', 'cancel'), 2, 'Fax', 'ok').ends()
  expect(of(nobody.isAskedAgain(), again).actual.en).toBe('the dialog of Fax came back')
  expect(of(somebody.isAskedAgain(), again).passed).toBe(true)
  for (const run of [
    asks(asks(new ARun(), 1, 'Fax', 'ok'), 2, 'Fax', 'cancel').ends(),
    asks(asks(new ARun(), 1, 'Fax', 'cancel'), 2, 'Telex', 'ok').ends(),
  ]) {
    expect(of(nobody.isAskedAgain(), run).passed).toBe(true)
    expect(of(somebody.isAskedAgain(), run).passed).toBe(false)
  }
})

/** A message far away, and what happens to it. */
const far = (run: ARun, id: string): ARun => run.message(id, 'in', 'Field')

const goes = (run: ARun, id: string, to: 'inbox' | 'deleted' | 'transport:Field'): ARun =>
  run.fact({ type: 'message', id, event: 'moved', from: 'far:Field', to, transport: null })

test('a message far away is moved, copied, deleted or left, and may be under way', () => {
  const fate = (run: ARun): string =>
    (['moved', 'copied', 'left', 'deleted'] as const)
      .filter((name) => of(headers('small').are(name), run.ends()).passed)
      .join()
  expect(fate(far(new ARun(), 'small-1'))).toBe('left')
  expect(fate(goes(far(new ARun(), 'small-1'), 'small-1', 'inbox'))).toBe('moved')
  expect(fate(far(goes(far(new ARun(), 'small-1'), 'small-1', 'inbox'), 'small-1-copy-1'))).toBe('copied')
  expect(fate(goes(far(new ARun(), 'small-1'), 'small-1', 'deleted'))).toBe('deleted')
  expect(fate(goes(far(new ARun(), 'small-1'), 'small-1', 'transport:Field'))).toBe('')
})

test('of several messages, the one that fared otherwise is named; those of other names do not count', () => {
  const run = goes(far(far(far(new ARun(), 'small-1'), 'small-2'), 'large-1'), 'small-1', 'inbox').ends()
  expect(of(headers('small').are('moved'), run).actual).toEqual({
    en: '“About small-2” is still at the far end, and only there',
    fr: '« About small-2 » est toujours au loin, et là seulement',
  })
  expect(of(headers('large').are('left'), run).passed).toBe(true)
})

test('the line is free when every remote transport is offline as the program ends', () => {
  const field = (run: ARun, code: number): ARun =>
    run.fact({
      type: 'row',
      event: 'modified',
      table: 0,
      row: 4,
      cells: { '3001001f': 'Field', '3e040003': code },
    })
  const held = STATUS_REMOTE_ACCESS
  const free = STATUS_REMOTE_ACCESS | STATUS_OFFLINE
  expect(of(theLine.isFree(), field(field(new ARun(), held), free).ends()).passed).toBe(true)
  expect(of(theLine.isFree(), field(field(new ARun(), held).ends(), free)).actual.en).toBe(
    'Field still holds it',
  )
  expect(of(theLine.isFree(), new ARun().profile().ends()).passed).toBe(true)
})

/** The program makes a message; then it is moved, or something else happens to it. */
const makes = (run: ARun, subject: string): ARun =>
  run.line(9).fact({
    type: 'message',
    id: subject,
    event: 'saved',
    from: null,
    to: 'outbox',
    transport: null,
    info: { id: subject, direction: 'out', subject, to: ['SMTP:ada'] },
  })

const happens = (run: ARun, id: string, event: string, to: 'outbox' | 'spooler' | 'sent' = 'outbox'): ARun =>
  run.fact({ type: 'message', id, event, from: 'outbox', to, transport: null })

const submits = (run: ARun, subject: string): ARun => happens(makes(run, subject), subject, 'submitted')

test('a message is taken back when a cancellation is the last that happened to it', () => {
  const back = submitted.isTakenBack('Offer')
  const offer = (): ARun => submits(new ARun(), 'Offer')
  expect(of(back, happens(offer(), 'Offer', 'cancelled').ends()).passed).toBe(true)
  expect(of(back, offer().ends()).actual.en).toBe('it is still queued')
  expect(of(back, happens(offer(), 'Offer', 'finished', 'sent').ends()).actual.en).toBe('it was sent')
  expect(of(back, submits(new ARun(), 'Order').ends()).actual.en).toBe('it was never submitted')
})

test('everything but one is sent; mail that was there before does not count', () => {
  const all = submitted.isSentBut('Offer')
  const both = (): ARun => submits(submits(new ARun().message('dusty', 'out', 'Post'), 'Offer'), 'Order')
  expect(of(all, happens(both(), 'Order', 'finished', 'sent').ends()).passed).toBe(true)
  expect(of(all, both().ends()).actual.en).toBe('not sent: “Order”')
  expect(of(all, submits(new ARun(), 'Offer').ends()).actual.en).toBe('nothing else was submitted')
})

test('the report after the flush is held against the queue of that moment', () => {
  const flushed = (): ARun =>
    happens(submits(submits(submits(new ARun(), 'Offer'), 'Order'), 'Minutes'), 'Offer', 'cancelled').flushes(
      7,
      FLUSH_UPLOAD,
    )
  const report = submitted.isReportedAfterTheFlush()
  const later = (run: ARun): ARun => happens(run, 'Order', 'finished', 'sent').ends()
  expect(of(report, later(says(flushed(), 'Still queued: Order, Minutes'))).passed).toBe(true)
  for (const wrong of ['Minutes', 'Offer, Order, Minutes', ''])
    expect(of(report, later(says(flushed(), wrong))).actual.en).toBe(
      'still queued: “Order”, “Minutes”; no line says so',
    )
  expect(of(report, submits(new ARun(), 'Order').ends()).actual.en).toBe('nothing was flushed')
})

const MARK = 'Second'

/** Post by its own object, Pager through the spooler, and the second press in between. */
const presses = (first: (run: ARun) => ARun, second: (run: ARun) => ARun): ARun =>
  second(
    says(
      first(new ARun().profile().message('a', 'out', 'Post').opens('MAPI Spooler', 7).opens('Post', 8)),
      MARK,
    ),
  ).ends()

const postSends = (run: ARun): ARun => run.flushes(8, FLUSH_UPLOAD)
const nothingMore = (run: ARun): ARun => run

test('the first press asks one transport to send, and the second may do what it likes', () => {
  const claim = secondPress(MARK).comesAfterSendingBy('Post')
  expect(
    of(
      claim,
      presses(postSends, (run) => run.flushes(7, FLUSH_DOWNLOAD, 'Pager')),
    ).passed,
  ).toBe(true)
  expect(of(claim, presses(nothingMore, postSends)).actual.en).toBe('Post was not asked')
  expect(
    of(
      claim,
      presses((run) => run.flushes(8, FLUSH_UPLOAD | FLUSH_DOWNLOAD), nothingMore),
    ).actual.en,
  ).toBe('Post was asked with `FLUSH_UPLOAD | FLUSH_DOWNLOAD`')
  expect(
    of(
      claim,
      presses((run) => postSends(run).flushes(7, FLUSH_UPLOAD, 'Pager'), nothingMore),
    ).actual.en,
  ).toBe('Pager was asked with `FLUSH_UPLOAD`')
})

test('the first press may not move anything else', () => {
  const claim = secondPress(MARK).comesAfterSendingBy('Post')
  const moved = presses(
    (run) => postSends(run).message('b', 'in', 'Post').moves('b', 'in', 'Post'),
    nothingMore,
  )
  expect(of(claim, moved).actual.en).toBe('“About b” moved, too')
})

test('each press flushes a transport once; what never started for being busy does not count', () => {
  const claim = secondPress(MARK).flushesEachOnce()
  expect(of(claim, presses(postSends, postSends)).passed).toBe(true)
  expect(
    of(
      claim,
      presses((run) => postSends(postSends(run)), nothingMore),
    ).actual.en,
  ).toBe('Post was')
  const patient = presses((run) => postSends(run.flushes(8, FLUSH_UPLOAD, null, MAPI_E_BUSY)), postSends)
  expect(of(claim, patient).passed).toBe(true)
})

test('who is left at a busy answer never had a turn', () => {
  const busy = (run: ARun): ARun => run.flushes(7, FLUSH_UPLOAD, 'Pager', MAPI_E_BUSY)
  expect(of(someTransport.isLeftBusy(), presses(postSends, busy)).passed).toBe(true)
  const again = presses(busy, (run) => run.flushes(7, FLUSH_UPLOAD, 'Pager'))
  expect(of(someTransport.isLeftBusy(), again).passed).toBe(false)
})
