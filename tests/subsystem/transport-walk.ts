// One transport's machine by itself, and whatever the spooler, a client or the world may do to it.
import { createActor, setup, type AnyActorRef, type AnyStateNode, type AnyTransitionDefinition } from 'xstate'
import * as constants from '../../src/mapi/api/constants.ts'
import { VirtualClock } from '../../src/simulation/clock.ts'
import { Desktop } from '../../src/subsystem/desktop.ts'
import { KINDS } from '../../src/subsystem/kinds/registry.ts'
import type { TransportKindName } from '../../src/subsystem/kinds/index.ts'
import { HeaderList } from '../../src/subsystem/mail/header-list.ts'
import { Mail } from '../../src/subsystem/mail/mail.ts'
import { parseRecipient, type Message } from '../../src/subsystem/mail/message.ts'
import { Routing } from '../../src/subsystem/mail/routing.ts'
import type { TransportCall } from '../../src/subsystem/spi.ts'
import type { TransportInput } from '../../src/subsystem/transport/context.ts'
import type { TransportEvent } from '../../src/subsystem/transport/events.ts'
import { FarEnd } from '../../src/subsystem/transport/far-end.ts'
import { transportMachine } from '../../src/subsystem/transport/machine.ts'
import { ModemPool } from '../../src/subsystem/transport/modem-pool.ts'

const NAME = 'A'
const OTHER = 'B'
const RETURNED = ' returned'

export const MACHINES = new Map(
  Object.values(KINDS).map((kind) => [kind.name, transportMachine(kind)] as const),
)

type Machine = ReturnType<typeof transportMachine>
/** What the spooler calls without a message in its hands. */
export type BareCall = Exclude<TransportCall, { message: Message }>

/** When the spooler calls what; all else is called on the logon object. */
const CALLED_WHEN: Readonly<Record<string, readonly string[]>> = {
  XPProviderInit: ['absent'],
  TransportLogon: ['loaded', 'loggedOn'],
  Shutdown: ['loaded'],
  Release: ['broken'],
}

/** A world to begin with. */
export interface WalkWorld extends Partial<TransportInput> {
  /** A message waits at the far end, is in the header list and has these marks; null where none does. */
  readonly marked?: number | null
  /** A client has forced a connection. */
  readonly connected?: boolean
}

/** What the transport tells the spooler. */
interface Heard {
  readonly type: string
  readonly message?: Message | null
  readonly hr?: number
  readonly flags?: number
}

/** A machine under way, in a world of its own. */
export class Walk {
  /** Calls of the spooler that have not returned. */
  readonly open: string[] = []
  /** Returns that belong to no call. */
  readonly astray: string[] = []
  readonly clock = new VirtualClock()
  readonly farEnd = new FarEnd('ok')
  readonly modems = new ModemPool()
  readonly headers = new HeaderList()
  readonly desktop = new Desktop(() => undefined, this.clock, [])
  readonly mail: Mail
  /** What SpoolerYield answers. */
  yieldAnswer: number = constants.S_OK
  readonly input: TransportInput
  readonly #transport: AnyActorRef
  #error: Error | null = null
  /** The message that the spooler has offered, until EndMessage. */
  #offered: Message | null = null
  #ending: Message | null = null
  /** Those that the transport has taken to send them later. */
  #held: Message[] = []

