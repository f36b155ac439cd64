// A view of a table: its own columns, filter, order and cursor over shared rows.
// Pages: imapitableiunknown, mapi-tables, table-positioning, and one a method, imapitable-<method>.
import {
  DIR_BACKWARD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  MAPI_E_NO_SUPPORT,
  MAPI_W_APPROX_COUNT,
  TABLE_CHANGED,
  TABLE_RELOAD,
  TBL_ALL_COLUMNS,
  TBL_BATCH,
  TBL_NOADVANCE,
} from '../api/constants.ts'
import type { PropTag, SPropValue, SSortOrderSet } from '../api/values.ts'
import type { Clock, Turn } from '../clock.ts'
import type { Plain, Record as Write } from '../facts.ts'
import type { NotificationQueue, Sink } from '../notifications/queue.ts'
import { type Failure, type Outcome, fail, isFailure, ok, success, warn } from '../outcome.ts'
import { toPlain } from '../plain.ts'
import { type Filter, compileRestriction } from '../restrictions/compile.ts'
import { shown } from '../values/prop-values.ts'
import { AsyncOperation } from './async-operation.ts'
import { ColumnSet, readColumns } from './columns.ts'
import { Cursor } from './cursor.ts'
import { wrongFlags } from './flags.ts'
import { lintOfOrder, lintOfRestriction } from './lints.ts'
import { Listeners } from './listeners.ts'
import { Operations, hasFlag, timing } from './operations.ts'
import type { Row } from './row.ts'
import { type SortOrder, readSortOrder } from './sort-order.ts'
import type { RowChange, TableData } from './table-data.ts'
import { ViewRows } from './view-rows.ts'
import { type TableViewFact, ViewTrace } from './view-trace.ts'

export type { TableViewFact } from './view-trace.ts'

export interface TableViewOptions {
  data: TableData
  /** The view's reference in the trace. */
  ref: number
  of: 'status' | 'own' | 'contents'
  clock: Clock
  turn: Turn
  notifications: NotificationQueue
  /** Whether strings are PT_UNICODE or PT_STRING8 unless a column says so; undefined leaves them as they are. */
  unicode?: boolean | undefined
  /** Lets GetRowCount answer with the warning MAPI_W_APPROX_COUNT. */
  approximateCount?: boolean
  /** The most rows that one QueryRows returns: the count it is given is a request (TB-17). */
  rowsPerCall?: number | undefined
  /** The order to begin with. Page: `itabledata-hrgetview`. */
  order?: SortOrder
  record?: Write<TableViewFact> | undefined
}

const timingNames = 'TBL_ASYNC and TBL_BATCH'

/** Where the cursor is. */
export interface Position {
  ulRow: number
  ulNumerator: number
  ulDenominator: number
}

export class TableView {
  readonly #options: TableViewOptions
  readonly #cursor = new Cursor()
  readonly #rows: ViewRows
  readonly #async: AsyncOperation
  readonly #listeners: Listeners
  readonly #unsubscribe: () => void
  readonly #operations: Operations
  readonly #columns: ColumnSet
  readonly #trace: ViewTrace
  #restriction: Plain = null

