import { createActor, type Actor, type AnyMachineSnapshot } from 'xstate'
import {
  FLUSH_ASYNC_OK,
  FLUSH_NO_UI,
  MAPI_E_BUSY,
  MAPI_E_CALL_FAILED,
  MAPI_SPOOLER,
  MAPI_W_PARTIAL_COMPLETION,
  PR_STATUS_CODE,
  STATUSROW_UPDATE,
  STATUS_FAILURE,
  STATUS_FLUSH_QUEUES,
  STATUS_VALIDATE_STATE,
} from '../mapi/api/constants.ts'
import type { Clock, Turn } from '../mapi/clock.ts'
import type { Record } from '../mapi/facts.ts'
import type { MailSession, StatusRows } from '../mapi/mail-system.ts'
import { fail, success, warn, type Outcome } from '../mapi/outcome.ts'
import type { StatusProvider } from '../mapi/status/provider.ts'
import type { Answer, Desktop } from './desktop.ts'
import type { SubsystemFact } from './facts.ts'
import type { Mail } from './mail/mail.ts'
import type { Message } from './mail/message.ts'
import type { SpoolerTransport, Ticket } from './spooler/context.ts'
import { newFlush, type Flush } from './spooler/flush.ts'
import { spoolerMachine } from './spooler/machine.ts'
import { statusCodeOf } from './status-code.ts'
import type { TransportProvider } from './transport-provider.ts'
import type { TransportEvent } from './transport/events.ts'
import { watch, type Watcher } from './watch.ts'

export interface MailSessionPorts {
  readonly record: Record<SubsystemFact>
  /** Numbers for the calls between spooler and transports, over all sessions. */
  readonly nextCallId: () => number
  readonly clock: Clock
  readonly turn: Turn
  readonly mail: Mail
  readonly desktop: Desktop
  readonly rows: StatusRows
  /** Virtual milliseconds between the spooler's turns. */
  readonly turnMs: number
  /** The user works offline. */
  readonly offline: boolean
  /** False for a session that asked for MAPI_NO_MAIL, or whose spooler could not start. */
  readonly withMail: boolean
}

/** What a session is made with, for each transport. */
export type SessionTransport = SpoolerTransport & { readonly provider: TransportProvider }

/** The spooler of one session with its transports: actors on virtual time, and the rows they keep. */
export class RunningMailSession implements MailSession {
  readonly spooler: StatusProvider
  readonly #ports: MailSessionPorts
  readonly #providers: Map<string, TransportProvider>
  readonly #actor: Actor<typeof spoolerMachine>
  readonly #watcher: Watcher
  readonly #unlisten: () => void
  #error: Error | null = null

