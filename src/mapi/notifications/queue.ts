// Pages: event-notification-in-mapi, supporting-event-notification, hrdispatchnotifications.
import type { NOTIFICATION, SessionEvent, TABLE_NOTIFICATION } from '../api/interfaces.ts'
import type { Clock } from '../clock.ts'
import type { NotificationFact, Record as Write } from '../facts.ts'

/** An event of a table, a session or a store. */
export type Notice = NOTIFICATION<TABLE_NOTIFICATION | SessionEvent>

/** Who is told; stands for an advise sink of the program. */
export interface Sink {
  /** The notifications are frozen, and no longer the sink's once this returns. */
  deliver(notifications: readonly Notice[]): void
  addRef(): void
  release(): void
}

interface Waiting {
  id: number
  connection: number
  notification: Notice
  row: number | undefined
}

interface Connection {
  sink: Sink
  running: number
}

export interface NotificationQueueOptions {
  clock: Clock
  record?: Write<NotificationFact> | undefined
  /** Arranges for queued notifications to be delivered; by default one tick (1 ms) later. */
  later?: (deliver: () => void) => void
}

/** Registrations of a session, and the notifications that wait for them. Nothing is delivered inside the causing call. */
export class NotificationQueue {
  readonly #record: Write<NotificationFact> | undefined
  readonly #later: (deliver: () => void) => void
  readonly #connections = new Map<number, Connection>()
  #waiting: Waiting[] = []
  #scheduled = false
  #nextConnection = 1
  #nextId = 1

  constructor({ clock, record, later }: NotificationQueueOptions) {
    this.#record = record
    this.#later = later ?? ((deliver) => void clock.setTimeout(deliver, 1))
  }

  /** How many notifications wait. */
  get length(): number {
    return this.#waiting.length
  }

  /** Registers a sink, with a reference of the queue's own. Returns the connection's number. */
  subscribe(sink: Sink): number {
    sink.addRef()
    this.#connections.set(this.#nextConnection, { sink, running: 0 })
    return this.#nextConnection++
  }

  /** Ends a registration. What waits for it is dropped. False where there is no such connection. */
  unsubscribe(number: number): boolean {
    const connection = this.#connections.get(number)
    if (!connection) return false
    this.#connections.delete(number)
    const dropped = this.#waiting.filter((waiting) => waiting.connection === number)
    this.#waiting = this.#waiting.filter((waiting) => waiting.connection !== number)
    dropped.forEach((waiting) => this.#note('dropped', waiting))
    if (connection.running === 0) connection.sink.release()
    return true
  }

  /** Lets a notification wait for its sink. `row` is PR_ROWID of the row concerned. */
  post(connection: number, notification: Notice, row?: number): void {
    const waiting: Waiting = { id: this.#nextId++, connection, notification, row }
    this.#waiting.push(waiting)
    this.#note('queued', waiting)
    this.#schedule()
  }

  /**
   * Delivers all that wait now, each by a call of its own; what the sinks cause by that waits for the next time.
   * Returns how many were delivered. Page: `hrdispatchnotifications`.
   */
  dispatch(): number {
    // departs: NT-05
    const due = this.#waiting
    this.#waiting = []
    let delivered = 0
    try {
      for (let waiting = due.shift(); waiting; waiting = due.shift()) delivered += this.#deliver(waiting)
    } finally {
      this.#waiting.unshift(...due)
      if (this.#waiting.length > 0) this.#schedule()
    }
    return delivered
  }

  #deliver(waiting: Waiting): number {
    const connection = this.#connections.get(waiting.connection)
    this.#note(connection ? 'delivered' : 'dropped', waiting)
    if (!connection) return 0
    connection.running++
    try {
      connection.sink.deliver(Object.freeze([frozen(waiting.notification)]))
    } finally {
      connection.running--
      if (connection.running === 0 && !this.#connections.has(waiting.connection)) connection.sink.release()
    }
    return 1
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    this.#later(() => {
      this.#scheduled = false
      this.dispatch()
    })
  }

  #note(event: NotificationFact['event'], { id, connection, notification, row }: Waiting): void {
    const { ulEventType, info } = notification
    const fact: NotificationFact = {
      type: 'notification',
      event,
      id,
      connection,
      ulEventType,
      ulTableEvent: 'ulTableEvent' in info ? info.ulTableEvent : 0,
    }
    this.#record?.(row === undefined ? fact : { ...fact, row })
  }
}

/** Read-only through and through; bytes alone cannot be frozen, and are the notification's own. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
