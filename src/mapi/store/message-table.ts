import type { SavedMessage } from '../message/saved-message.ts'
import type { TableData } from '../tables/table-data.ts'

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
    else this.#data.replaceRow(row, message.properties())
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
