// The rows that all views of a table share. Pages: mapi-tables, status-tables, itabledataiunknown.
import type { Plain, Record as Write, RowFact } from '../facts.ts'
import type { PropTag, SPropValue } from '../api/values.ts'
import { PR_INSTANCE_KEY, PR_ROWID, PT_ERROR, PT_NULL, TBLTYPE_DYNAMIC } from '../api/constants.ts'
import { toPlain } from '../plain.ts'
import { PROP_ID, PROP_TYPE } from '../values/prop-tags.ts'
import { copyPropValue, findById } from '../values/prop-values.ts'
import { type Row, instanceKey } from './row.ts'
import { RowOrder } from './row-order.ts'

/** Who supplied a cell. */
export type Supplier = 'provider' | 'mapi' | 'computed'

/** Suppliers by property tag; the provider's own cells need no entry. */
export type Suppliers = ReadonlyMap<number, Supplier>

export interface RowChange {
  event: 'added' | 'modified' | 'deleted'
  row: Row
  /** Set where one notice for many rows follows, so that this change is not announced by itself. */
  quiet: boolean
}

/** What a view is told. */
export interface TableListener {
  rowChanged(change: RowChange): void
  /** Much has changed at once: TABLE_CHANGED where keys and bookmarks still hold, TABLE_RELOAD where nothing does. */
  tableChanged(event: 'changed' | 'reload'): void
}

export interface TableDataOptions {
  /** 0 for the status table; otherwise the reference of the ITableData. */
  table: number
  /** The default column set, in order. */
  columns: readonly PropTag[]
  /** Whether columns that rows bring along join the default set of later views. Page: `itabledata-hrmodifyrow`. */
  growing?: boolean
  /** A TBLTYPE_ number; TBLTYPE_DYNAMIC unless given. */
  type?: number
  record?: Write<RowFact> | undefined
}

/** Rows with their cells; all views of a table read the same. */
export class TableData {
  readonly table: number
  readonly type: number
  readonly #record: Write<RowFact> | undefined
  readonly #growing: boolean
  readonly #declared: readonly PropTag[]
  readonly #seen = new Map<number, PropTag>()
  readonly #rows = new RowOrder()
  readonly #byId = new Map<number, Row>()
  readonly #listeners = new Set<TableListener>()
  #nextId = 1
  #quiet = false

  constructor({ table, columns, growing = false, type = TBLTYPE_DYNAMIC, record }: TableDataOptions) {
    this.table = table
    this.type = type
    this.#record = record
    this.#growing = growing
    this.#declared = columns.map((tag) => (tag >>> 0) as PropTag)
  }

  /** The rows in the table's own order. Not to be changed, nor kept. */
  get rows(): readonly Row[] {
    return this.#rows.list
  }

  /** The columns of a view that has not chosen any. */
  get defaultColumns(): readonly PropTag[] {
    return this.#growing ? this.allColumns : this.#declared
  }

