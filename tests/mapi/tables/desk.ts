// A table on a desk: rows, a clock that is turned by hand, and every fact written down.
import { TBLTYPE_DYNAMIC } from '../../../src/mapi/api/constants.ts'
import type { NOTIFICATION } from '../../../src/mapi/api/interfaces.ts'
import type { PropTag, PropertyValue, SPropValue } from '../../../src/mapi/api/values.ts'
import type { Clock, Turn } from '../../../src/mapi/clock.ts'
import type { MapiFact } from '../../../src/mapi/facts.ts'
import { NotificationQueue, type Sink } from '../../../src/mapi/notifications/queue.ts'
import { type Outcome, isFailure } from '../../../src/mapi/outcome.ts'
import { TableData } from '../../../src/mapi/tables/table-data.ts'
import { TableView, type TableViewOptions } from '../../../src/mapi/tables/table-view.ts'

export const prop = (ulPropTag: PropTag, Value: PropertyValue): SPropValue => ({ ulPropTag, Value })

/** The cells of a row, written as [tag, value, tag, value, ...]. */
export function row(...parts: readonly unknown[]): SPropValue[] {
  const cells: SPropValue[] = []
  for (let i = 0; i < parts.length; i += 2)
    cells.push(prop(parts[i] as PropTag, parts[i + 1] as PropertyValue))
  return cells
}

export class HandClock implements Clock {
  #now = 0
  #next = 1
  readonly #timers = new Map<number, { at: number; callback: () => void }>()

  now(): number {
    return this.#now
  }

  setTimeout(callback: () => void, ms: number): number {
    this.#timers.set(this.#next, { at: this.#now + ms, callback })
    return this.#next++
  }

  clearTimeout(id: number): void {
    this.#timers.delete(id)
  }

  advance(ms: number): void {
    const until = this.#now + ms
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0]
      if (!due) break
      this.#timers.delete(due[0])
      this.#now = due[1].at
      due[1].callback()
    }
    this.#now = until
  }
}

export interface DeskOptions {
  columns?: readonly PropTag[]
  type?: number
  view?: Partial<TableViewOptions>
  quiet?: boolean
}

export class Desk {
  readonly clock = new HandClock()
  readonly facts: MapiFact[] = []
  readonly turn: Turn = {
    until: (done, _waitingFor, timeoutMs = 1000) => {
      for (let waited = 0; !done(); waited++) {
        if (waited >= timeoutMs) return 'timeout'
        this.clock.advance(1)
      }
      return 'done'
    },
  }
  readonly record = (fact: MapiFact): void => void this.facts.push(fact)
  readonly queue = new NotificationQueue({ clock: this.clock, record: this.record })
  readonly data: TableData
  readonly table: TableView
  readonly #options: DeskOptions
  #refs = 1

  constructor(rows: readonly (readonly SPropValue[])[], options: DeskOptions = {}) {
    this.#options = options
    const { columns = [], type = TBLTYPE_DYNAMIC } = options
    this.data = new TableData({ table: 0, columns, type, record: options.quiet ? undefined : this.record })
    rows.forEach((cells) => this.data.addRow(cells))
    this.table = this.view()
  }

  view(): TableView {
    return new TableView({
      data: this.data,
      ref: this.#refs++,
      of: 'own',
      clock: this.clock,
      turn: this.turn,
      notifications: this.queue,
      record: this.#options.quiet ? undefined : this.record,
      ...this.#options.view,
    })
  }

  factsOf<Type extends MapiFact['type']>(type: Type): Extract<MapiFact, { type: Type }>[] {
    return this.facts.filter((fact): fact is Extract<MapiFact, { type: Type }> => fact.type === type)
  }
}

/** The value of an outcome that must be a success. */
export function value<T>(outcome: Outcome<T>): T {
  if (isFailure(outcome)) throw new Error(`failed with 0x${outcome.hr.toString(16)}: ${outcome.because}`)
  return outcome.value
}

/** All rows from the beginning, each as the value of one column. */
export function column(table: TableView, tag: PropTag): unknown[] {
  value(table.SetColumns([tag], 0))
  value(table.SeekRow(0, 0))
  return value(table.QueryRows(100_000, 0)).map(([cell]) => cell?.Value)
}

/** A sink that keeps what it is told. */
export class KeepingSink implements Sink {
  references = 0
  readonly told: NOTIFICATION[] = []
  then: (() => void) | undefined

  deliver(notifications: readonly NOTIFICATION[]): void {
    this.told.push(...notifications)
    this.then?.()
  }

  addRef(): void {
    this.references++
  }

  release(): void {
    this.references--
  }

  get events(): number[] {
    return this.told.map(({ info }) => info.ulTableEvent)
  }
}
