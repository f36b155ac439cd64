import type { Clock } from '../../mapi/clock.ts'
import type { Record } from '../../mapi/facts.ts'
import type { MessageFact } from '../facts.ts'
import { Incoming } from './incoming.ts'
import type { Message, MessageWishes, Recipient } from './message.ts'
import { OutgoingQueue } from './outgoing-queue.ts'
import { Register, type MailListener } from './register.ts'
import type { Routing } from './routing.ts'
import { type MailStore, Stores } from './stores.ts'

export interface MailOptions {
  readonly record: Record<MessageFact>
  readonly clock: Clock
  readonly routing: Routing
  readonly stores: readonly MailStore[]
  /** By store: address types that it delivers itself. Page: `tightly-coupled-message-store-providers`. */
  readonly deliveredByStore: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Every message of the world: plain data in queues, each message in exactly one place. Whoever moves one
 * comes through here, so the trace misses nothing.
 */
export class Mail {
  readonly incoming: Incoming
  readonly #options: MailOptions
  #routing: Routing
  readonly #register: Register
  readonly #stores: Stores
  readonly #queue = new OutgoingQueue()

  constructor(options: MailOptions) {
    this.#options = options
    this.#routing = options.routing
    this.#register = new Register(options.record)
    this.#stores = new Stores(options.stores)
    this.incoming = new Incoming(this.#register, this.#stores.defaultName)
  }

  /** Tells a listener of mail until the function returned is called. */
  listen(listener: MailListener): () => void {
    return this.#register.listen(listener)
  }

  /** A name for a message that has none: `Post-out-1`. */
  freshId(base: string): string {
    return this.#register.freshId(base)
  }

  has(id: string): boolean {
    return this.#register.has(id)
  }

  /** Every message that there has been. */
  all(): Iterable<Message> {
    return this.#register.all()
  }

  // Outgoing, as the store sees it

  /** Puts a message into the outgoing queue. Page: `imessage-submitmessage`. */
  submit(
    id: string,
    subject: string,
    recipients: readonly Recipient[],
    { store = this.#stores.defaultName, ...wishes }: Partial<MessageWishes> & { store?: string } = {},
  ): Message {
    const from = this.#register.has(id) ? 'outbox' : null
    const message = this.#register.create({
      id,
      direction: 'out',
      subject,
      recipients,
      place: 'outbox',
      store,
      wishes,
      submittedAt: this.#options.clock.now(),
    })
    this.#register.appear(message, 'submitted', this.transportFor(message), from)
    if (!message.wishes.preprocess && !this.#isEarly(message)) this.#deliverByStore(message)
    if (recipients.every(({ responsible }) => responsible)) this.finish(message)
    else if (this.#stores.isOpen(store)) this.#enter(message)
    else this.#stores.keep(store, message)
    return message
  }

  /** A client submits: the spooler is woken by it. */
  submitNow(...submission: Parameters<Mail['submit']>): void {
    const message = this.submit(...submission)
    this.#register.tell((listener) => listener.onSubmitted?.(message))
  }

  /** Keeps a message in the Outbox that has not been submitted. Page: `imapiprop-savechanges`. */
  keepDraft(
    id: string,
    subject: string,
    recipients: readonly Recipient[],
    { store, ...wishes }: Partial<MessageWishes> & { store: string },
  ): void {
    const from = this.#register.has(id) ? 'outbox' : null
    const message = this.#register.create({
      id,
      direction: 'out',
      subject,
      recipients,
      place: 'outbox',
      store,
      wishes,
    })
    message.cancelled = true
    this.#register.appear(message, 'saved', null, from)
  }

