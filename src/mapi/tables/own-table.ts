// A table of the program's own. Pages: createtable, itabledataiunknown, and one a method, itabledata-<method>.
import {
  IID_IMAPITableData,
  MAPI_E_INTERFACE_NOT_SUPPORTED,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  TBLTYPE_DYNAMIC,
  TBLTYPE_KEYSET,
  TBLTYPE_SNAPSHOT,
} from '../api/constants.ts'
import type { PropTag, SPropValue } from '../api/values.ts'
import type { Clock, Turn } from '../clock.ts'
import type { Record as Write, RowFact } from '../facts.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { type Failure, type Outcome, fail, isFailure, ok, success } from '../outcome.ts'
import { isGuid } from '../values/guid.ts'
import { PROP_TYPE, isPropTag } from '../values/prop-tags.ts'
import { copyPropValue, isPropValue, problemWith, shown } from '../values/prop-values.ts'
import { propertyType } from '../values/property-types.ts'
import { tagName } from '../values/tag-name.ts'
import { valueKey } from '../values/value-key.ts'
import { readColumns } from './columns.ts'
import { wrongFlags } from './flags.ts'
import { readRow, readRowSet } from './read-rows.ts'
import type { Row } from './row.ts'
import { readSortOrder } from './sort-order.ts'
import { TableData } from './table-data.ts'
import { TableView, type TableViewFact } from './table-view.ts'

export interface OwnTableEnvironment {
  /** The table's reference in the trace. */
  ref: number
  clock: Clock
  turn: Turn
  notifications: NotificationQueue
  record?: Write<TableViewFact | RowFact> | undefined
}

/** A row as HrQueryRow finds it: all its properties, and its place in the table. */
export interface FoundRow {
  lpProps: SPropValue[]
  uliRow: number
}

/** Deletes all rows, with a single TABLE_RELOAD. Page: `itabledata-hrdeleterows`. */
export const TAD_ALL_ROWS = 1

/** Above this many rows, one TABLE_CHANGED stands for all. Page: `itabledata-hrmodifyrows`. */
const announcedSingly = 8

const tableTypes: readonly unknown[] = [TBLTYPE_SNAPSHOT, TBLTYPE_KEYSET, TBLTYPE_DYNAMIC]

const invalid = (because: string): Failure => fail(MAPI_E_INVALID_PARAMETER, because)

export class OwnTable {
  readonly data: TableData
  readonly #index: PropTag
  readonly #environment: OwnTableEnvironment
  readonly #rows = new Map<string, number>()

  private constructor(data: TableData, index: PropTag, environment: OwnTableEnvironment) {
    this.data = data
    this.#index = index
    this.#environment = environment
  }

  /** CreateTable, without the allocators. Page: `createtable`. */
  static create(
    lpInterface: unknown,
    ulTableType: unknown,
    ulPropTagIndexColumn: unknown,
    lpSPropTagArrayColumns: unknown,
    environment: OwnTableEnvironment,
  ): Outcome<OwnTable> {
    if (lpInterface !== null && lpInterface !== undefined && !namesTableData(lpInterface))
      return fail(
        MAPI_E_INTERFACE_NOT_SUPPORTED,
        'CreateTable makes an ITableData: pass null or IID_IMAPITableData.',
      )
    if (typeof ulTableType !== 'number' || !tableTypes.includes(ulTableType))
      return invalid(
        `ulTableType is ${shown(ulTableType)}; it is TBLTYPE_DYNAMIC, TBLTYPE_KEYSET or TBLTYPE_SNAPSHOT.`,
      )
    if (!isPropTag(ulPropTagIndexColumn) || !propertyType(PROP_TYPE(ulPropTagIndexColumn))?.compare)
      return invalid(
        'ulPropTagIndexColumn is the tag of the property that tells the rows apart, such as PR_INSTANCE_KEY.',
      )
    const columns = readColumns(lpSPropTagArrayColumns)
    if (isFailure(columns)) return columns
    const { ref: table, record } = environment
    const data = new TableData({ table, columns: columns.value, growing: true, type: ulTableType, record })
    return ok(new OwnTable(data, (ulPropTagIndexColumn >>> 0) as PropTag, environment))
  }

  /** @param ref the view's reference in the trace */
  HrGetView(lpSSortOrderSet: unknown, ref: number): Outcome<TableView> {
    const none = lpSSortOrderSet === null || lpSSortOrderSet === undefined
    const order = none ? undefined : readSortOrder(lpSSortOrderSet)
    if (order && isFailure(order)) return order
    const { clock, turn, notifications, record } = this.#environment
    const base = { data: this.data, ref, of: 'own', clock, turn, notifications, record } as const
    return ok(new TableView(order ? { ...base, order: order.value } : base))
  }

  HrModifyRow(lpSRow: unknown): Outcome {
    const row = this.#read(lpSRow, 'lpSRow')
    if (isFailure(row)) return row
    this.#put(row.value)
    return success
  }

