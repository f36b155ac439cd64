import { expect, test } from 'vitest'
import {
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_ACCESS,
  PR_RESOURCE_METHODS,
  PR_STATUS_CODE,
} from '../../src/mapi/api/constants.ts'
import { accountOf } from '../../src/course/account/account.ts'
import {
  anyTransport,
  askedFor,
  everyTransport,
  opened,
  outgoing,
  printed,
  spooler,
} from '../../src/course/checks/language.ts'
import type { Claim } from '../../src/course/checks/language.ts'
import { ARun } from './a-run.ts'

const judged = (claim: Claim, run: ARun) => {
  const { passed, actual } = claim.judge(accountOf(run.trace))
  return passed ? true : actual.en
}

const SEND = FLUSH_UPLOAD | FLUSH_NO_UI
const opensInVain = (run: ARun, name: string) =>
  run.call('OpenEntry', [{ $bin: `id-of-${name}` }, null, 0], { ref: 99, hr: MAPI_E_NO_ACCESS })
const says = (run: ARun, text: string) => run.fact({ type: 'console', level: 'log', text })

test('objects are open one at a time when each goes back before the next comes', () => {
  const claim = opened(anyTransport).oneAtATime()
  const first = () => new ARun().profile().opens('Post', 10)
  expect(judged(claim, first().object(10, 'IMAPIStatus', 0).opens('Pager', 11).ends())).toBe(true)
  expect(judged(claim, first().opens('Pager', 11).object(10, 'IMAPIStatus', 0).ends())).toBe(
    'Pager’s object was opened while another was still open',
  )
  expect(judged(claim, first().opens('Pager', 11).ends())).not.toBe(true)
})

test('an object of another row is one too many, and one that nobody opened is known', () => {
  const run = new ARun().profile().opens('Post', 10)
  expect(judged(opened(anyTransport).andNothingElse(), run)).toBe(true)
  expect(judged(opened(spooler).never(), run)).toBe(true)
  run.opens('MAPI Spooler', 11)
  expect(judged(opened(anyTransport).andNothingElse(), run)).toBe('the spooler’s object was opened too')
  expect(judged(opened(spooler).never(), run)).toBe('it was opened')
})

test('T-54 a question for another property is told from one for the methods', () => {
  const asks = (tag: number) => new ARun().profile().call('GetProps', [[tag], 0], { ref: 10 })
  expect(judged(askedFor(PR_STATUS_CODE), asks(PR_STATUS_CODE))).toBe(true)
  expect(judged(askedFor(PR_STATUS_CODE), asks(PR_RESOURCE_METHODS))).toBe('none was')
})

test('T-02 what leaves after the program was asked for in time, and does not wait in the end', () => {
  const run = new ARun().profile().message('late', 'out', 'Post').ends()
  expect(judged(outgoing('Post').isEmptyInTheEnd(), run)).toBe('1 message still waits: “About late”')
  run.moves('late', 'out', 'Post')
  expect(judged(outgoing('Post').isEmptyInTheEnd(), run)).toBe(true)
  expect(judged(outgoing('Post').isEmpty(), run)).not.toBe(true)
})

test('a transport without the bit is left alone, by the spooler’s object too', () => {
  const claim = everyTransport.thatCannotFlush.isLeftAlone()
  const run = () => new ARun().profile().opens('MAPI Spooler', 9).opens('Post', 10).opens('Pager', 11)
  expect(judged(claim, run().flushes(10, SEND))).toBe(true)
  expect(judged(claim, run().flushes(11, SEND))).toBe('Pager: it was asked')
  expect(judged(claim, run().flushes(9, SEND, 'Pager'))).toBe('Pager: it was asked')
})

test('a transport that refuses was asked all the same, and one that stays shut cannot be', () => {
  const { thatCanFlush, thatCannotFlush } = everyTransport
  const open = () => new ARun().profile().opens('MAPI Spooler', 9).opens('Post', 10)
  const refused = open().flushes(10, SEND, null, MAPI_E_NO_ACCESS)
  expect(judged(thatCanFlush.isAskedItself(), refused)).toBe(true)
  expect(judged(thatCanFlush.isAskedItself(), open())).toBe('Post: never flushed')
  expect(judged(thatCanFlush.isAskedItself(), open().flushes(10, SEND).flushes(10, SEND))).toBe(
    'Post: asked 2 times',
  )
  expect(judged(thatCanFlush.isAskedItself(), open().flushes(9, SEND, 'Post'))).toBe(
    'Post: flushed through the spooler',
  )
  expect(judged(thatCanFlush.isAskedItself(), opensInVain(new ARun().profile(), 'Post'))).toBe(true)

  const wrong = open().flushes(10, SEND, 'Post', MAPI_E_INVALID_PARAMETER)
  expect(judged(thatCanFlush.isAskedItself(), wrong)).toBe(
    'Post: `FlushQueues` returned `MAPI_E_INVALID_PARAMETER`',
  )

  const through = open().flushes(9, SEND, 'Pager', MAPI_E_NO_ACCESS)
  expect(judged(thatCannotFlush.isAskedThroughTheSpooler(), through)).toBe(true)
  expect(judged(thatCannotFlush.isAskedThroughTheSpooler(), open())).toBe('Pager: never flushed')
  expect(judged(thatCannotFlush.isAskedThroughTheSpooler(), opensInVain(open(), 'Pager'))).toBe(true)
})

test('mail may wait at a transport that refuses, and nowhere else', () => {
  const claim = outgoing().isEmptyWhereNobodyRefused()
  const run = () => new ARun().profile().message('budget', 'out', 'Post').opens('Post', 10)
  expect(judged(claim, run().flushes(10, SEND, null, MAPI_E_NO_ACCESS).ends())).toBe(true)
  expect(judged(claim, run().flushes(10, SEND).ends())).toBe('1 message still waits: “About budget”')
  expect(judged(claim, run().flushes(10, SEND, null, MAPI_E_INVALID_PARAMETER).ends())).not.toBe(true)
  const elsewhere = opensInVain(run().flushes(10, SEND), 'Pager')
  expect(judged(claim, elsewhere.ends())).not.toBe(true)
})

test('each failure is told with the name of its transport, after it happened', () => {
  const claim = printed.whoFailed()
  const fails = (run: ARun) => opensInVain(run, 'Post')
  const silent = '`OpenEntry` failed for Post with `MAPI_E_NO_ACCESS`, and no line names both'
  expect(judged(claim, new ARun().profile().opens('Post', 10))).toBe(true)
  expect(judged(claim, says(fails(new ARun().profile()), 'Post: MAPI_E_NO_ACCESS'))).toBe(true)
  expect(judged(claim, says(fails(new ARun().profile()), 'MAPI_E_NO_ACCESS'))).toBe(silent)
  expect(judged(claim, fails(says(new ARun().profile(), 'Post: MAPI_E_NO_ACCESS')))).toBe(silent)
})
