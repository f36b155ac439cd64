import { createActor, type Actor, type AnyMachineSnapshot } from 'xstate'
import {
  FLUSH_ASYNC_OK,
  MAPI_E_BUSY,
  MAPI_E_CALL_FAILED,
  MAPI_SPOOLER,
  MAPI_W_PARTIAL_COMPLETION,
  PR_STATUS_CODE,
  STATUSROW_UPDATE,
  STATUS_FLUSH_QUEUES,
  STATUS_VALIDATE_STATE,
} from '../mapi/api/constants.ts'
import type { Clock, Turn } from '../mapi/clock.ts'
import type { Record } from '../mapi/facts.ts'
import type { MailSession, StatusRows } from '../mapi/mail-system.ts'
import { fail, success, warn, type Outcome } from '../mapi/outcome.ts'
import type { StatusProvider } from '../mapi/status/provider.ts'
import type { SubsystemFact } from './facts.ts'
import type { Mail } from './mail/mail.ts'
import { newFlush, type Flush } from './spooler/flush.ts'
import { spoolerMachine } from './spooler/machine.ts'
import { statusCodeOf } from './status-code.ts'
import { TransportProvider } from './transport-provider.ts'
import type { TransportInput } from './transport/setup.ts'
import { watch, type Watcher } from './watch.ts'

export interface MailSessionPorts {
  readonly record: Record<SubsystemFact>
  readonly clock: Clock
  readonly turn: Turn
  readonly mail: Mail
  readonly rows: StatusRows
}

/** The spooler of one session with its transports: actors on virtual time, and the rows they keep. */
export class RunningMailSession implements MailSession {
  readonly spooler: StatusProvider
  readonly #ports: MailSessionPorts
  readonly #providers: Map<string, TransportProvider>
  readonly #actor: Actor<typeof spoolerMachine>
  readonly #watcher: Watcher
  #error: unknown

  constructor(
    ports: MailSessionPorts,
    transports: readonly (TransportInput & { provider: TransportProvider })[],
  ) {
    this.#ports = ports
    this.#providers = new Map(transports.map(({ name, provider }) => [name, provider]))
    for (const provider of this.#providers.values()) provider.attach(this)
    this.spooler = this.#spoolerProvider()
    this.#watcher = watch({
      record: ports.record,
      onTransportStep: (name, snapshot) => {
        this.#updateRow(name, snapshot)
      },
    })
    this.#actor = createActor(spoolerMachine, {
      id: 'spooler',
      clock: {
        setTimeout: (callback: () => void, ms: number) => ports.clock.setTimeout(callback, ms),
        clearTimeout: (id: number) => {
          ports.clock.clearTimeout(id)
        },
      },
      inspect: this.#watcher.inspect,
      input: {
        mail: ports.mail,
        transports,
        statusCodeOf: (name) => this.#providers.get(name)?.statusCode ?? 0,
      },
    })
    this.#actor.subscribe({
      error: (error) => {
        this.#error = error
      },
    })
    this.#actor.start()
    this.#actor.send({ type: 'START' })
  }

  ready(): boolean {
    return this.#actor.getSnapshot().hasTag('ready')
  }

  /** Whether work that somebody asked for is still going on. */
  busy(): boolean {
    return this.#actor.getSnapshot().hasTag('busy')
  }

  logoff(): void {
    this.#actor.send({ type: 'STOP' })
  }

  /** Flushes these transports, one finished before the next starts. Returns when it is over. */
  flush(transports: readonly string[], flags: number, mayReturnEarly: boolean): Outcome {
    if (this.busy()) return fail(MAPI_E_BUSY, 'another flush is in progress, so this one did not start.')
    const flush = newFlush(flags, transports)
    this.#actor.send({ type: 'FLUSH', flush })
    if (mayReturnEarly && (flags & FLUSH_ASYNC_OK) !== 0)
      return fail(
        MAPI_E_BUSY,
        'the flush was accepted and goes on while your program does; this code says both.',
      )
    const end = this.#ports.turn.until(() => flush.done || this.#error !== undefined, 'the end of the flush')
    if (this.#error !== undefined) throw this.#error
    if (end !== 'done')
      return fail(MAPI_E_CALL_FAILED, 'the flush can never end: nothing is left that could happen.')
    return outcomeOf(flush)
  }

  /** OE-08: the client's OpenEntry reaches the transport through the spooler. */
  recordOpenStatusEntry(name: string): void {
    this.#watcher.recordInstantCall(name, 'IXPLogon::OpenStatusEntry')
  }

  #updateRow(name: string, snapshot: AnyMachineSnapshot): void {
    const provider = this.#providers.get(name)
    if (provider === undefined) return
    const { rows } = this.#ports
    const hasRow = snapshot.hasTag('has row')
    const code = statusCodeOf(snapshot)
    const changed = code !== provider.statusCode
    provider.statusCode = code
    if (hasRow && !provider.hasRow) {
      provider.hasRow = true
      rows.modifyStatusRow(provider, provider.properties(), 0)
    } else if (!hasRow && provider.hasRow) {
      provider.hasRow = false
      rows.removeStatusRow(provider)
    } else if (hasRow && changed)
      rows.modifyStatusRow(provider, [{ ulPropTag: PR_STATUS_CODE, Value: code }], STATUSROW_UPDATE)
  }

  #loggedOn(): string[] {
    return [...this.#providers.values()].filter(({ hasRow }) => hasRow).map(({ name }) => name)
  }

  #spoolerProvider(): StatusProvider {
    return {
      name: 'MAPI Spooler',
      resourceType: MAPI_SPOOLER,
      methods: STATUS_VALIDATE_STATE | STATUS_FLUSH_QUEUES,
      properties: () => [],
      validateState: () => success,
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
