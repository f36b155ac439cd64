import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import type { Claim, Verdict } from '../../src/course/checks/language.ts'
import { aFlush, called } from '../../src/course/checks/language.ts'
import {
  fnevTableModified,
  FLUSH_ASYNC_OK,
  FLUSH_UPLOAD,
  MAPI_E_BUSY,
  MAPI_E_NO_SUPPORT,
  STATUS_AVAILABLE,
  STATUS_INBOUND_FLUSH,
  STATUS_OUTBOUND_FLUSH,
  TABLE_ROW_ADDED,
  TABLE_ROW_DELETED,
  TABLE_ROW_MODIFIED,
} from '../../src/mapi/api/constants.ts'
import { ARun } from './a-run.ts'

const of = (claim: Claim, run: ARun): Verdict => claim.judge(accountOf(run.trace))

const POST = 2

/** A run in which the spooler may flush, Post's bits change, and the table is read. */
class AFlush extends ARun {
  spoolerIs(state: 'flushing.sending' | 'idle'): this {
    return this.fact({
      type: 'transition',
      machine: 'spooler',
      kind: 'spooler',
      event: 'x',
      from: [],
      to: [state],
      active: [state],
    })
  }

  postHas(bits: number): this {
    const cells = { '3E040003': STATUS_AVAILABLE | bits }
    return this.fact({ type: 'row', event: 'modified', table: 0, row: POST, cells })
  }

  tableIsOpen(): this {
    return this.fact({ type: 'view', table: 9, of: 'status', columns: null, restriction: null, sort: null })
  }

  reads(...read: readonly number[]): this {
    this.fact({
      type: 'call',
      id: 900,
      depth: 0,
      ref: 9,
      object: 'IMAPITable',
      method: 'QueryRows',
      args: [],
    })
    this.fact({ type: 'cursor', table: 9, position: 0, count: 3, read })
    return this.fact({ type: 'return', id: 900, hr: 0, result: null })
  }

  hears(ulTableEvent: number): this {
    return this.fact({
      type: 'notification',
      event: 'delivered',
      id: 1,
      connection: 1,
      ulEventType: fnevTableModified,
      ulTableEvent,
      row: POST,
    })
  }
}

const aRun = () => new AFlush().profile().opens('MAPI Spooler', 7).tableIsOpen()
const atWork = () => aRun().spoolerIs('flushing.sending').postHas(STATUS_OUTBOUND_FLUSH)
const over = () => atWork().postHas(0).spoolerIs('idle')

test('a transport is seen at work where its row is read while it has a flush bit', () => {
  expect(of(aFlush.isSeenInTheTable(), atWork().reads(1, POST).postHas(0).ends()).passed).toBe(true)
  expect(
    of(aFlush.isSeenInTheTable(), atWork().postHas(STATUS_INBOUND_FLUSH).reads(POST).ends()).passed,
  ).toBe(true)
})

test('who reads other rows, or too late, has not seen it', () => {
  const others = of(aFlush.isSeenInTheTable(), atWork().line(12).reads(1).postHas(0).ends())
  expect(others.actual.en).toBe('it looked, and read no row of a transport that was being flushed')
  expect(others.at?.line).toBe(12)
  const late = of(aFlush.isSeenInTheTable(), atWork().postHas(0).spoolerIs('idle').reads(POST).ends())
  expect(late.actual.en).toBe('it did not look during the flush')
})

test('where no transport was flushed there was nothing to see', () => {
  expect(of(aFlush.isSeenInTheTable(), aRun().ends()).passed).toBe(true)
})

test('reading during a flush is polling, reading before and after is not', () => {
  const polled = of(aFlush.isNotPolled(), atWork().line(30).reads(POST).ends())
  expect(polled).toMatchObject({
    passed: false,
    actual: { en: '`QueryRows` was called during the flush' },
    at: { line: 30 },
  })
  const left = aRun().reads(POST).spoolerIs('flushing.sending').spoolerIs('idle').reads(POST).ends()
  expect(of(aFlush.isNotPolled(), left).passed).toBe(true)
})

