import type { Message } from './message.ts'
import { Queues } from './queues.ts'
import type { Register } from './register.ts'

export interface Arrival {
  readonly id: string
  readonly subject: string
  readonly transport: string
  readonly messageClass?: string
  /** Bytes; unknown where absent. */
  readonly size?: number | undefined
}

/** Messages on their way in: at the far ends of transports, and from there to the Inbox. */
export class Incoming {
  readonly #register: Register
  /** Where they are delivered. */
  readonly #store: string
  readonly #farEnd = new Queues()

  constructor(register: Register, store: string) {
    this.#register = register
    this.#store = store
  }

  /** A message comes to wait at a transport's far end. */
  arrive({ id, subject, transport, messageClass, size }: Arrival): void {
    const message = this.#register.create({
      id,
      direction: 'in',
      subject,
      recipients: [],
      place: `far:${transport}`,
      store: this.#store,
      size,
      ...(messageClass !== undefined && { wishes: { messageClass } }),
    })
    this.#farEnd.push(transport, message)
    this.#register.appear(message, 'arrived', transport)
    this.#register.tell((listener) => listener.onArrived?.(transport))
  }

  waitsAtFarEnd(transport: string): boolean {
    return this.#farEnd.length(transport) > 0
  }

  /** All that wait at a transport's far end, the oldest first. */
  atFarEnd(transport: string): Message[] {
    return this.#farEnd.all(transport)
  }

  /** The transport starts to bring in the oldest message from its far end. */
  startReceiving(transport: string): Message | undefined {
    const message = this.#farEnd.pop(transport)
    if (message !== undefined) this.#register.move(message, 'started', `transport:${transport}`, transport)
    return message
  }

  /** The transport starts to bring in a certain message. */
  takeFromFarEnd(message: Message, transport: string): void {
    this.#farEnd.remove(transport, message)
    this.#register.move(message, 'started', `transport:${transport}`, transport)
  }

  /** It could not be brought in, and waits at the far end again. */
  returnToFarEnd(message: Message, transport: string): void {
    this.#farEnd.push(transport, message)
    this.#register.move(message, 'returned', `far:${transport}`, transport)
  }

  /** A message was brought in, and a copy of it stays at the far end. */
  leaveCopy(message: Message, transport: string): Message {
    const copy = this.#register.create({
      id: this.#register.freshId(`${message.id}-copy`),
      direction: 'in',
      subject: message.subject,
      recipients: message.recipients,
      place: `far:${transport}`,
      store: message.store,
      wishes: message.wishes,
      size: message.size,
    })
    this.#farEnd.push(transport, copy)
    this.#register.appear(copy, 'copied', transport)
    return copy
  }

  /** A message is deleted at the far end, without having been here. */
  deleteAtFarEnd(message: Message, transport: string): void {
    this.#farEnd.remove(transport, message)
    this.#register.move(message, 'removed', 'deleted', null)
  }

  /** An error has lost it on its way. */
  lose(message: Message): void {
    this.#register.move(message, 'lost', 'deleted', null)
  }

  deliver(message: Message): void {
    this.#register.move(message, 'delivered', 'inbox', null)
    this.#register.tell((listener) => listener.onDelivered?.(message))
  }
}
