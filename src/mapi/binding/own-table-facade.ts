import type { ITableData } from '../api/interfaces.ts'
import type { IID, PropTag } from '../api/values.ts'
import { IID_IMAPITableData } from '../api/constants.ts'
import { isFailure, ok, type Outcome } from '../outcome.ts'
import { IID_IUNKNOWN } from '../status/interfaces.ts'
import { OwnTable } from '../tables/own-table.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { nothing } from './shapes.ts'
import { bindView, boundView } from './table-facade.ts'

/** CreateTable. Page: `createtable`. */
export const createTableFunction =
  (binder: Binder, notifications: NotificationQueue) =>
  (
    lpInterface: IID | null,
    lpAllocateBuffer: unknown,
    lpAllocateMore: unknown,
    lpFreeBuffer: unknown,
    lpvReserved: null,
    ulTableType: number,
    ulPropTagIndexColumn: PropTag,
    lpSPropTagArrayColumns: readonly PropTag[],
  ): ITableData => {
    const { record, clock, turn } = binder.environment
    const ref = binder.ledger.newRef()
    return binder.call({
      method: 'CreateTable',
      args: [
        lpInterface,
        lpAllocateBuffer,
        lpAllocateMore,
        lpFreeBuffer,
        lpvReserved,
        ulTableType,
        ulPropTagIndexColumn,
        lpSPropTagArrayColumns,
      ],
      run: () =>
        OwnTable.create(lpInterface, ulTableType, ulPropTagIndexColumn, lpSPropTagArrayColumns, {
          ref,
          record,
          clock,
          turn,
          notifications,
        }),
      plain: () => null,
      shape: (table) => {
        const facade = ownTableFacade(binder, { ref, kind: 'ITableData', model: table })
        binder.ledger.create('ITableData', ref)
        return facade
      },
    })
  }

const INTERFACES = {
  iids: new Set<string>([IID_IMAPITableData, IID_IUNKNOWN]),
  because: 'it has ITableData and IUnknown.',
}

/** A table of the program's own as the program sees it. Page: `itabledataiunknown`. */
function ownTableFacade(binder: Binder, on: Bound<OwnTable>): ITableData {
  const { model: table } = on
  const { ledger } = binder
  const plainCall = (method: string, args: readonly unknown[], run: () => Outcome) =>
    binder.call({ on, method, args, run, shape: nothing })

  const facade: ITableData = {
    ...unknownOf(binder, on, INTERFACES, () => facade),
    HrGetView: (lpSSortOrderSet, lpfCallerRelease, ulCallerData) =>
      binder.call({
        on,
        method: 'HrGetView',
        args: [lpSSortOrderSet, lpfCallerRelease, ulCallerData],
        run: () => {
          const ref = ledger.newRef()
          const view = table.HrGetView(lpSSortOrderSet, ref)
          return isFailure(view) ? view : ok({ view: view.value, ref })
        },
        plain: () => null,
        shape: ({ view, ref }) => bindView(binder, boundView(binder, view, ref)),
      }),
    HrModifyRow: (lpSRow) => plainCall('HrModifyRow', [lpSRow], () => table.HrModifyRow(lpSRow)),
    HrModifyRows: (ulFlags, lpSRowSet) =>
      plainCall('HrModifyRows', [ulFlags, lpSRowSet], () => table.HrModifyRows(ulFlags, lpSRowSet)),
    HrInsertRow: (uliRow, lpSRow) =>
      plainCall('HrInsertRow', [uliRow, lpSRow], () => table.HrInsertRow(uliRow, lpSRow)),
    HrDeleteRow: (lpSPropValue) =>
      plainCall('HrDeleteRow', [lpSPropValue], () => table.HrDeleteRow(lpSPropValue)),
    HrDeleteRows: (ulFlags, lprowsetToDelete) =>
      binder.call({
        on,
        method: 'HrDeleteRows',
        args: [ulFlags, lprowsetToDelete],
        run: () => table.HrDeleteRows(ulFlags, lprowsetToDelete),
        shape: (count) => count,
      }),
    HrQueryRow: (lpSPropValue) =>
      binder.call({
        on,
        method: 'HrQueryRow',
        args: [lpSPropValue],
        run: () => table.HrQueryRow(lpSPropValue),
        shape: ({ lpProps, uliRow }) => ({ lpSRow: ledger.allocate('SRow', { lpProps }), uliRow }),
      }),
    HrEnumRow: (ulRowNumber) =>
      binder.call({
        on,
        method: 'HrEnumRow',
        args: [ulRowNumber],
        run: () => table.HrEnumRow(ulRowNumber),
        shape: (lpProps) => lpProps && ledger.allocate('SRow', { lpProps }),
      }),
    HrNotify: (ulFlags, lpSPropValue) =>
      plainCall('HrNotify', [ulFlags, lpSPropValue], () => table.HrNotify(ulFlags, lpSPropValue)),
  }
  return binder.bind(facade, on)
}
