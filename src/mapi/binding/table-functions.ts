import { MAPI_E_INVALID_PARAMETER } from '../api/constants.ts'
import type { IMAPITable } from '../api/interfaces.ts'
import type { SRestriction } from '../api/restrictions.ts'
import type { PropTag, SRowSet, SSortOrderSet } from '../api/values.ts'
import { HrQueryAllRows, type QueryableTable } from '../mapiutil/query-all-rows.ts'
import { fail } from '../outcome.ts'
import { TableView } from '../tables/table-view.ts'
import type { Binder, Bound } from './binder.ts'
import { rowCount, rowSet } from './shapes.ts'

const isView = (bound: Bound<unknown> | undefined): bound is Bound<TableView> =>
  bound?.model instanceof TableView

/** The methods that HrQueryAllRows calls, each written down as a call of its own. */
function nestedCalls(binder: Binder, on: Bound<TableView>): QueryableTable {
  const { model } = on
  return {
    SeekRow: (...args) => binder.perform({ on, method: 'SeekRow', args, run: () => model.SeekRow(...args) }),
    SetColumns: (...args) =>
      binder.perform({ on, method: 'SetColumns', args, run: () => model.SetColumns(...args) }),
    Restrict: (...args) =>
      binder.perform({ on, method: 'Restrict', args, run: () => model.Restrict(...args) }),
    SortTable: (...args) =>
      binder.perform({ on, method: 'SortTable', args, run: () => model.SortTable(...args) }),
    QueryRows: (...args) =>
      binder.perform({
        on,
        method: 'QueryRows',
        args,
        summary: rowCount,
        run: () => model.QueryRows(...args),
      }),
  }
}

/** Functions on tables. Page: `hrqueryallrows`. */
export function tableFunctions(binder: Binder) {
  return {
    HrQueryAllRows: <const Tags extends readonly PropTag[]>(
      lpTable: IMAPITable,
      lpPropTags: Tags | null,
      lpRestriction: SRestriction | null,
      lpSortOrderSet: SSortOrderSet | null,
      crowsMax: number,
    ): SRowSet<Tags> & SRowSet =>
      binder.call({
        method: 'HrQueryAllRows',
        args: [lpTable, lpPropTags, lpRestriction, lpSortOrderSet, crowsMax],
        run: () => {
          const bound = binder.behind(lpTable)
          if (!isView(bound))
            return fail(
              MAPI_E_INVALID_PARAMETER,
              `the first argument must be a table: what GetStatusTable gave.`,
            )
          return HrQueryAllRows(
            nestedCalls(binder, bound),
            lpPropTags,
            lpRestriction,
            lpSortOrderSet,
            crowsMax,
          )
        },
        summary: rowCount,
        shape: (rows) => rowSet<Tags>(binder, rows) as SRowSet<Tags> & SRowSet,
      }),
  }
}