  HrModifyRows(ulFlags: unknown, lpSRowSet: unknown): Outcome {
    const wrong = wrongFlags(ulFlags, 0, 'HrModifyRows', '')
    if (wrong) return wrong
    const set = readRowSet(lpSRowSet, 'lpSRowSet')
    if (isFailure(set)) return set
    const rows: SPropValue[][] = []
    for (const [i, lpSRow] of set.value.entries()) {
      const row = this.#read(lpSRow, `aRow[${i}]`)
      if (isFailure(row)) return row
      rows.push(row.value)
    }
    const putAll = () => rows.forEach((row) => this.#put(row))
    if (rows.length > announcedSingly) this.data.together(putAll)
    else putAll()
    return success
  }

  HrInsertRow(uliRow: unknown, lpSRow: unknown): Outcome {
    const count = this.data.rows.length
    if (typeof uliRow !== 'number' || !Number.isInteger(uliRow) || uliRow < 0 || uliRow > count)
      return invalid(`uliRow is ${shown(uliRow)}; the table has ${count} rows, so it is 0 to ${count}.`)
    const row = this.#read(lpSRow, 'lpSRow')
    if (isFailure(row)) return row
    const key = this.#keyIn(row.value)
    if (this.#rows.has(key))
      return invalid('The table has a row with this value in its index column; HrModifyRow replaces it.')
    this.#rows.set(key, this.data.addRow(row.value, undefined, uliRow))
    return success
  }

  HrDeleteRow(lpSPropValue: unknown): Outcome {
    const row = this.#find(lpSPropValue, MAPI_E_NOT_FOUND)
    if (isFailure(row)) return row
    this.#delete(row.value)
    return success
  }

  /** Returns how many rows were deleted. */
  HrDeleteRows(ulFlags: unknown, lprowsetToDelete: unknown): Outcome<number> {
    const wrong = wrongFlags(ulFlags, TAD_ALL_ROWS, 'HrDeleteRows', 'TAD_ALL_ROWS (1)')
    if (wrong) return wrong
    if (ulFlags === TAD_ALL_ROWS) {
      this.#rows.clear()
      return ok(this.data.clear())
    }
    const set = readRowSet(lprowsetToDelete, 'lprowsetToDelete')
    if (isFailure(set)) return set
    const rows = set.value.map((lpSRow) => this.#read(lpSRow, 'A row'))
    const found = new Set(
      rows.flatMap((row) => (isFailure(row) ? [] : (this.#rowOf(this.#keyIn(row.value)) ?? []))),
    )
    const deleteAll = () => found.forEach((row) => this.#delete(row))
    if (found.size > announcedSingly) this.data.together(deleteAll)
    else deleteAll()
    return ok(found.size)
  }

  HrQueryRow(lpSPropValue: unknown): Outcome<FoundRow> {
    const row = this.#find(lpSPropValue, MAPI_E_INVALID_PARAMETER)
    if (isFailure(row)) return row
    return ok({ lpProps: row.value.cells.map(copyPropValue), uliRow: this.data.positionOf(row.value) })
  }

  /** Null where there is no row with this number. */
  HrEnumRow(ulRowNumber: unknown): Outcome<SPropValue[] | null> {
    const row = typeof ulRowNumber === 'number' ? this.data.rows[ulRowNumber] : undefined
    return ok(row ? row.cells.map(copyPropValue) : null)
  }

  HrNotify(ulFlags: unknown, lpSPropValue: unknown): Outcome {
    const wrong = wrongFlags(ulFlags, 0, 'HrNotify', '')
    if (wrong) return wrong
    const cells = this.#read({ lpProps: lpSPropValue }, 'lpSPropValue')
    if (isFailure(cells)) return cells
    const row = this.#rowOf(this.#keyIn(cells.value))
    if (row) this.data.announce(row.id)
    return success
  }

  /** The cells of an untrusted row, the index column among them. */
  #read(lpSRow: unknown, what: string): Outcome<SPropValue[]> {
    const cells = readRow(lpSRow, what)
    if (isFailure(cells) || cells.value.some((cell) => this.#isIndex(cell))) return cells
    return invalid(`${what} lacks the index column, ${tagName(this.#index)}.`)
  }

  #isIndex({ ulPropTag }: SPropValue): boolean {
    return ulPropTag >>> 0 === this.#index
  }

  #keyIn(cells: readonly SPropValue[]): string {
    const cell = cells.find((candidate) => this.#isIndex(candidate))
    return cell ? valueKey(cell) : ''
  }

  #put(cells: readonly SPropValue[]): void {
    const key = this.#keyIn(cells)
    const id = this.#rows.get(key)
    if (id === undefined) this.#rows.set(key, this.data.addRow(cells))
    else this.data.replaceRow(id, cells)
  }

  #rowOf(key: string): Row | undefined {
    const id = this.#rows.get(key)
    return id === undefined ? undefined : this.data.row(id)
  }

  #delete(row: Row): void {
    this.#rows.delete(this.#keyIn(row.cells))
    this.data.deleteRow(row.id)
  }

  /** The row that an untrusted index value names. `otherTag` answers a property that is not the index column. */
  #find(value: unknown, otherTag: number): Outcome<Row> {
    if (!isPropValue(value)) return invalid(problemWith(value, 'lpSPropValue') ?? '')
    if (!this.#isIndex(value))
      return fail(otherTag, 'lpSPropValue is not the index column that CreateTable was given.')
    return okOr(this.#rowOf(valueKey(value)))
  }
}

const okOr = (row: Row | undefined): Outcome<Row> =>
  row ? ok(row) : fail(MAPI_E_NOT_FOUND, 'No row has this value in its index column.')

const namesTableData = (iid: unknown): boolean =>
  isGuid(iid) &&
  iid.replace(/[{}]/g, '').toUpperCase() === IID_IMAPITableData.replace(/[{}]/g, '').toUpperCase()
