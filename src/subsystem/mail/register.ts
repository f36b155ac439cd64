import type { Record } from '../../mapi/facts.ts'
import type { MessageEvent, MessageFact, Place } from '../facts.ts'
import { messageInfo, PLAIN_WISHES, type Message, type MessageWishes, type Recipient } from './message.ts'

/** Somebody who wants to hear of mail. */
export interface MailListener {
  /** A message has come to wait in an outgoing queue. Page: `imsgstore-getoutgoingqueue`. */
  onQueued?(message: Message): void
  /** A message waits at a transport's far end. */
  onArrived?(transport: string): void
  /** A message has been delivered to the Inbox. Page: `handling-an-incoming-message`. */
  onDelivered?(message: Message): void
  /** A client has submitted a message. Page: `outgoing-queue-tables`. */
  onSubmitted?(message: Message): void
  /** A message whose time had not come is due. Page: `pidtagdeferredsendtime-canonical-property`. */
  onDue?(message: Message): void
  /** A message has come, moved, or changed its state. */
  onMoved?(message: Message): void
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
  readonly submittedAt?: number
  readonly original?: string
}

/** Makes messages and moves them: nothing happens to one without being written down here. */
export class Register {
  readonly #write: Record<MessageFact>
  readonly #listeners = new Set<MailListener>()
  readonly #messages = new Map<string, Message>()
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
    while (this.#messages.has(`${base}-${number}`))
    this.#lastNumbers.set(base, number)
    return `${base}-${number}`
  }

  has(id: string): boolean {
    return this.#messages.has(id)
  }

  /** Every message that there has been. */
  all(): Iterable<Message> {
    return this.#messages.values()
  }

  /** Makes a message; another one of the same name makes way for it. */
  create(specified: NewMessage): Message {
    const { id, direction, subject, recipients, place, store, wishes, size } = specified
    const message: Message = {
      id,
      direction,
      subject,
      recipients,
      wishes: { ...PLAIN_WISHES, ...wishes },
      store,
      size,
      submittedAt: specified.submittedAt ?? null,
      original: specified.original,
      order: ++this.#lastOrder,
      place,
      deferred: false,
      asleep: false,
      preprocessed: false,
      cancelled: false,
      finished: false,
    }
    this.#messages.set(id, message)
    return message
  }

  /** Writes down that a message is there from now on; `from` is where an earlier state of it was. */
  appear(message: Message, event: MessageEvent, transport: string | null, from: Place | null = null): void {
    this.#record(message, event, from, transport, true)
  }

  move(message: Message, event: MessageEvent, to: Place, transport: string | null): void {
    const from = message.place
    message.place = to
    this.#record(message, event, from, transport, false)
  }

  #record(
    message: Message,
    event: MessageEvent,
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
    this.tell((listener) => listener.onMoved?.(message))
  }
}
