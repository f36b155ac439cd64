import type { Filter } from '../restrictions/compile.ts'
import type { Cursor } from './cursor.ts'
import type { Row } from './row.ts'
import { lowerBound } from './row-order.ts'
import { type SortOrder, unsorted } from './sort-order.ts'
import type { RowChange, TableData } from './table-data.ts'

/** What a change of a row was for a view. */
export interface ViewChange {
  event: RowChange['event']
  row: Row
  /** The row before it in the view; null for the first, and for a row that left. */
  prior: Row | null
}

/**
 * The rows that a view shows, in its order. They are worked out when they are first asked for; after that
 * each change of a row costs one evaluation of that row.
 */
export class ViewRows {
  readonly #data: TableData
  readonly #cursor: Cursor
  #filter: Filter | null = null
  #order: SortOrder = unsorted
  #rows: Row[] | null = null

  constructor(data: TableData, cursor: Cursor) {
    this.#data = data
    this.#cursor = cursor
  }

  get filter(): Filter | null {
    return this.#filter
  }

  get order(): SortOrder {
    return this.#order
  }

  /** Replaces the filter; the rows are worked out anew when they are next asked for. */
  restrict(filter: Filter | null): void {
    this.#filter = filter
    this.#rows = null
  }

  sort(order: SortOrder): void {
    this.#order = order
    if (this.#rows) this.#rows = order.sort(this.#rows.sort((a, b) => a.order - b.order))
  }

  /** Works the rows out now, so that later changes are seen as changes. */
  settle(): readonly Row[] {
    return this.list
  }

  /** The rows in the view. Not to be changed, nor kept. */
  get list(): readonly Row[] {
    if (!this.#rows) {
      this.#rows = this.#order.sort(this.#passing())
      this.#cursor.position = Math.min(this.#cursor.position, this.#rows.length)
    }
    return this.#rows
  }

  /** Takes a change of the table's rows into the view; undefined where the view does not show it. */
  follow({ event, row }: RowChange): ViewChange | undefined {
    if (!this.#rows) return undefined
    if (this.#filter?.countsMatches) {
      this.#rows = null
      return undefined
    }
    const before = this.#placeOf(row, this.#rows, event)
    const shows = event !== 'deleted' && (this.#filter === null || this.#filter.test(row))
    if (before >= 0 && shows) return this.#moved(row, before, this.#rows)
    if (before >= 0) return this.#left(row, before, this.#rows)
    return shows ? this.#came(row, this.#rows) : undefined
  }

  #passing(): readonly Row[] {
    const { rows } = this.#data
    const filter = this.#filter
    if (!filter) return rows
    filter.startOver()
    return rows.filter(filter.test)
  }

  /** Where the row stood before the change. Its sort keys may be others now, its number is not. */
  #placeOf(row: Row, rows: readonly Row[], event: RowChange['event']): number {
    if (event === 'added') return -1
    if (this.#order !== unsorted) return rows.indexOf(row)
    const place = lowerBound(rows, (other) => other.order - row.order)
    return rows[place] === row ? place : -1
  }

  #came(row: Row, rows: Row[]): ViewChange {
    const place = this.#insert(row, rows)
    this.#cursor.inserted(place, rows.length - 1)
    return { event: 'added', row, prior: rows[place - 1] ?? null }
  }

  #left(row: Row, place: number, rows: Row[]): ViewChange {
    rows.splice(place, 1)
    this.#cursor.removed(row, place, rows)
    return { event: 'deleted', row, prior: null }
  }

  /** The cursor stays on its row, also where it is this one. */
  #moved(row: Row, before: number, rows: Row[]): ViewChange {
    const cursor = this.#cursor
    const onIt = cursor.position === before
    rows.splice(before, 1)
    const place = this.#insert(row, rows)
    if (onIt) cursor.position = place
    else if (before < cursor.position && place >= cursor.position) cursor.position--
    else if (before > cursor.position && place <= cursor.position && cursor.position > 0) cursor.position++
    return { event: 'modified', row, prior: rows[place - 1] ?? null }
  }

  #insert(row: Row, rows: Row[]): number {
    const last = rows.at(-1)
    const place =
      last === undefined || this.#order.compare(last, row) < 0
        ? rows.length
        : lowerBound(rows, (other) => this.#order.compare(other, row))
    rows.splice(place, 0, row)
    return place
  }
}
