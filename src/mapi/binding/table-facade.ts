import type { IMAPITable } from '../api/interfaces.ts'
import type { HRESULT, PropTag, SPropValue, SRowSet, SSortOrderSet } from '../api/values.ts'
import { IID_IMAPITable } from '../api/constants.ts'
import type { Failure, Outcome } from '../outcome.ts'
import { IID_IUNKNOWN } from '../status/interfaces.ts'
import type { TableData } from '../tables/table-data.ts'
import { TableView } from '../tables/table-view.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import type { Binder, Bound } from './binder.ts'
import { sinkOf } from './advise-sink.ts'
import { unknownOf } from './counts.ts'
import { KeptNumbers } from './kept-numbers.ts'
import { lastErrorOf } from './last-error.ts'
import { nothing, rowCount, rowSet } from './shapes.ts'

export interface TableToOpen {
  readonly data: TableData
  readonly of: 'status' | 'own' | 'contents'
  readonly unicode: boolean
  readonly refusal: () => Failure | undefined
  /** Is handed the reference of the view, for whoever keeps track of it. */
  readonly opened?: (bound: Bound<TableView>) => void
}

/** Opens a view of a table and hands it to the program, with one reference. */
export type OpenTable = (table: TableToOpen) => IMAPITable

export const tableOpener =
  (binder: Binder, notifications: NotificationQueue): OpenTable =>
  ({ data, of, unicode, refusal, opened }) => {
    const { record, clock, turn, profile } = binder.environment
    const ref = binder.ledger.newRef()
    const rowsPerCall = of === 'status' ? profile.rowsPerCall : undefined
    const view = new TableView({ data, ref, of, unicode, rowsPerCall, record, clock, turn, notifications })
    const bound = boundView(binder, view, ref, refusal)
    opened?.(bound)
    return bindView(binder, bound)
  }

/** A view with what it keeps for the program: bookmarks and connections. */
export function boundView(
  binder: Binder,
  view: TableView,
  ref: number,
  refusal?: () => Failure | undefined,
): Bound<TableView> {
  const bookmarks = new KeptNumbers(binder.ledger, 'bookmark', () => view.bookmarks)
  const connections = new KeptNumbers(binder.ledger, 'advise connection', () => view.connections)
  const settle = () => {
    bookmarks.settle()
    connections.settle()
  }
  return {
    ref,
    kind: 'IMAPITable',
    model: view,
    settle,
    ...(refusal && { refusal }),
    gone: () => {
      settle()
      bookmarks.warnOfRest(binder, 'IMAPITable')
      connections.warnOfRest(binder, 'IMAPITable')
      view.dispose()
      settle()
    },
  }
}

/** Hands a view to the program, with one reference. */
export function bindView(binder: Binder, bound: Bound<TableView>): IMAPITable {
  const facade = tableFacade(binder, bound)
  binder.ledger.create(bound.kind, bound.ref)
  return facade
}

const INTERFACES = {
  iids: new Set<string>([IID_IMAPITable, IID_IUNKNOWN]),
  because: 'a table has IMAPITable and IUnknown.',
}

