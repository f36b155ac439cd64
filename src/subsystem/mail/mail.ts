import type { Record } from '../../mapi/facts.ts'
import type { MessageFact, Place } from '../facts.ts'
import { messageInfo, PLAIN_WISHES, type Message, type MessageWishes, type Recipient } from './message.ts'
import { Queues } from './queues.ts'
import type { Routing } from './routing.ts'
import { type MailStore, Stores } from './stores.ts'

export interface MailOptions {
  readonly record: Record<MessageFact>
  readonly routing: Routing
  readonly stores: readonly MailStore[]
  /** Address types that a tightly coupled store delivers itself. Page: `tightly-coupled-message-store-providers`. */
  readonly deliveredByStore: ReadonlySet<string>
}

/** Somebody who wants to hear of mail. */
export interface MailListener {
  /** A message has come to wait in an outgoing queue. Page: `imsgstore-getoutgoingqueue`. */
  onQueued?(message: Message): void
  /** A message waits at a transport's far end. */
  onArrived?(transport: string): void
  /** A message has been delivered to the Inbox. Page: `handling-an-incoming-message`. */
  onDelivered?(message: Message): void
}

/**
 * Every message of the world: plain data in queues, each message in exactly one place. Whoever moves one
 * comes through here, so the trace misses nothing.
 */
export class Mail {
  readonly #options: MailOptions
  readonly #stores: Stores
  readonly #listeners = new Set<MailListener>()
  readonly #waiting = new Queues()
  /** Messages that were put aside and are due again: they need no turn to go out. */
  readonly #urgent = new Queues()
  readonly #farEnd = new Queues()
  readonly #undeliverable: Message[] = []
  readonly #ids = new Set<string>()
  readonly #lastNumbers = new Map<string, number>()
  #lastOrder = 0

  constructor(options: MailOptions) {
    this.#options = options
    this.#stores = new Stores(options.stores)
  }