  constructor(options: TableViewOptions) {
    this.#options = options
    this.#rows = new ViewRows(options.data, this.#cursor)
    this.#async = new AsyncOperation(options.clock, options.turn)
    this.#listeners = new Listeners(options.notifications)
    this.#operations = new Operations(this.#async, (event, details) => this.#listeners.tell(event, details))
    this.#columns = new ColumnSet(options.data, options.unicode)
    this.#trace = new ViewTrace(options.ref, options.of, options.record)
    if (options.order) this.#rows.sort(options.order)
    this.#unsubscribe = options.data.subscribe({
      rowChanged: (change) => this.#rowChanged(change),
      tableChanged: (event) => this.#tableChanged(event),
    })
    this.#recordView()
  }

  /** The filter in force, for views of the trace; null where there is none. */
  get restriction(): Plain {
    return this.#restriction
  }

  /** The bookmarks that have not been freed. */
  get bookmarks(): readonly number[] {
    return this.#cursor.bookmarks
  }

  /** The connections that have not been ended. */
  get connections(): readonly number[] {
    return this.#listeners.connections
  }

  /** The view's last reference is gone: bookmarks and registrations go with it, and no work goes on. */
  dispose(): void {
    this.#async.stop()
    this.#unsubscribe()
    this.#listeners.clear()
    this.#cursor.reset()
  }

  Advise(ulEventMask: unknown, lpAdviseSink: Sink | null | undefined): Outcome<number> {
    const outcome = this.#listeners.advise(ulEventMask, lpAdviseSink)
    // What is to be announced is the difference to the rows shown now.
    if (!isFailure(outcome)) this.#rows.settle()
    return outcome
  }

  Unadvise(ulConnection: unknown): Outcome {
    return this.#listeners.unadvise(ulConnection)
  }

  GetStatus(): Outcome<{ ulTableStatus: number; ulTableType: number }> {
    return ok({ ulTableStatus: this.#async.status, ulTableType: this.#options.data.type })
  }

  SetColumns(lpPropTagArray: unknown, ulFlags: unknown): Outcome {
    const wrong = this.#async.busy ?? wrongFlags(ulFlags, timing, 'SetColumns', timingNames)
    if (wrong) return wrong
    const columns = readColumns(lpPropTagArray)
    if (isFailure(columns)) return columns
    this.#trace.lint(lintOfOrder('columns', ulFlags, this.#rows))
    return this.#operations.run('columns', ulFlags, () => {
      this.#columns.choose(columns.value)
      this.#recordView()
    })
  }

  QueryColumns(ulFlags: unknown): Outcome<PropTag[]> {
    const wrong = this.#async.busy ?? wrongFlags(ulFlags, TBL_ALL_COLUMNS, 'QueryColumns', 'TBL_ALL_COLUMNS')
    if (wrong) return wrong
    return ok([...(ulFlags === TBL_ALL_COLUMNS ? this.#columns.all : this.#columns.inForce)])
  }

  GetRowCount(ulFlags: unknown): Outcome<number> {
    const wrong =
      this.#async.busy ?? wrongFlags(ulFlags, 0, 'GetRowCount', '') ?? this.#operations.takeDeferred()
    if (wrong) return wrong
    const count = this.#rows.list.length
    // departs: TB-21
    return this.#options.approximateCount ? warn(MAPI_W_APPROX_COUNT, count) : ok(count)
  }

  SeekRow(bkOrigin: unknown, lRowCount: unknown): Outcome<number> {
    const wrong = this.#async.busy ?? wrongCount(lRowCount, 'lRowCount') ?? this.#operations.takeDeferred()
    if (wrong) return wrong
    const origin = this.#cursor.find(bkOrigin, this.#rows.list)
    if (isFailure(origin)) return origin
    this.#moveTo(origin.value + asLong(lRowCount))
    return warn(origin.hr, this.#cursor.position - origin.value)
  }

  SeekRowApprox(ulNumerator: unknown, ulDenominator: unknown): Outcome {
    const wrong =
      this.#async.busy ??
      wrongCount(ulNumerator, 'ulNumerator', 0) ??
      wrongCount(ulDenominator, 'ulDenominator', 1) ??
      this.#operations.takeDeferred()
    if (wrong) return wrong
    // departs: TB-24 (other fractions round down)
    this.#moveTo(Math.floor((this.#rows.list.length * Number(ulNumerator)) / Number(ulDenominator)))
    return success
  }

  QueryPosition(): Outcome<Position> {
    const wrong = this.#async.busy ?? this.#operations.takeDeferred()
    if (wrong) return wrong
    const count = this.#rows.list.length
    const { position } = this.#cursor
    // departs: TB-25 (an empty table: 0, 0, 1)
    return ok({ ulRow: position, ulNumerator: position, ulDenominator: Math.max(count, 1) })
  }

  FindRow(lpRestriction: unknown, bkOrigin: unknown, ulFlags: unknown): Outcome {
    const wrong =
      this.#async.busy ??
      wrongFlags(ulFlags, DIR_BACKWARD, 'FindRow', 'DIR_BACKWARD') ??
      this.#operations.takeDeferred()
    if (wrong) return wrong
    const filter = this.#compile(lpRestriction)
    if (isFailure(filter)) return filter
    const rows = this.#rows.list
    const origin = this.#cursor.find(bkOrigin, rows)
    if (isFailure(origin)) return origin
    const found = search(rows, filter.value, origin.value, ulFlags === DIR_BACKWARD)
    // departs: TB-28 (the cursor stays)
    if (found < 0)
      return fail(MAPI_E_NOT_FOUND, 'No row in that direction matches. The cursor stays where it was.')
    this.#moveTo(found)
    return warn(origin.hr, undefined)
  }

  Restrict(lpRestriction: unknown, ulFlags: unknown): Outcome {
    const wrong = this.#async.busy ?? wrongFlags(ulFlags, timing, 'Restrict', timingNames)
    if (wrong) return wrong
    const none = lpRestriction === null || lpRestriction === undefined
    const filter: Outcome<Filter | null> = none ? ok(null) : this.#compile(lpRestriction)
    if (isFailure(filter)) return this.#operations.fail('restriction', ulFlags, filter)
    const plain = toPlain(none ? null : lpRestriction)
    this.#trace.lint(lintOfOrder('restriction', ulFlags, this.#rows))
    this.#trace.lint(lintOfRestriction(filter.value, this.#columns.chosen))
    return this.#operations.run('restriction', ulFlags, () => {
      this.#restriction = plain
      this.#rows.restrict(filter.value)
      this.#cursor.reset()
      this.#recordView()
      this.#evaluateUnless(ulFlags)
    })
  }

  CreateBookmark(): Outcome<number> {
    return this.#async.busy ?? this.#operations.takeDeferred() ?? this.#cursor.create(this.#rows.list)
  }

  FreeBookmark(bkPosition: unknown): Outcome {
    return this.#cursor.free(bkPosition)
  }

  SortTable(lpSortCriteria: unknown, ulFlags: unknown): Outcome {
    const wrong = this.#async.busy ?? wrongFlags(ulFlags, timing, 'SortTable', timingNames)
    if (wrong) return wrong
    const order = readSortOrder(lpSortCriteria)
    if (isFailure(order)) return this.#operations.fail('sort', ulFlags, order)
    return this.#operations.run('sort', ulFlags, () => {
      this.#rows.sort(order.value)
      this.#cursor.reset()
      this.#recordView()
      this.#evaluateUnless(ulFlags)
    })
  }

  QuerySortOrder(): Outcome<SSortOrderSet> {
    const busy = this.#async.busy
    if (busy) return busy
    const { set } = this.#rows.order
    return ok({ ...set, aSort: set.aSort.map((column) => ({ ...column })) })
  }

  QueryRows(lRowCount: unknown, ulFlags: unknown): Outcome<SPropValue[][]> {
    const wrong =
      this.#async.busy ??
      wrongFlags(ulFlags, TBL_NOADVANCE, 'QueryRows', 'TBL_NOADVANCE') ??
      wrongCount(lRowCount, 'lRowCount') ??
      this.#operations.takeDeferred()
    if (wrong) return wrong
    const count = asLong(lRowCount)
    if (count === 0)
      return fail(
        MAPI_E_INVALID_PARAMETER,
        'lRowCount is 0. Ask for at least one row, forward (1) or back (-1).',
      )
    const rows = this.#rows.list
    const here = this.#cursor.position
    const first = count > 0 ? here : Math.max(0, here + count)
    const asked = count > 0 ? Math.min(rows.length, here + count) : here
    const end = Math.min(asked, first + (this.#options.rowsPerCall ?? Infinity))
    const read = rows.slice(first, end)
    this.#moveTo(ulFlags === TBL_NOADVANCE ? first : end, read)
    return ok(read.map(this.#columns.project()))
  }

  Abort(): Outcome {
    return this.#async.abort()
  }

  ExpandRow(_pbInstanceKey: unknown, _ulRowCount: unknown, _ulFlags: unknown): Failure {
    // departs: TB-37
    return fail(MAPI_E_NOT_FOUND, 'The table has no categories, so no row of it can be expanded.')
  }

  CollapseRow(_pbInstanceKey: unknown, _ulFlags: unknown): Failure {
    return fail(MAPI_E_NOT_FOUND, 'The table has no categories, so no row of it can be collapsed.')
  }

  WaitForCompletion(ulFlags: unknown, ulTimeout: unknown): Outcome<number> {
    const wrong = wrongFlags(ulFlags, 0, 'WaitForCompletion', '') ?? wrongCount(ulTimeout, 'ulTimeout', 0)
    return wrong ?? this.#async.wait(Number(ulTimeout))
  }

  GetCollapseState(_ulFlags: unknown, _lpbInstanceKey: unknown): Failure {
    return fail(MAPI_E_NO_SUPPORT, 'The table has no categories, so there is no state of them to keep.')
  }

  SetCollapseState(_ulFlags: unknown, _pbCollapseState: unknown): Failure {
    return fail(MAPI_E_NO_SUPPORT, 'The table has no categories, so there is no state of them to restore.')
  }

  #compile(restriction: unknown): Outcome<Filter> {
    return compileRestriction(restriction, this.#trace.observe)
  }

  #evaluateUnless(flags: unknown): void {
    if (!hasFlag(flags, TBL_BATCH) || this.#listeners.any) this.#rows.settle()
  }

  #moveTo(position: number, read: readonly Row[] = []): void {
    const count = this.#rows.list.length
    this.#cursor.position = Math.min(Math.max(position, 0), count)
    this.#trace.cursor(this.#cursor.position, count, read)
  }

  #rowChanged(change: RowChange): void {
    const seen = this.#rows.follow(change)
    if (!seen || change.quiet || !this.#listeners.any) return
    const give = seen.event === 'deleted' ? undefined : this.#columns.project()
    this.#listeners.tellOfRow(seen, give)
  }

  #tableChanged(event: 'changed' | 'reload'): void {
    if (event === 'reload') this.#cursor.reset()
    this.#listeners.tell(event === 'reload' ? TABLE_RELOAD : TABLE_CHANGED)
  }

  #recordView(): void {
    this.#trace.view(this.#columns.chosen, this.#restriction, this.#rows.order)
  }
}

/** C's LONG: 0xFFFFFFFF is -1. */
const asLong = (count: unknown): number => Number(count) | 0

/** What is wrong with an untrusted count; undefined where nothing is. */
function wrongCount(value: unknown, name: string, least = -0x80000000): Failure | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= 0xffffffff)
    return undefined
  return fail(
    MAPI_E_INVALID_PARAMETER,
    `${name} is ${shown(value)}; it must be a whole number${least > 0 ? ' above 0' : ''}.`,
  )
}

/** The place of the first row that matches; backward, beginning with the row before the origin; -1 for none. */
function search(rows: readonly Row[], filter: Filter, origin: number, backward: boolean): number {
  filter.startOver()
  const step = backward ? -1 : 1
  for (let place = backward ? origin - 1 : origin; place >= 0 && place < rows.length; place += step) {
    const row = rows[place]
    if (row && filter.test(row)) return place
  }
  return -1
}