/** A view of a table as the program sees it. */
function tableFacade(binder: Binder, on: Bound<TableView>): IMAPITable {
  const { model: view } = on
  const { ledger } = binder

  /** A method without outputs. */
  const plainCall = (method: string, args: readonly unknown[], run: () => Outcome): HRESULT =>
    binder.call({ on, method, args, run, shape: nothing })
  /** A method whose one output is no memory of the program's. */
  const valueCall = <T>(method: string, args: readonly unknown[], run: () => Outcome<T>): T =>
    binder.call({ on, method, args, run, shape: (value) => value })
  /** TB-37: a method that always fails here, since no table of ours is categorised. */
  const refusal = (method: string, args: readonly unknown[], run: () => Failure): never =>
    binder.call<never, never>({ on, method, args, run, shape: (value) => value })

  const facade: IMAPITable = {
    ...unknownOf(binder, on, INTERFACES, () => facade),
    ...lastErrorOf(binder, on, () => 'MAPI', true),
    Advise: (ulEventMask, lpAdviseSink) =>
      valueCall('Advise', [ulEventMask, lpAdviseSink], () => view.Advise(ulEventMask, sinkOf(lpAdviseSink))),
    Unadvise: (ulConnection) => plainCall('Unadvise', [ulConnection], () => view.Unadvise(ulConnection)),
    GetStatus: () => valueCall('GetStatus', [], () => view.GetStatus()),
    SetColumns: (lpPropTagArray, ulFlags) =>
      plainCall('SetColumns', [lpPropTagArray, ulFlags], () => view.SetColumns(lpPropTagArray, ulFlags)),
    QueryColumns: (ulFlags) =>
      binder.call({
        on,
        method: 'QueryColumns',
        args: [ulFlags],
        run: () => view.QueryColumns(ulFlags),
        summary: (tags) => (tags.length === 1 ? '1 column' : `${tags.length} columns`),
        shape: (tags): PropTag[] => ledger.allocate('SPropTagArray', tags),
      }),
    GetRowCount: (ulFlags) =>
      binder.call({
        on,
        method: 'GetRowCount',
        args: [ulFlags],
        run: () => view.GetRowCount(ulFlags),
        summary: (count) => (count === 1 ? '1 row' : `${count} rows`),
        shape: (ulCount, hr) => ({ hr, ulCount }),
      }),
    SeekRow: (bkOrigin, lRowCount) =>
      binder.call({
        on,
        method: 'SeekRow',
        args: [bkOrigin, lRowCount],
        run: () => view.SeekRow(bkOrigin, lRowCount),
        shape: (lRowsSought, hr) => ({ hr, lRowsSought }),
      }),
    SeekRowApprox: (ulNumerator, ulDenominator) =>
      plainCall('SeekRowApprox', [ulNumerator, ulDenominator], () =>
        view.SeekRowApprox(ulNumerator, ulDenominator),
      ),
    QueryPosition: () => valueCall('QueryPosition', [], () => view.QueryPosition()),
    FindRow: (lpRestriction, bkOrigin, ulFlags) =>
      plainCall('FindRow', [lpRestriction, bkOrigin, ulFlags], () =>
        view.FindRow(lpRestriction, bkOrigin, ulFlags),
      ),
    Restrict: (lpRestriction, ulFlags) =>
      plainCall('Restrict', [lpRestriction, ulFlags], () => view.Restrict(lpRestriction, ulFlags)),
    CreateBookmark: () => valueCall('CreateBookmark', [], () => view.CreateBookmark()),
    FreeBookmark: (bkPosition) =>
      plainCall('FreeBookmark', [bkPosition], () => view.FreeBookmark(bkPosition)),
    SortTable: (lpSortCriteria, ulFlags) =>
      plainCall('SortTable', [lpSortCriteria, ulFlags], () => view.SortTable(lpSortCriteria, ulFlags)),
    QuerySortOrder: () =>
      binder.call({
        on,
        method: 'QuerySortOrder',
        args: [],
        run: () => view.QuerySortOrder(),
        shape: (order): SSortOrderSet => ledger.allocate('SSortOrderSet', order),
      }),
    QueryRows: (lRowCount, ulFlags) =>
      binder.call({
        on,
        method: 'QueryRows',
        args: [lRowCount, ulFlags],
        run: () => view.QueryRows(lRowCount, ulFlags),
        summary: rowCount,
        shape: (rows: SPropValue[][]): SRowSet => rowSet(binder, rows),
      }),
    Abort: () => plainCall('Abort', [], () => view.Abort()),
    ExpandRow: (pbInstanceKey, ulRowCount, ulFlags) =>
      refusal('ExpandRow', [pbInstanceKey, ulRowCount, ulFlags], () =>
        view.ExpandRow(pbInstanceKey, ulRowCount, ulFlags),
      ),
    CollapseRow: (pbInstanceKey, ulFlags) =>
      refusal('CollapseRow', [pbInstanceKey, ulFlags], () => view.CollapseRow(pbInstanceKey, ulFlags)),
    WaitForCompletion: (ulFlags, ulTimeout) =>
      valueCall('WaitForCompletion', [ulFlags, ulTimeout], () => view.WaitForCompletion(ulFlags, ulTimeout)),
    GetCollapseState: (ulFlags, lpbInstanceKey) =>
      refusal('GetCollapseState', [ulFlags, lpbInstanceKey], () =>
        view.GetCollapseState(ulFlags, lpbInstanceKey),
      ),
    SetCollapseState: (ulFlags, pbCollapseState) =>
      refusal('SetCollapseState', [ulFlags, pbCollapseState], () =>
        view.SetCollapseState(ulFlags, pbCollapseState),
      ),
  }
  return binder.bind(facade, on)
}
