import type { SBinary } from '../mapi/api/values.ts'
import type { Clock, Turn } from '../mapi/clock.ts'
import type { Record } from '../mapi/facts.ts'
import type { MailSession, MailSystem, RowOwner, StatusRows } from '../mapi/mail-system.ts'
import type { SubsystemFact } from './facts.ts'
import type { TransportKindName } from './kinds/index.ts'
import { KINDS } from './kinds/registry.ts'
import { Mail } from './mail/mail.ts'
import { RunningMailSession } from './mail-session.ts'
import { TransportProvider } from './transport-provider.ts'
import type { TransportInput } from './transport/setup.ts'

/** A transport as the profile has it; what is absent comes from its kind. */
export interface TransportSpecification {
  readonly name: string
  readonly kind: TransportKindName
  readonly addressType?: string | undefined
  readonly resourceMethods?: number | undefined
  readonly latencyMs?: number | undefined
  readonly entryId?: SBinary | undefined
}

export interface Profile {
  readonly name: string
  readonly rowOrder: readonly RowOwner[]
  /** In transport order. */
  readonly transports: readonly TransportSpecification[]
}

export interface MailSystemPorts {
  readonly record: Record<SubsystemFact>
  readonly clock: Clock
  readonly turn: Turn
}

/** The mail of one profile: it outlives the sessions that log on to it. */
export class SimulatedMailSystem implements MailSystem {
  readonly profile: string
  readonly rowOrder: readonly RowOwner[]
  readonly mail: Mail
  readonly #ports: MailSystemPorts
  readonly #transports: readonly TransportSpecification[]
  readonly #sessions: RunningMailSession[] = []

  constructor({ name, rowOrder, transports }: Profile, ports: MailSystemPorts) {
    this.profile = name
    this.rowOrder = rowOrder
    this.#transports = transports
    this.#ports = ports
    const routes = new Map<string, string[]>()
    for (const transport of transports) {
      const type = addressTypeOf(transport)
      routes.set(type, [...(routes.get(type) ?? []), transport.name])
    }
    this.mail = new Mail(ports.record, (addressType) => routes.get(addressType) ?? [])
  }

  logon(rows: StatusRows): MailSession {
    const session = new RunningMailSession(
      { ...this.#ports, mail: this.mail, rows },
      this.#transports.map((transport) => this.#prepare(transport)),
    )
    this.#sessions.push(session)
    return session
  }

  /** Whether work that somebody asked for is still going on. */
  busy(): boolean {
    return this.#sessions.some((session) => session.busy())
  }

  #prepare(transport: TransportSpecification): TransportInput & { provider: TransportProvider } {
    const kind = KINDS[transport.kind]
    return {
      name: transport.name,
      kind,
      addressTypes: [addressTypeOf(transport)],
      transferMs: transport.latencyMs ?? kind.transferMs,
      mail: this.mail,
      provider: new TransportProvider({
        name: transport.name,
        methods: transport.resourceMethods ?? kind.methods,
        dllName: kind.dllName,
        entryId: transport.entryId,
      }),
    }
  }
}

export const addressTypeOf = ({ addressType, kind }: TransportSpecification): string =>
  addressType ?? KINDS[kind].addressType