  /** Every column that a row has or had, after the declared ones. */
  get allColumns(): readonly PropTag[] {
    const declared = new Set(this.#declared.map(PROP_ID))
    return [...this.#declared, ...[...this.#seen.values()].filter((tag) => !declared.has(PROP_ID(tag)))]
  }

  row(id: number): Row | undefined {
    return this.#byId.get(id)
  }

  /** The place of a row in the table's own order. */
  positionOf(row: Row): number {
    return this.#rows.positionOf(row)
  }

  /**
   * Adds a row and gives it its number.
   *
   * @param at place in the table's own order; at the end unless given
   */
  addRow(cells: readonly SPropValue[], by?: Suppliers, at?: number): number {
    const row: Row = { id: this.#nextId++, order: 0, cells: this.#own(cells) }
    this.#rows.insert(row, at)
    this.#byId.set(row.id, row)
    this.#tell('added', row, row.cells, by)
    return row.id
  }

  /** Merges cells into a row: those named change, the others stay. False where there is no such row. */
  modifyRow(id: number, cells: readonly SPropValue[], by?: Suppliers): boolean {
    const row = this.#byId.get(id)
    if (!row) return false
    const changed = this.#own(cells)
    const kept = row.cells.map((cell) => findById(changed, PROP_ID(cell.ulPropTag)) ?? cell)
    const fresh = changed.filter((cell) => !findById(row.cells, PROP_ID(cell.ulPropTag)))
    row.cells = [...kept, ...fresh]
    this.#tell('modified', row, changed, by)
    return true
  }

  /** Gives a row other cells; those not named are gone. */
  replaceRow(id: number, cells: readonly SPropValue[], by?: Suppliers): boolean {
    const row = this.#byId.get(id)
    if (!row) return false
    row.cells = this.#own(cells)
    this.#tell('modified', row, row.cells, by)
    return true
  }

  deleteRow(id: number): boolean {
    const row = this.#byId.get(id)
    if (!row) return false
    this.#rows.remove(row)
    this.#byId.delete(id)
    this.#tell('deleted', row, [])
    return true
  }

  /** Deletes all rows, with one notice for all. Returns how many there were. */
  clear(): number {
    const rows = [...this.rows]
    this.#withoutNotices(() => rows.forEach((row) => this.deleteRow(row.id)))
    this.#listeners.forEach((listener) => listener.tableChanged('reload'))
    return rows.length
  }

  /** Makes many changes with one notice, TABLE_CHANGED, for all of them. */
  together(change: () => void): void {
    this.#withoutNotices(change)
    this.#listeners.forEach((listener) => listener.tableChanged('changed'))
  }

  /** Announces a row as modified, whether it is or not. Page: `itabledata-hrnotify`. */
  announce(id: number): boolean {
    const row = this.#byId.get(id)
    if (row)
      this.#listeners.forEach((listener) => listener.rowChanged({ event: 'modified', row, quiet: false }))
    return row !== undefined
  }

  /** Tells a view of changes until the function returned is called. */
  subscribe(listener: TableListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The cells as the table keeps them: copied, one for each identifier, PR_NULL left out. */
  #own(cells: readonly SPropValue[]): SPropValue[] {
    const own: SPropValue[] = []
    for (const cell of cells) {
      const [id, type] = [PROP_ID(cell.ulPropTag), PROP_TYPE(cell.ulPropTag)]
      if (type === PT_NULL || own.some(({ ulPropTag }) => PROP_ID(ulPropTag) === id)) continue
      own.push(copyPropValue(cell))
      if (type !== PT_ERROR && !this.#seen.has(id)) this.#seen.set(id, cell.ulPropTag >>> 0)
    }
    // An array grown by push has room for many more; tables may have very many rows.
    return own.slice()
  }

  #withoutNotices(change: () => void): void {
    this.#quiet = true
    change()
    this.#quiet = false
  }

  #tell(event: RowChange['event'], row: Row, cells: readonly SPropValue[], by?: Suppliers): void {
    this.#record?.(rowFact(this.table, event, row, cells, by))
    for (const listener of this.#listeners) listener.rowChanged({ event, row, quiet: this.#quiet })
  }
}

const hex = (tag: number): string => (tag >>> 0).toString(16).toUpperCase().padStart(8, '0')

function rowFact(
  table: number,
  event: RowChange['event'],
  row: Row,
  changed: readonly SPropValue[],
  by?: Suppliers,
): RowFact {
  const cells: { [tag: string]: Plain } = {}
  const suppliers: { [tag: string]: Supplier } = {}
  for (const { ulPropTag, Value } of changed) {
    cells[hex(ulPropTag)] = toPlain(Value)
    const supplier = by?.get(ulPropTag)
    if (supplier) suppliers[hex(ulPropTag)] = supplier
  }
  if (event === 'added') {
    cells[hex(PR_ROWID)] ??= row.id
    cells[hex(PR_INSTANCE_KEY)] ??= toPlain(instanceKey(row))
    suppliers[hex(PR_ROWID)] ??= 'computed'
    suppliers[hex(PR_INSTANCE_KEY)] ??= 'computed'
  }
  const fact: RowFact = { type: 'row', event, table, row: row.id, cells }
  return Object.keys(suppliers).length > 0 ? { ...fact, by: suppliers } : fact
}
