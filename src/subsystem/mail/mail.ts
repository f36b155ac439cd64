import TinyQueue from 'tinyqueue'
import type { Record } from '../../mapi/facts.ts'
import type { MessageFact, Place } from '../facts.ts'
import { messageInfo, type Message, type Recipient } from './message.ts'

type Queue = TinyQueue<Message>

const bySubmission = (a: Message, b: Message): number => a.order - b.order

/**
 * Every message of the world: plain data in queues, each message in exactly one place. Whoever moves one
 * comes through here, so the trace misses nothing.
 */
export class Mail {
  readonly #record: Record<MessageFact>
  /** Names of the transports that take an address type, in transport order. */
  readonly #routes: (addressType: string) => readonly string[]
  readonly #outbox = new Map<string, Message>()
  readonly #waitingFor = new Map<string, Queue>()
  readonly #farEnd = new Map<string, Queue>()
  readonly #ids = new Set<string>()
  readonly #lastNumbers = new Map<string, number>()
  #lastOrder = 0
  /** Taken over by a transport for good, in order. */
  readonly sent: string[] = []
  /** Delivered, in order. */
  readonly inbox: string[] = []

  constructor(record: Record<MessageFact>, routes: (addressType: string) => readonly string[]) {
    this.#record = record
    this.#routes = routes
  }

  /** A name for a message that has none: `Post-out-1`. */
  freshId(transport: string, direction: 'out' | 'in'): string {
    const base = `${transport}-${direction}-`
    let number = this.#lastNumbers.get(base) ?? 0
    do number += 1
    while (this.#ids.has(`${base}${number}`))
    this.#lastNumbers.set(base, number)
    return `${base}${number}`
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  // Outgoing

  /** Puts a message into the outgoing queue. Page: `imessage-submitmessage`. */
  submit(id: string, subject: string, recipients: readonly Recipient[]): void {
    const message = this.#create(id, 'out', subject, recipients, 'outbox')
    this.#outbox.set(id, message)
    const transport = this.#enqueue(message)
    this.#record({
      type: 'message',
      id,
      event: 'submitted',
      from: null,
      to: 'outbox',
      transport,
      info: messageInfo(message),
    })
  }

  /** The oldest message that waits for this transport. */
  nextFor(transport: string): Message | undefined {
    return this.#waitingFor.get(transport)?.peek()
  }

  /** The spooler locks the oldest message for this transport. Page: `imsgstore-setlockstate`. */
  lock(transport: string): Message | undefined {
    const message = this.#waitingFor.get(transport)?.pop()
    if (message !== undefined) this.#move(message, 'locked', 'spooler', transport)
    return message
  }

  offer(message: Message, transport: string): void {
    this.#move(message, 'offered', `transport:${transport}`, transport)
  }

  transferred(message: Message, transport: string): void {
    this.#move(message, 'transferred', `far:${transport}`, transport)
  }

  /** Back into the outgoing queue, unlocked, for whoever takes what is left of its recipients. */
  unlock(message: Message, event: 'unlocked' | 'refused'): void {
    const transport = this.#enqueue(message)
    this.#move(message, event, 'outbox', transport)
  }

  /** Nobody is left to send it to: it leaves the queue. Page: `imsgstore-finishedmsg`. */
  finish(message: Message): void {
    this.#outbox.delete(message.id)
    this.sent.push(message.id)
    this.#move(message, 'finished', 'sent', null)
  }

  // Incoming

  /** A message comes to wait at a transport's far end. */
  arrive(id: string, subject: string, transport: string): void {
    const message = this.#create(id, 'in', subject, [], `far:${transport}`)
    this.#queue(this.#farEnd, transport).push(message)
    this.#record({
      type: 'message',
      id,
      event: 'arrived',
      from: null,
      to: message.place,
      transport,
      info: messageInfo(message),
    })
  }

  waitsAtFarEnd(transport: string): boolean {
    return (this.#farEnd.get(transport)?.length ?? 0) > 0
  }

  /** The transport starts to bring in the oldest message from its far end. */
  startReceiving(transport: string): Message | undefined {
    const message = this.#farEnd.get(transport)?.pop()
    if (message !== undefined) this.#move(message, 'started', `transport:${transport}`, transport)
    return message
  }

  deliver(message: Message): void {
    this.inbox.push(message.id)
    this.#move(message, 'delivered', 'inbox', null)
  }

  // What is where

  /** Submitted and not yet taken over for good, in queue order. */
  outbox(): string[] {
    return [...this.#outbox.keys()]
  }

  /** Waiting here for this transport, in queue order. */
  outgoing(transport: string): string[] {
    return [...this.#outbox.values()]
      .filter((message) => this.transportFor(message) === transport)
      .map(({ id }) => id)
  }

  /** Waiting at this transport's far end, in order. */
  incoming(transport: string): string[] {
    return [...(this.#farEnd.get(transport)?.data ?? [])].sort(bySubmission).map(({ id }) => id)
  }

  /** The transport that gets the first chance at the first recipient that nobody has taken. */
  transportFor({ recipients }: Message): string | null {
    for (const { addressType, responsible } of recipients) {
      if (responsible) continue
      const [first] = this.#routes(addressType)
      if (first !== undefined) return first
    }
    return null
  }

  #create(
    id: string,
    direction: Message['direction'],
    subject: string,
    recipients: readonly Recipient[],
    place: Place,
  ): Message {
    this.#ids.add(id)
    return { id, direction, subject, recipients, order: ++this.#lastOrder, place }
  }

  #enqueue(message: Message): string | null {
    const transport = this.transportFor(message)
    if (transport !== null) this.#queue(this.#waitingFor, transport).push(message)
    return transport
  }

  #move(message: Message, event: string, to: Place, transport: string | null): void {
    const from = message.place
    message.place = to
    this.#record({ type: 'message', id: message.id, event, from, to, transport })
  }

  #queue(queues: Map<string, Queue>, transport: string): Queue {
    const known = queues.get(transport)
    if (known !== undefined) return known
    const queue = new TinyQueue<Message>([], bySubmission)
    queues.set(transport, queue)
    return queue
  }
}
