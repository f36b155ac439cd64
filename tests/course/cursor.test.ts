import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import { theCursor, type Claim, type Verdict } from '../../src/course/checks/language.ts'
import { ARun } from './a-run.ts'

const TABLE = 4
const of = (claim: Claim, run: ARun): Verdict => claim.judge(accountOf(run.trace))

/** A run that reads packet by packet; every row set but the kept ones is freed at once. */
class Reading extends ARun {
  #next = 100

  override profile(): this {
    super.profile()
    return this.fact({
      type: 'view',
      table: TABLE,
      of: 'status',
      columns: null,
      sort: null,
      restriction: null,
    })
  }

  reads(count: number, rows: readonly number[], kept = false): this {
    const id = this.#next++
    this.fact({
      type: 'call',
      id,
      depth: 0,
      ref: TABLE,
      object: 'IMAPITable',
      method: 'QueryRows',
      args: [count, 0],
    })
    this.fact({ type: 'cursor', table: TABLE, position: 0, count: 3, read: rows })
    this.fact({ type: 'return', id, hr: 0, result: rows.map(() => []) })
    this.buffer(id, 'SRowSet', 'allocated')
    return kept ? this : this.buffer(id, 'SRowSet', 'freed')
  }
}

const reading = (): Reading => new Reading().profile()
const wholeWay = (): Reading => reading().reads(2, [1, 2]).reads(2, [3]).reads(2, [])
const toTheEnd = theCursor.goesToTheEnd(2)

test('TB-17 only a read that finds nothing is the end', () => {
  expect(of(toTheEnd, wholeWay()).passed).toBe(true)
  const short = reading().reads(2, [1, 2]).reads(2, [3])
  expect(of(toTheEnd, short).actual.en).toBe('the end was never seen')
  expect(of(theCursor.stopsAtAShortRead(), short).passed).toBe(true)
  expect(of(theCursor.stopsAtAShortRead(), wholeWay()).passed).toBe(false)
})

test('every row counts once, and no packet is larger than asked for', () => {
  expect(of(toTheEnd, reading().reads(2, [1, 2]).reads(2, [])).actual.en).toBe('Pager was not read')
  expect(of(toTheEnd, reading().reads(2, [1, 2]).reads(2, [2, 3]).reads(2, [])).actual.en).toBe(
    'Post was read 2 times',
  )
  expect(of(toTheEnd, reading().reads(50, [1, 2, 3]).reads(50, [])).actual.en).toBe(
    '50 rows were asked for at once',
  )
})

test('TB-16 the row set in which nothing came is one to free', () => {
  expect(of(theCursor.freesTheEmptyRowSet(), wholeWay()).passed).toBe(true)
  expect(of(theCursor.leavesTheEmptyRowSet(), wholeWay()).passed).toBe(false)
  const kept = reading().reads(2, [1, 2]).reads(2, [3]).reads(2, [], true)
  expect(of(theCursor.freesTheEmptyRowSet(), kept).actual.en).toBe('it was kept')
  expect(of(theCursor.leavesTheEmptyRowSet(), kept).passed).toBe(true)
  expect(of(theCursor.freesTheEmptyRowSet(), reading().reads(2, [1])).actual.en).toBe(
    'the end was never seen',
  )
})

test('TB-14 the last row comes again by a negative count, written with or without a sign', () => {
  const back = theCursor.readsBackFromTheEnd()
  expect(of(back, wholeWay()).actual.en).toBe('no count was negative')
  expect(of(back, wholeWay().reads(-1, [3])).passed).toBe(true)
  expect(of(back, wholeWay().reads(0xffffffff, [3])).passed).toBe(true)
  expect(of(back, wholeWay().reads(-1, [2])).actual.en).toBe('it brought something else')
})

test('TB-22 the first row is read again after the end, not before it', () => {
  const again = theCursor.comesBackToTheFirstRow()
  expect(of(again, wholeWay()).actual.en).toBe('it was read once')
  expect(of(again, wholeWay().reads(1, [1])).passed).toBe(true)
  expect(of(again, wholeWay().reads(1, [2])).passed).toBe(false)
})