  constructor(ports: MailSessionPorts, transports: readonly SessionTransport[]) {
    const { mail, clock, record, turnMs, offline, withMail } = ports
    this.#ports = ports
    this.#providers = new Map(transports.map(({ name, provider }) => [name, provider]))
    for (const provider of this.#providers.values()) provider.attach(this)
    this.#watcher = watch({
      record,
      nextCallId: ports.nextCallId,
      onTransportStep: (name, snapshot) => {
        this.#updateRow(name, snapshot)
      },
    })
    this.#actor = createActor(spoolerMachine, {
      id: 'spooler',
      clock: {
        setTimeout: (callback: () => void, ms: number) => clock.setTimeout(callback, ms),
        clearTimeout: (id: number) => {
          clock.clearTimeout(id)
        },
      },
      inspect: this.#watcher.inspect,
      input: {
        mail,
        transports,
        statusCodeOf: (name) => this.#providers.get(name)?.statusCode ?? 0,
        isLoggedOn: (name) => this.#providers.get(name)?.hasRow ?? false,
        preprocessorsOf: (name) => this.#providers.get(name)?.preprocessors ?? [],
        recordCall: (transport, method, args) => {
          this.#watcher.recordInstantCall(transport, method, args)
        },
        offline,
        turnMs,
      },
    })
    this.#actor.subscribe({
      error: (error) => {
        this.#error = error instanceof Error ? error : new Error(String(error))
      },
    })
    this.#unlisten = mail.listen({
      onArrived: (transport) => {
        this.tell(transport, { type: 'MAIL ARRIVED' })
      },
      // SP-03: a new row in the outgoing queue wakes the spooler.
      onSubmitted: () => {
        if (withMail) this.#actor.send({ type: 'QUEUE CHANGED' })
      },
      onDue: (message) => {
        if (withMail) this.#actor.send({ type: 'MESSAGE DUE', message })
      },
    })
    this.spooler = this.#spoolerProvider()
    this.#actor.start()
    // SE-03: without mail the spooler never learns of the session.
    if (withMail) this.#actor.send({ type: 'START' })
  }

  ready(): boolean {
    return !this.#ports.withMail || this.#actor.getSnapshot().hasTag('ready')
  }

  /** Whether work that somebody asked for is still going on, or about to. */
  busy(): boolean {
    const snapshot = this.#actor.getSnapshot()
    if (snapshot.status !== 'active') return false
    const { wanted, pendingFlush, reconfigured } = snapshot.context
    return snapshot.hasTag('working') || wanted.length > 0 || reconfigured.length > 0 || pendingFlush !== null
  }

  /** The client leaves: a flush is broken off, the transports are logged off, and the spooler is gone. */
  logoff(): void {
    this.#actor.send({ type: 'STOP' })
    this.#waitFor(() => this.#actor.getSnapshot().matches('off'), 'the transports to log off')
    this.#unlisten()
    this.#actor.stop()
  }

  addressTypes(): readonly string[] {
    return this.#loggedOn().flatMap((name) => this.#providers.get(name)?.addressTypes ?? [])
  }

  /** Something happens to a transport from outside. */
  tell(transport: string, event: TransportEvent): void {
    const { status, context } = this.#actor.getSnapshot()
    if (status === 'active') context.refs.get(transport)?.send(event)
  }

  /**
   * Flushes these transports, one finished before the next starts. Returns when it is over; where the
   * spooler's object was asked, it may return at once.
   */
  flush(transports: readonly string[], flags: number, isSpoolers: boolean): Outcome {
    if (this.#isBusy()) return fail(MAPI_E_BUSY, 'another flush is in progress, so this one did not start.')
    const [only] = transports
    if (transports.length === 1 && only !== undefined && this.#isBroken(only))
      return fail(MAPI_E_CALL_FAILED, `"${only}" has failed for good; only a new session can bring it back.`)
    const flush = newFlush(flags, transports, isSpoolers ? this.#showProgress(flags) : undefined)
    this.#actor.send({ type: 'FLUSH', flush })
    if (isSpoolers && (flags & FLUSH_ASYNC_OK) !== 0)
      return fail(
        MAPI_E_BUSY,
        'the flush was accepted and goes on while your program does; this code says both.',
      )
    if (!this.#waitFor(() => flush.done, 'the end of the flush'))
      return fail(MAPI_E_CALL_FAILED, 'the flush can never end: nothing is left that could happen.')
    return outcomeOf(flush)
  }

  /** Another program's flush: it shows no window here, and nobody here waits for it. */
  flushForAnother(transport: string | undefined, flags: number): void {
    if (this.#actor.getSnapshot().status !== 'active' || this.#isBusy()) return
    const transports = transport === undefined ? this.#loggedOn() : [transport]
    this.#actor.send({ type: 'FLUSH', flush: newFlush(flags | FLUSH_NO_UI, transports) })
  }

  /** departs: FQ-19. A transport that flushes later only notes the wish; the spooler comes to it. */
  requestFlush(transport: string, flags: number): Outcome {
    if (!this.#takes(transport, { type: 'CLIENT FLUSH', flags }))
      return fail(MAPI_E_BUSY, `"${transport}" is at work, or waits for the spooler.`)
    return success
  }

  /** VS-03: the spooler logs all transports on again. */
  validate(flags: number): Outcome {
    if (this.#isBusy()) return fail(MAPI_E_BUSY, 'a flush is in progress; wait for its end.')
    const ticket: Ticket = { flags, done: false }
    this.#actor.send({ type: 'VALIDATE', ticket })
    if (!this.#waitFor(() => ticket.done, 'the transports to log on again'))
      return fail(MAPI_E_CALL_FAILED, 'the transports can never log on again: nothing is left to happen.')
    return success
  }

  /** Whether a remote transport can do in its present state what a client asks for. */
  canDo(transport: string, flags: number): boolean {
    return this.#snapshotOf(transport)?.can({ type: 'VALIDATE', flags }) === true
  }

  /** PR_REMOTE_VALIDATE_OK. */
  canValidate(transport: string): boolean {
    return this.#snapshotOf(transport)?.hasTag('validates') === true
  }

  /** VS-06: the transport tells the spooler, who asks for its address types again. */
  configurationChanged(transport: string): void {
    this.tell(transport, { type: 'CONFIGURATION CHANGED' })
  }

  /** Shows a transport's window until it is answered. */
  ask(transport: string, kind: string): 'ok' | 'cancel' {
    let given: Answer | undefined
    this.#ports.desktop.show(transport, kind, false, (answer) => {
      given = answer
    })
    this.#waitFor(() => given !== undefined, `an answer to the dialog of "${transport}"`)
    return given ?? 'cancel'
  }

  /** The user wants a message back that a transport has, or is being given. */
  cancel(message: Message | undefined): void {
    const { context } = this.#actor.getSnapshot()
    const wanted = message ?? context.message
    if (wanted !== null) this.#actor.send({ type: 'CANCEL', message: wanted })
  }

  /** What the spooler has in its hands. */
  get current(): Message | null {
    return this.#actor.getSnapshot().context.message
  }

  /** Whether a transport may not be disturbed now. Page: `imapisupport-spoolernotify`. */
  isCritical(transport: string): boolean {
    return this.#actor.getSnapshot().context.critical.includes(transport)
  }

  /** OE-08: the client's OpenEntry reaches the transport through the spooler. */
  recordOpenStatusEntry(name: string): void {
    this.#watcher.recordInstantCall(name, 'IXPLogon::OpenStatusEntry')
  }

  /** FQ-17: the spooler shows how far it is, unless it is asked not to. Returns what takes the window away. */
  #showProgress(flags: number): (() => void) | undefined {
    return (flags & FLUSH_NO_UI) === 0 ? this.#ports.desktop.showProgress('spooler') : undefined
  }

  #waitFor(done: () => boolean, what: string): boolean {
    const end = this.#ports.turn.until(() => done() || this.#error !== null, what)
    if (this.#error !== null) throw this.#error
    return end === 'done'
  }

  #updateRow(name: string, snapshot: AnyMachineSnapshot): void {
    const provider = this.#providers.get(name)
    if (provider === undefined) return
    const { rows } = this.#ports
    const hasRow = snapshot.hasTag('has row')
    const changed = provider.update(statusCodeOf(snapshot), snapshot)
    if (hasRow && !provider.hasRow) {
      provider.hasRow = true
      rows.modifyStatusRow(provider, provider.properties(), 0)
    } else if (!hasRow && provider.hasRow) {
      provider.hasRow = false
      rows.removeStatusRow(provider)
    } else if (hasRow && changed.length > 0) rows.modifyStatusRow(provider, changed, STATUSROW_UPDATE)
  }

  #isBusy(): boolean {
    const snapshot = this.#actor.getSnapshot()
    return snapshot.hasTag('busy') || snapshot.context.pendingFlush !== null
  }

  #isBroken(transport: string): boolean {
    return this.#actor.getSnapshot().context.broken.includes(transport)
  }

  /** Sends an event to a transport if its machine can do something with it now. */
  #takes(transport: string, event: TransportEvent): boolean {
    if (this.#snapshotOf(transport)?.can(event) !== true) return false
    this.tell(transport, event)
    return true
  }

  #snapshotOf(transport: string): AnyMachineSnapshot | undefined {
    const ref = this.#actor.getSnapshot().context.refs.get(transport)
    return ref?.getSnapshot() as AnyMachineSnapshot | undefined
  }

  #loggedOn(): string[] {
    return [...this.#providers.values()]
      .filter(({ name, hasRow }) => hasRow && !this.#isBroken(name))
      .map(({ name }) => name)
  }

  #spoolerProvider(): StatusProvider {
    const { withMail } = this.#ports
    return {
      name: 'MAPI Spooler',
      resourceType: MAPI_SPOOLER,
      // departs: lifecycle 2. A spooler that does not run cannot flush.
      methods: withMail ? STATUS_VALIDATE_STATE | STATUS_FLUSH_QUEUES : STATUS_VALIDATE_STATE,
      properties: () => (withMail ? [] : [{ ulPropTag: PR_STATUS_CODE, Value: STATUS_FAILURE }]),
      validateState: (flags) => (withMail ? this.validate(flags) : success),
      flushQueues: (target, flags) =>
        this.flush(target === null ? this.#loggedOn() : [target.name], flags, true),
    }
  }
}

/** One transport's error is the call's; several transports make a partial completion. */
function outcomeOf({ failures, count }: Flush): Outcome {
  const [first] = failures
  if (first === undefined) return success
  if (count === 1) return fail(first.hr, `the transport "${first.transport}" could not be flushed.`)
  return warn(MAPI_W_PARTIAL_COMPLETION, undefined)
}
