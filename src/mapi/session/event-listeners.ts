// Pages: imapisession-advise, imsgstore-advise, mapi-notification-events.
import {
  MAPI_E_INVALID_PARAMETER,
  fnevCriticalError,
  fnevExtended,
  fnevNewMail,
  fnevObjectCopied,
  fnevObjectCreated,
  fnevObjectDeleted,
  fnevObjectModified,
  fnevObjectMoved,
  fnevSearchComplete,
} from '../api/constants.ts'
import type { SessionEvent } from '../api/interfaces.ts'
import type { NotificationQueue, Sink } from '../notifications/queue.ts'
import { fail, ok, success, type Outcome } from '../outcome.ts'
import { shown } from '../values/prop-values.ts'

/** Events that can be asked for. fnevStatusObjectModified and fnevTableModified are none of them. */
const EVENTS =
  (fnevCriticalError |
    fnevExtended |
    fnevNewMail |
    fnevObjectCreated |
    fnevObjectCopied |
    fnevObjectDeleted |
    fnevObjectModified |
    fnevObjectMoved |
    fnevSearchComplete) >>>
  0

/** Whom a registration is about. */
export type EventSource = 'session' | 'store'

/** Who has asked a session, or a store, to be told of events. */
export class EventListeners {
  readonly #queue: NotificationQueue
  /** Events asked for, by connection. */
  readonly #registrations = new Map<number, number>()

  constructor(queue: NotificationQueue) {
    this.#queue = queue
  }

  /** Numbers of the connections that have not been ended. */
  get connections(): readonly number[] {
    return [...this.#registrations.keys()]
  }

  advise(source: EventSource, mask: unknown, sink: Sink | null): Outcome<number> {
    if (typeof mask !== 'number' || (mask & ~EVENTS) !== 0)
      return fail(
        MAPI_E_INVALID_PARAMETER,
        `ulEventMask is ${shown(mask)}; fnevCriticalError, fnevExtended, fnevNewMail, the fnevObject events and fnevSearchComplete can be asked for here.`,
      )
    if (mask === 0 && source === 'store')
      return fail(MAPI_E_INVALID_PARAMETER, 'ulEventMask is 0: say what you want to be told of, fnevNewMail.')
    if (sink === null)
      return fail(MAPI_E_INVALID_PARAMETER, 'lpAdviseSink is missing; it is an object with OnNotify.')
    const connection = this.#queue.subscribe(sink)
    // A session tells of critical errors and of extended events, whatever was asked for.
    this.#registrations.set(connection, source === 'session' ? fnevCriticalError | fnevExtended : mask)
    return ok(connection)
  }

  unadvise(connection: unknown): Outcome {
    if (typeof connection !== 'number' || !this.#registrations.delete(connection))
      return fail(
        MAPI_E_INVALID_PARAMETER,
        `${shown(connection)} is no connection of this object; Advise on it returns the number.`,
      )
    this.#queue.unsubscribe(connection)
    return success
  }

  tell(ulEventType: number, info: SessionEvent): void {
    for (const [connection, mask] of this.#registrations)
      if ((mask & ulEventType) !== 0) this.#queue.post(connection, { ulEventType, info })
  }

  clear(): void {
    for (const connection of this.#registrations.keys()) this.#queue.unsubscribe(connection)
    this.#registrations.clear()
  }
}
