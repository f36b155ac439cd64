import type { Record } from '../../mapi/facts.ts'
import type { MessageFact, Place } from '../facts.ts'
import { messageInfo, PLAIN_WISHES, type Message, type MessageWishes, type Recipient } from './message.ts'

/** Somebody who wants to hear of mail. */
export interface MailListener {
  /** A message has come to wait in an outgoing queue. Page: `imsgstore-getoutgoingqueue`. */
  onQueued?(message: Message): void
  /** A message waits at a transport's far end. */
  onArrived?(transport: string): void
  /** A message has been delivered to the Inbox. Page: `handling-an-incoming-message`. */
  onDelivered?(message: Message): void
}

export interface NewMessage {
  readonly id: string
  readonly direction: Message['direction']
  readonly subject: string
  readonly recipients: readonly Recipient[]
  readonly place: Place
  readonly store: string
  readonly wishes?: Partial<MessageWishes>
  readonly size?: number | undefined
}

/** Makes messages and moves them: nothing happens to one without being written down here. */
export class Register {
  readonly #write: Record<MessageFact>
  readonly #listeners = new Set<MailListener>()
  readonly #ids = new Set<string>()
  readonly #lastNumbers = new Map<string, number>()
  #lastOrder = 0

  constructor(write: Record<MessageFact>) {
    this.#write = write
  }

  listen(listener: MailListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(call: (listener: MailListener) => void): void {
    for (const listener of this.#listeners) call(listener)
  }

  /** A name for a message that has none: `Post-out-1`. */
  freshId(base: string): string {
    let number = this.#lastNumbers.get(base) ?? 0
    do number += 1
    while (this.#ids.has(`${base}-${number}`))
    this.#lastNumbers.set(base, number)
    return `${base}-${number}`
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  create({ id, direction, subject, recipients, place, store, wishes, size }: NewMessage): Message {
    this.#ids.add(id)
    return {
      id,
      direction,
      subject,
      recipients,
      wishes: { ...PLAIN_WISHES, ...wishes },
      store,
      size,
      order: ++this.#lastOrder,
      place,
      deferred: false,
      asleep: false,
      preprocessed: false,
      cancelled: false,
      finished: false,
    }
  }

  /** Writes down that a message is there from now on. */
  appear(message: Message, event: string, transport: string | null): void {
    this.#record(message, event, null, transport, true)
  }

  move(message: Message, event: string, to: Place, transport: string | null): void {
    const from = message.place
    message.place = to
    this.#record(message, event, from, transport, false)
  }

  #record(
    message: Message,
    event: string,
    from: Place | null,
    transport: string | null,
    isNew: boolean,
  ): void {
    this.#write({
      type: 'message',
      id: message.id,
      event,
      from,
      to: message.place,
      transport,
      ...(isNew && { info: messageInfo(message) }),
    })
  }
}