  /** SP-09: the transports come in another order from now on. What waits is looked at anew. */
  reroute(routing: Routing): void {
    this.#routing = routing
    const waiting = this.#queue.drain()
    for (const { recipients } of [...waiting, ...this.#queue.asleep])
      for (const recipient of recipients) recipient.passedOn = 0
    for (const message of waiting) this.#queue.push(this.transportFor(message), message)
  }

  /** The store is opened: the spooler sees what is queued in it. */
  openStore(name: string): void {
    for (const message of this.#stores.open(name)) this.#enter(message)
  }

  // Outgoing, as the spooler sees it

  /** The message that waits longest for a transport, those first that are due again. */
  next(transport: string): Message | undefined {
    return this.#queue.peek(transport)
  }

  /** Of these transports, the one for which the oldest message waits. Page: `imsgstore-setlockstate`. */
  transportOfOldest(transports: readonly string[]): string | undefined {
    return this.#queue.transportOfOldest(transports)
  }

  /** Of these transports, the one for which the oldest message waits that is due again. */
  urgentTransport(transports: readonly string[]): string | undefined {
    return this.#queue.urgentTransport(transports)
  }

  /** Locks the oldest message that waits for a transport. Page: `imsgstore-setlockstate`. */
  lock(transport: string): Message | undefined {
    const message = this.#queue.pop(transport)
    if (message !== undefined) this.#register.move(message, 'locked', 'spooler', transport)
    return message
  }

  offer(message: Message, transport: string): void {
    this.#register.move(message, 'offered', `transport:${transport}`, transport)
  }

  transferred(message: Message, transport: string): void {
    this.#register.move(message, 'transferred', `far:${transport}`, transport)
  }

  /** How many messages wait for a transport. */
  waiting(transport: string): number {
    return this.#queue.length(transport)
  }

  /** Unlocks a message that stays in the queue without waiting for anybody until it is queued again. */
  putAside(message: Message, event: 'postponed' | 'deferred', transport: string): void {
    message.deferred = event === 'deferred'
    this.#queue.putToSleep(message)
    this.#register.move(message, event, 'outbox', transport)
  }

  /** Unlocks a message, and lets it wait for whoever is next. */
  requeue(message: Message, event: 'unlocked' | 'preprocessed' = 'unlocked'): void {
    this.#register.move(message, event, 'outbox', this.transportFor(message))
    this.#enter(message)
  }

  /** SP-05: preprocessing is over, and the message is submitted once more. */
  resubmit(message: Message): void {
    message.preprocessed = true
    this.requeue(message, 'preprocessed')
  }

  /** A message that was put aside is due again. Page: `imapisupport-spoolernotify`. */
  requeueUrgently(message: Message, event: 'announced' | 'due'): void {
    const transport = this.transportFor(message)
    if (!message.asleep || transport === null || this.#isEarly(message)) return
    this.#queue.wake(message)
    this.#register.move(message, event, 'outbox', transport)
    this.#queue.pushUrgently(transport, message)
  }

  /** A transport can send again: what was postponed on its account is due now. */
  wakePostponed(transport: string): void {
    for (const message of [...this.#queue.asleep])
      if (!message.deferred && this.transportFor(message) === transport) this.requeueUrgently(message, 'due')
  }

  /** SE-07: whatever an earlier session has put aside waits again. */
  wakeAll(): void {
    for (const message of [...this.#queue.asleep]) {
      if (this.#isEarly(message)) continue
      this.#queue.wake(message)
      message.deferred = false
      this.requeue(message)
    }
  }

  isDeferredBy(transport: string): boolean {
    for (const message of this.#queue.asleep)
      if (message.deferred && this.transportFor(message) === transport) return true
    return false
  }

  /** A message in the outgoing queue that nobody is dealing with; undefined where there is none. */
  queued(id: string): Message | undefined {
    return this.#queue.find(id)
  }

  /** The user has cancelled it: it stays in the Outbox, and is not sent any more. */
  withdraw(message: Message): void {
    this.#queue.remove(this.transportFor(message), message)
    message.cancelled = true
    this.#register.move(message, 'cancelled', 'outbox', null)
  }

  /**
   * A transport is done with a message. Recipients that it has not taken go on to the next transport that
   * could; those that nobody takes are reported. Returns whether the message is finished.
   */
  settle(message: Message, transport: string): boolean {
    for (const recipient of message.recipients)
      if (!recipient.responsible && this.#routing.next(recipient) === transport) recipient.passedOn += 1
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
    return this.#queue.shiftUndeliverable()
  }

  /** Nobody takes it: all who are left of its recipients are reported. */
  settleUndeliverable(message: Message): void {
    this.giveUpUnreachable(message)
    this.finish(message)
  }

  /** SP-07: recipients at the end of the scan are settled by a nondelivery report. Page: `mapi-report-messages`. */
  giveUpUnreachable(message: Message): void {
    const lost = message.recipients.filter(
      (recipient) => !recipient.responsible && this.#routing.next(recipient) === null,
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
    this.#register.move(
      message,
      'finished',
      deleteAfterSubmit ? 'deleted' : keepsCopy ? 'sent' : 'outbox',
      null,
    )
    if (wantsDeliveryReport) this.#report(message, 'DR', message.recipients)
  }

  /** The transport that gets the next chance at the first recipient that nobody has taken. */
  transportFor({ recipients }: Message): string | null {
    for (const recipient of recipients) {
      if (recipient.responsible) continue
      const next = this.#routing.next(recipient)
      if (next !== null) return next
    }
    return null
  }

  #enter(message: Message): void {
    if (this.#isEarly(message)) this.#holdUntilDue(message)
    else this.#queue.push(this.transportFor(message), message)
    this.#register.tell((listener) => listener.onQueued?.(message))
  }

  /** departs: MQ-08. Its time has not come; no flush overrides that. */
  #isEarly({ wishes }: Message): boolean {
    return wishes.notBefore > this.#options.clock.now()
  }

  /** MQ-08: it waits in the queue for its time. Without a session the next one finds it. */
  #holdUntilDue(message: Message): void {
    const { clock } = this.#options
    this.#queue.putToSleep(message)
    clock.setTimeout(() => {
      if (message.asleep) this.#register.tell((listener) => listener.onDue?.(message))
    }, message.wishes.notBefore - clock.now())
  }

  /** MQ-05: a tightly coupled store serves the recipients that it knows, without the spooler. */
  #deliverByStore({ store, recipients }: Message): void {
    const known = this.#options.deliveredByStore.get(store)
    for (const recipient of recipients) if (known?.has(recipient.addressType)) recipient.responsible = true
  }

  #report(message: Message, kind: 'NDR' | 'DR', recipients: readonly Recipient[]): void {
    const words = kind === 'NDR' ? 'Undeliverable' : 'Delivered'
    const report = this.#register.create({
      id: this.freshId(`${message.id}-${kind}`),
      direction: 'in',
      subject: `${words}: ${message.subject}`,
      recipients,
      place: 'inbox',
      store: message.store,
      wishes: { messageClass: `Report.${message.wishes.messageClass}.${kind}` },
      original: message.id,
    })
    this.#register.appear(report, 'reported', null)
    this.#register.tell((listener) => listener.onDelivered?.(report))
  }
}