  /** Tells a listener of mail until the function returned is called. */
  listen(listener: MailListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
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

  // Outgoing, as the store sees it

  /** Puts a message into the outgoing queue. Page: `imessage-submitmessage`. */
  submit(
    id: string,
    subject: string,
    recipients: readonly Recipient[],
    { store = this.#stores.defaultName, ...wishes }: Partial<MessageWishes> & { store?: string } = {},
  ): Message {
    const message = this.#create(id, 'out', subject, recipients, 'outbox', store, wishes)
    this.#record(message, 'submitted', null, this.transportFor(message), true)
    for (const recipient of recipients)
      if (this.#options.deliveredByStore.has(recipient.addressType)) recipient.responsible = true
    if (recipients.every(({ responsible }) => responsible)) this.finish(message)
    else if (this.#stores.isOpen(store)) this.#queue(message)
    else this.#stores.keep(store, message)
    return message
  }

  /** The store is opened: the spooler sees what is queued in it. */
  openStore(name: string): void {
    for (const message of this.#stores.open(name)) this.#queue(message)
  }

  // Outgoing, as the spooler sees it

  waitsFor(transport: string): boolean {
    return this.#waiting.length(transport) > 0 || this.#urgent.length(transport) > 0
  }

  /** Of these transports, the one for which the oldest message waits. Page: `imsgstore-setlockstate`. */
  transportOfOldest(transports: readonly string[]): string | undefined {
    return this.urgentTransport(transports) ?? this.#waiting.transportOfOldest(transports)
  }

  /** Of these transports, the one for which the oldest message waits that is due again. */
  urgentTransport(transports: readonly string[]): string | undefined {
    return this.#urgent.transportOfOldest(transports)
  }

  /** Locks the oldest message that waits for a transport. Page: `imsgstore-setlockstate`. */
  lock(transport: string): Message | undefined {
    const message = this.#urgent.pop(transport) ?? this.#waiting.pop(transport)
    if (message !== undefined) this.#move(message, 'locked', 'spooler', transport)
    return message
  }

  offer(message: Message, transport: string): void {
    this.#move(message, 'offered', `transport:${transport}`, transport)
  }

  transferred(message: Message, transport: string): void {
    this.#move(message, 'transferred', `far:${transport}`, transport)
  }

  /** Unlocks a message that stays in the queue without waiting for anybody until it is queued again. */
  putAside(message: Message, event: 'postponed' | 'deferred', transport: string): void {
    message.deferred = event === 'deferred'
    this.#move(message, event, 'outbox', transport)
  }

  /** Unlocks a message, and lets it wait for whoever is next. */
  requeue(message: Message): void {
    this.#move(message, 'unlocked', 'outbox', this.transportFor(message))
    this.#queue(message)
  }

  /** A message that was put aside is due again. Page: `imapisupport-spoolernotify`. */
  requeueUrgently(message: Message, event: 'announced' | 'due'): void {
    const transport = this.transportFor(message)
    if (message.finished || transport === null) return
    this.#move(message, event, 'outbox', transport)
    this.#urgent.push(transport, message)
  }

  /**
   * A transport is done with a message. Recipients that it has not taken go on to the next transport that
   * could; those that nobody takes are reported. Returns whether the message is finished.
   */
  settle(message: Message, transport: string): boolean {
    for (const recipient of message.recipients)
      if (!recipient.responsible && this.#options.routing.next(recipient) === transport)
        recipient.passedOn += 1
    this.giveUpUnreachable(message)
    if (message.recipients.every(({ responsible }) => responsible)) {
      this.finish(message)
      return true
    }
    this.requeue(message)
    return false
  }

  /** The oldest message that no transport takes. */
  nextUndeliverable(): Message | undefined {
    return this.#undeliverable.shift()
  }

  /** Nobody takes it: all who are left of its recipients are reported. */
  settleUndeliverable(message: Message): void {
    this.giveUpUnreachable(message)
    this.finish(message)
  }

  /** SP-07: recipients at the end of the scan are settled by a nondelivery report. Page: `mapi-report-messages`. */
  giveUpUnreachable(message: Message): void {
    const lost = message.recipients.filter(
      (recipient) => !recipient.responsible && this.#options.routing.next(recipient) === null,
    )
    if (lost.length > 0) this.reportFailure(message, lost)
  }

  /** Nondelivery for these recipients, who are settled by that. Page: `imapisupport-statusrecips`. */
  reportFailure(message: Message, recipients: readonly Recipient[]): void {
    for (const recipient of recipients) recipient.responsible = true
    if (!message.wishes.suppressesReports) this.#report(message, 'NDR', recipients)
  }

  /** Nobody is left to send it to. Page: `imsgstore-finishedmsg`. */
  finish(message: Message): void {
    const { keepsCopy, deleteAfterSubmit, wantsDeliveryReport } = message.wishes
    message.finished = true
    this.#move(message, 'finished', deleteAfterSubmit ? 'deleted' : keepsCopy ? 'sent' : 'outbox', null)
    if (wantsDeliveryReport) this.#report(message, 'DR', message.recipients)
  }

  // Incoming

  /** A message comes to wait at a transport's far end. */
  arrive(id: string, subject: string, transport: string, messageClass = PLAIN_WISHES.messageClass): void {
    const message = this.#create(id, 'in', subject, [], `far:${transport}`, this.#stores.defaultName, {
      messageClass,
    })
    this.#farEnd.push(transport, message)
    this.#record(message, 'arrived', null, transport, true)
    for (const listener of this.#listeners) listener.onArrived?.(transport)
  }

  waitsAtFarEnd(transport: string): boolean {
    return this.#farEnd.length(transport) > 0
  }

  /** The transport starts to bring in the oldest message from its far end. */
  startReceiving(transport: string): Message | undefined {
    const message = this.#farEnd.pop(transport)
    if (message !== undefined) this.#move(message, 'started', `transport:${transport}`, transport)
    return message
  }

  /** It could not be brought in, and waits at the far end again. */
  returnToFarEnd(message: Message, transport: string): void {
    this.#farEnd.push(transport, message)
    this.#move(message, 'returned', `far:${transport}`, transport)
  }

  deliver(message: Message): void {
    this.#move(message, 'delivered', 'inbox', null)
    for (const listener of this.#listeners) listener.onDelivered?.(message)
  }

  /** The transport that gets the next chance at the first recipient that nobody has taken. */
  transportFor({ recipients }: Message): string | null {
    for (const recipient of recipients) {
      if (recipient.responsible) continue
      const next = this.#options.routing.next(recipient)
      if (next !== null) return next
    }
    return null
  }

  #queue(message: Message): void {
    const transport = this.transportFor(message)
    if (transport === null) this.#undeliverable.push(message)
    else this.#waiting.push(transport, message)
    for (const listener of this.#listeners) listener.onQueued?.(message)
  }

  #report(message: Message, kind: 'NDR' | 'DR', recipients: readonly Recipient[]): void {
    const words = kind === 'NDR' ? 'Undeliverable' : 'Delivered'
    const id = this.freshId(`${message.id}-${kind}`)
    const report = this.#create(
      id,
      'in',
      `${words}: ${message.subject}`,
      recipients,
      'inbox',
      message.store,
      {
        messageClass: `Report.${message.wishes.messageClass}.${kind}`,
      },
    )
    this.#record(report, 'reported', null, null, true)
    for (const listener of this.#listeners) listener.onDelivered?.(report)
  }

  #create(
    id: string,
    direction: Message['direction'],
    subject: string,
    recipients: readonly Recipient[],
    place: Place,
    store: string,
    wishes: Partial<MessageWishes>,
  ): Message {
    this.#ids.add(id)
    return {
      id,
      direction,
      subject,
      recipients,
      wishes: { ...PLAIN_WISHES, ...wishes },
      store,
      order: ++this.#lastOrder,
      place,
      deferred: false,
      finished: false,
    }
  }

  #move(message: Message, event: string, to: Place, transport: string | null): void {
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
    this.#options.record({
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