test('the end is heard when the row is told of after its last flush bit has gone', () => {
  expect(of(aFlush.isHeardToEnd(), over().hears(TABLE_ROW_MODIFIED).ends()).passed).toBe(true)
  expect(of(aFlush.isHeardToEnd(), over().hears(TABLE_ROW_DELETED).ends()).passed).toBe(true)
  expect(of(aFlush.isHeardToEnd(), aRun().ends()).passed).toBe(true)
})

test('the end is not heard by who is told too early, of something else, of nothing, or leaves', () => {
  const actual = (run: AFlush) => of(aFlush.isHeardToEnd(), run.ends()).actual.en
  expect(actual(atWork().hears(TABLE_ROW_MODIFIED).postHas(0).spoolerIs('idle'))).toBe(
    'nothing was heard of Post',
  )
  expect(actual(over().hears(TABLE_ROW_ADDED))).toBe('nothing was heard of Post')
  expect(actual(over())).toBe('no notification came')
  expect(actual(atWork().hears(TABLE_ROW_MODIFIED))).toBe('the spooler was still flushing at the end')
})

test('a flush that is asked for during another is refused, the first of all is not', () => {
  const first = aRun()
    .flushes(7, FLUSH_UPLOAD | FLUSH_ASYNC_OK, null, MAPI_E_BUSY)
    .spoolerIs('flushing.sending')
  expect(of(aFlush.isRefused(), first.ends()).passed).toBe(false)
  expect(of(aFlush.isRefused(), atWork().flushes(7, FLUSH_UPLOAD, null, MAPI_E_BUSY).ends()).passed).toBe(
    true,
  )
})

test('a flush outlives the program that ends before the spooler is idle', () => {
  expect(of(aFlush.outlivesTheProgram(), atWork().ends().spoolerIs('idle')).passed).toBe(true)
  expect(of(aFlush.outlivesTheProgram(), atWork().spoolerIs('idle').ends()).passed).toBe(false)
})

test('who reads during a flush, but no transport, looks in other rows', () => {
  expect(of(aFlush.isLookedForInOtherRows(), atWork().reads(1).ends()).passed).toBe(true)
  expect(of(aFlush.isLookedForInOtherRows(), atWork().reads(1).reads(1, POST).ends()).passed).toBe(false)
  expect(of(aFlush.isLookedForInOtherRows(), atWork().ends()).passed).toBe(false)
})

test('a row that goes takes its flush with it', () => {
  const gone = atWork().fact({ type: 'row', event: 'deleted', table: 0, row: POST, cells: {} })
  expect(of(aFlush.isSeenInTheTable(), gone.reads(POST).ends()).passed).toBe(false)
})

test('a call can be claimed by the failure that it returns', () => {
  const busy = () => aRun().flushes(7, FLUSH_ASYNC_OK, null, MAPI_E_BUSY)
  const accepted = called('IMAPIStatus::FlushQueues').with(FLUSH_ASYNC_OK).returning(MAPI_E_BUSY)
  expect(of(accepted.once(), busy().ends()).passed).toBe(true)
  expect(of(accepted.moreThanOnce(), busy().ends()).passed).toBe(false)
  expect(
    of(accepted.moreThanOnce(), busy().flushes(7, FLUSH_ASYNC_OK, null, MAPI_E_BUSY).ends()).passed,
  ).toBe(true)
  const other = of(accepted, aRun().flushes(7, FLUSH_ASYNC_OK, null, MAPI_E_NO_SUPPORT).ends())
  expect(other.actual.en).toBe('`FlushQueues` returned `MAPI_E_NO_SUPPORT`')
  expect(accepted.sentence).toEqual({
    en: '`FlushQueues` is called with `FLUSH_ASYNC_OK` and returns `MAPI_E_BUSY`',
    fr: '`FlushQueues` est appelée avec `FLUSH_ASYNC_OK` et rend `MAPI_E_BUSY`',
  })
})
