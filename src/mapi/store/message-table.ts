import type { SPropValue } from '../api/values.ts'
import type { SavedMessage } from '../message/saved-message.ts'
import type { TableData } from '../tables/table-data.ts'
import { valueKey } from '../values/value-key.ts'

const sameCells = (a: readonly SPropValue[], b: readonly SPropValue[]): boolean =>
  a.length === b.length &&
  a.every((cell, index) => {
    const other = b[index]
    return other?.ulPropTag === cell.ulPropTag && valueKey(other) === valueKey(cell)
  })

/** Messages as rows. The rows are made when somebody opens the table for the first time, and kept since. */
export class MessageTable {
  readonly #create: () => TableData
  readonly #messages = new Set<SavedMessage>()
  readonly #rows = new Map<SavedMessage, number>()
  #data: TableData | null = null

  constructor(create: () => TableData) {
    this.#create = create
  }

  get count(): number {
    return this.#messages.size
  }

  get data(): TableData {
    if (this.#data !== null) return this.#data
    this.#data = this.#create()
    for (const message of this.#messages) this.#addRow(this.#data, message)
    return this.#data
  }

  put(message: SavedMessage): void {
    this.#messages.add(message)
    if (this.#data === null) return
    const row = this.#rows.get(message)
    if (row === undefined) this.#addRow(this.#data, message)
    else {
      const cells = message.properties()
      // Not every step of a message on its way shows in its row.
      if (!sameCells(this.#data.row(row)?.cells ?? [], cells)) this.#data.replaceRow(row, cells)
    }
  }

  remove(message: SavedMessage): void {
    this.#messages.delete(message)
    const row = this.#rows.get(message)
    if (row === undefined) return
    this.#rows.delete(message)
    this.#data?.deleteRow(row)
  }

  #addRow(data: TableData, message: SavedMessage): void {
    this.#rows.set(message, data.addRow(message.properties()))
  }
}
