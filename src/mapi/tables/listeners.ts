// Pages: imapitable-advise, imapitable-unadvise, about-table-notifications.
import {
  MAPI_E_INVALID_PARAMETER,
  TABLE_ROW_ADDED,
  TABLE_ROW_DELETED,
  TABLE_ROW_MODIFIED,
  fnevTableModified,
} from '../api/constants.ts'
import type { HRESULT, SPropValue } from '../api/values.ts'
import type { NotificationQueue, Sink } from '../notifications/queue.ts'
import { tableNotification } from '../notifications/table-notification.ts'
import { type Outcome, fail, ok, success } from '../outcome.ts'
import { shown } from '../values/prop-values.ts'
import type { Row } from './row.ts'
import type { RowChange } from './table-data.ts'
import type { ViewChange } from './view-rows.ts'

const events: Readonly<Record<RowChange['event'], number>> = {
  added: TABLE_ROW_ADDED,
  modified: TABLE_ROW_MODIFIED,
  deleted: TABLE_ROW_DELETED,
}

/** Who has asked a view to be told of changes. */
export class Listeners {
  readonly #queue: NotificationQueue
  readonly #connections = new Set<number>()

  constructor(queue: NotificationQueue) {
    this.#queue = queue
  }

  get any(): boolean {
    return this.#connections.size > 0
  }

  get connections(): readonly number[] {
    return [...this.#connections]
  }

  advise(mask: unknown, sink: Sink | null | undefined): Outcome<number> {
    // departs: NT-01
    if (mask !== fnevTableModified)
      return fail(
        MAPI_E_INVALID_PARAMETER,
        `ulEventMask is ${shown(mask)}; a table tells of fnevTableModified only.`,
      )
    if (!sink)
      return fail(MAPI_E_INVALID_PARAMETER, 'lpAdviseSink is missing; it is an object with OnNotify.')
    const connection = this.#queue.subscribe(sink)
    this.#connections.add(connection)
    return ok(connection)
  }

  unadvise(connection: unknown): Outcome {
    // departs: NT-03
    if (typeof connection !== 'number' || !this.#connections.delete(connection))
      return fail(
        MAPI_E_INVALID_PARAMETER,
        `${shown(connection)} is no connection of this table; Advise returns the number.`,
      )
    this.#queue.unsubscribe(connection)
    return success
  }

  clear(): void {
    for (const connection of this.#connections) this.#queue.unsubscribe(connection)
    this.#connections.clear()
  }

  /** An event of the table as a whole. */
  tell(event: number, details: { hResult?: HRESULT } = {}): void {
    for (const connection of this.#connections)
      this.#queue.post(connection, tableNotification(event, details))
  }

  /** `give` makes the columns in force; a row that left has none. */
  tellOfRow({ event, row, prior }: ViewChange, give?: (row: Row) => SPropValue[]): void {
    for (const connection of this.#connections) {
      const details = { row, prior, ...(give && { cells: give(row) }) }
      this.#queue.post(connection, tableNotification(events[event], details), row.id)
    }
  }
}