  constructor(
    kind: TransportKindName,
    { marked = null, connected = false, ...made }: WalkWorld,
    onTransition: (transition: AnyTransitionDefinition) => void,
  ) {
    const { connectMs, transferMs, scheduleMs, logonFlags, lineSpeed } = KINDS[kind]
    const { clock, headers, farEnd, modems, desktop } = this
    this.mail = new Mail({
      record: () => undefined,
      clock,
      routing: new Routing([{ transport: NAME, addressTypes: null, uids: [] }]),
      stores: [],
      deliveredByStore: new Map(),
    })
    this.input = {
      ...{ name: NAME, kind: KINDS[kind], addressTypes: null, uids: [], refusedAddresses: [] },
      ...{ connectMs, transferMs, scheduleMs, logonFlags, lineSpeed },
      ...{ linkUp: true, connectsUnattended: false, announces: true, needsConnection: false },
      ...{ submitAnswers: [], flushLimit: Infinity },
      ...{ headers, farEnd, mail: this.mail, modems, desktop },
      ...made,
      logonAnswers: [...(made.logonAnswers ?? [])],
    }
    const spooler = setup({ actors: { transport: MACHINES.get(kind) as Machine } }).createMachine({
      context: ({ spawn }) => ({ transport: spawn('transport', { id: NAME, input: this.input }) }),
      on: { '*': { actions: ({ event }) => this.#hear(event as Heard) } },
    })
    const actor = createActor(spooler, {
      clock: {
        setTimeout: (callback: () => void, ms: number) => clock.setTimeout(callback, ms),
        clearTimeout: (id: number) => clock.clearTimeout(id),
      },
      inspect: (inspected) => {
        if (inspected.type === '@xstate.microstep' && (inspected.actorRef as AnyActorRef).id === NAME)
          inspected._transitions.forEach(onTransition)
      },
    })
    actor.subscribe({
      error: (error) => {
        this.#error = error instanceof Error ? error : new Error(String(error))
      },
    })
    actor.start()
    this.#transport = (actor.getSnapshot().context as { transport: AnyActorRef }).transport
    if (marked !== null) {
      this.arrive()
      this.headers.read(this.mail.incoming.atFarEnd(NAME))
      this.mark(marked)
    }
    this.#logOn()
    if (connected) this.#connect()
  }

  /** Whether a state, or one within it, is active. */
  isIn(node: AnyStateNode): boolean {
    return this.#snapshot()._nodes.some((active) => active === node)
  }

  /** Something happens to the transport. Throws what goes wrong in it. */
  tell(event: TransportEvent): void {
    this.#transport.send(event)
    this.#throwError()
  }

  /** The spooler calls; it waits for the end of another call first, and calls nothing that means nothing now. */
  call(event: BareCall): void {
    const interrupts = event.type === 'TransportLogoff' || event.type === 'TransportNotify'
    const snapshot = this.#snapshot()
    const { session, flush } = snapshot.value as Readonly<Record<string, unknown>>
    if (!(CALLED_WHEN[event.type] ?? ['loggedOn']).includes(session as string)) return
    if (event.type === 'FlushQueues' && (flush === 'outbound' || flush === 'inbound')) return
    if ((this.open.length > 0 && !interrupts) || !snapshot.can(event)) return
    this.open.push(event.type)
    this.tell(event)
  }

  /** The spooler offers the oldest message, or a new one. */
  submit(flags: number): void {
    if (this.#offered !== null || this.open.length > 0) return
    const message = this.mail.lock(NAME) ?? this.#written()
    if (!this.#snapshot().can({ type: 'SubmitMessage', message, flags })) return this.mail.requeue(message)
    this.mail.offer(message, NAME)
    this.#offered = message
    this.open.push('SubmitMessage')
    this.tell({ type: 'SubmitMessage', message, flags })
  }

  /** The spooler is done with the message that the transport has taken. */
  end(): void {
    const message = this.#offered
    if (message === null || this.open.length > 0) return
    this.#offered = null
    if (!this.#snapshot().can({ type: 'EndMessage', message })) return this.mail.requeue(message)
    this.open.push('EndMessage')
    this.#ending = message
    this.tell({ type: 'EndMessage', message })
  }

  /** The user wants back what is being sent, or what the transport holds. */
  cancel(): void {
    const message = this.#offered ?? this.#held[0]
    this.call({
      type: 'TransportNotify',
      flags: constants.NOTIFY_CANCEL_MESSAGE,
      ...(message && { message }),
    })
  }

  /** A message comes to wait at the far end. */
  arrive(): void {
    this.mail.incoming.arrive({ id: this.mail.freshId('in'), subject: '', transport: NAME })
    this.tell({ type: 'MAIL ARRIVED' })
  }

  /** A client marks the first header. */
  mark(status: number): void {
    const [first] = this.headers.headers
    if (first) this.headers.mark(first.message.id, status, 0x3000)
  }

  /** Another transport takes the modem if it is free, or gives it back. */
  occupyModem(taken: boolean): void {
    if (!taken) this.modems.giveBack(OTHER)
    else if (this.modems.isFreeFor(OTHER)) this.modems.take(OTHER)
  }

  /** All that time alone brings about, and a user who answers. */
  settle(): void {
    do this.clock.advance(3_600_000)
    while (this.desktop.answer(undefined, 'cancel'))
    this.end()
    this.#throwError()
  }

  /** Where the messages are. */
  places(): readonly string[] {
    return [...this.mail.all()].map(({ place }) => place)
  }

  #snapshot() {
    return this.#transport.getSnapshot() as ReturnType<Machine['getInitialSnapshot']>
  }

  #throwError(): void {
    if (this.#error !== null) throw this.#error
  }

  #logOn(): void {
    this.call({ type: 'XPProviderInit' })
    this.call({ type: 'TransportLogon', flags: 0 })
    this.clock.advance(1_000)
    this.call({
      type: 'TransportNotify',
      flags: constants.NOTIFY_BEGIN_OUTBOUND | constants.NOTIFY_BEGIN_INBOUND,
    })
  }

  #connect(): void {
    this.tell({ type: 'VALIDATE', flags: constants.FORCE_XP_CONNECT })
    this.call({ type: 'FlushQueues', flags: constants.FLUSH_UPLOAD })
    this.clock.advance(5_000)
    this.call({ type: 'TransportNotify', flags: constants.NOTIFY_END_OUTBOUND_FLUSH })
  }

  #written(): Message {
    const id = this.mail.freshId('out')
    this.mail.submit(id, '', [parseRecipient('SMTP:a', 'SMTP')])
    return this.mail.lock(NAME) as Message
  }

  #hear({ type, message, hr, flags }: Heard): void {
    if (type === 'SpoolerYield')
      this.#transport.send({ type: 'SpoolerYield returned', transport: NAME, hr: this.yieldAnswer })
    if (type === 'SpoolerNotify' && message) this.#held = this.#held.filter((held) => held !== message)
    if (!type.endsWith(RETURNED)) return
    const method = type.slice(0, -RETURNED.length)
    const index = this.open.lastIndexOf(method)
    if (index < 0) this.astray.push(method)
    else this.open.splice(index, 1)
    if (method === 'SubmitMessage' && hr !== constants.S_OK) this.#takeBack()
    if (method === 'EndMessage') this.#settle(flags)
    if (method === 'StartMessage' && message) this.mail.incoming.deliver(message)
  }

  #takeBack(): void {
    if (this.#offered !== null) this.mail.requeue(this.#offered)
    this.#offered = null
  }

  #settle(flags = 0): void {
    const message = this.#ending
    this.#ending = null
    if (message === null) return
    if (flags === 0) this.mail.settle(message, NAME)
    else if (flags === constants.END_DONT_RESEND) {
      this.mail.putAside(message, 'deferred', NAME)
      this.#held.push(message)
    } else this.mail.requeue(message)
  }
}
