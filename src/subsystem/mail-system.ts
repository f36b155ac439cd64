import { LOGON_SP_POLL, MAPI_NO_MAIL, MAPI_STORE } from '../mapi/api/constants.ts'
import type { HRESULT, SBinary } from '../mapi/api/values.ts'
import type { MailStores } from '../mapi/store/mail-stores.ts'
import type { Clock, Turn } from '../mapi/clock.ts'
import type { Record } from '../mapi/facts.ts'
import type { Dialog, MailSession, MailSystem, NewMail, RowOwner, StatusRows } from '../mapi/mail-system.ts'
import { longTermId } from '../mapi/session/entry-ids.ts'
import { Desktop, type Answer, type UserHabit } from './desktop.ts'
import type { SubsystemFact } from './facts.ts'
import type { TransportKindName } from './kinds/index.ts'
import { KINDS } from './kinds/registry.ts'
import { HeaderList } from './mail/header-list.ts'
import { headerSource } from './mail/header-source.ts'
import { Mail } from './mail/mail.ts'
import { mailStores } from './mail/stored-mail.ts'
import { Routing } from './mail/routing.ts'
import { DEFAULT_STORE, type MailStore } from './mail/stores.ts'
import { RunningMailSession, type SessionTransport } from './mail-session.ts'
import { TransportProvider } from './transport-provider.ts'
import type { ScriptedAnswer } from './transport/context.ts'
import { FarEnd, type FarEndState } from './transport/far-end.ts'
import { ModemPool } from './transport/modem-pool.ts'
import { remoteColumns } from './transport/remote-columns.ts'

/** A transport as the profile has it; what is absent comes from its kind. */
export interface TransportSpecification {
  readonly name: string
  readonly kind: TransportKindName
  /** Null takes anything. */
  readonly addressTypes?: readonly string[] | null | undefined
  readonly uids: readonly string[]
  readonly resourceMethods?: number | undefined
  readonly entryId?: SBinary | undefined
  readonly latencyMs?: number | undefined
  readonly connectMs?: number | undefined
  readonly scheduleMs?: number | undefined
  readonly link: 'up' | 'down'
  readonly farEnd: FarEndState
  readonly unattended: boolean
  readonly logonAnswers: readonly HRESULT[]
  readonly submitAnswers: readonly ScriptedAnswer[]
  readonly refuses: readonly string[]
  readonly service?: string | undefined
  readonly needsConnection: boolean
  readonly flushLimit?: number | undefined
  /** Bytes a second; null where unknown. */
  readonly lineSpeed?: number | null | undefined
  /** A remote one knows the headers at its far end from the beginning. */
  readonly headersCached: boolean
  /** A remote one has a window for its headers. */
  readonly headerWindow: boolean
  readonly preprocessors: readonly string[]
  readonly logonFlags?: number | undefined
  readonly announces?: boolean | undefined
  /** Store that a tightly coupled one belongs to; the first one where absent. */
  readonly ownStore?: string | undefined
}

export interface Profile {
  readonly name: string
  readonly rowOrder: readonly RowOwner[]
  /** In transport order. */
  readonly transports: readonly TransportSpecification[]
  readonly stores: readonly MailStore[]
  readonly user: readonly UserHabit[]
  /** Whether the spooler starts at all; where it does not, every session is as one with MAPI_NO_MAIL. */
  readonly spoolerRuns: boolean
  /** The user works offline: transports are logged on with LOGON_NO_CONNECT. */
  readonly offline: boolean
  /** Virtual milliseconds between the spooler's turns. */
  readonly turnMs: number
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
  readonly desktop: Desktop
  readonly stores: MailStores
  readonly #ports: MailSystemPorts
  readonly #settings: Profile
  readonly #modems = new ModemPool()
  readonly #sessions: RunningMailSession[] = []
  readonly #links: Map<string, boolean>
  readonly #farEnds: Map<string, FarEnd>
  /** What remote transports know outlives the sessions. */
  readonly #headers: Map<string, HeaderList>
  /** Transport order of the next session; null where nobody has changed it. */
  #nextOrder: readonly string[] | null = null
  #transports: readonly TransportSpecification[]
  #lastCall = 0

  constructor(profile: Profile, ports: MailSystemPorts) {
    this.profile = profile.name
    this.rowOrder = profile.rowOrder
    this.#settings = profile
    this.#transports = profile.transports
    this.#ports = ports
    this.#links = new Map(profile.transports.map(({ name, link }) => [name, link === 'up']))
    this.#farEnds = new Map(profile.transports.map(({ name, farEnd }) => [name, new FarEnd(farEnd)]))
    this.#headers = new Map(profile.transports.map(({ name }) => [name, new HeaderList()]))
    this.desktop = new Desktop(ports.record, ports.clock, profile.user)
    this.mail = new Mail({
      record: ports.record,
      clock: ports.clock,
      stores: profile.stores,
      routing: routingOf(profile.transports),
      deliveredByStore: new Map(
        profile.transports
          .filter(({ kind }) => KINDS[kind].ownStore)
          .map((transport) => [ownStoreOf(transport, profile), new Set(addressTypesOf(transport))]),
      ),
    })
    const preprocessing = new Set(
      profile.transports.filter(({ preprocessors }) => preprocessors.length > 0).map(({ name }) => name),
    )
    this.stores = mailStores({
      mail: this.mail,
      isPreprocessed: (transport) => transport !== null && preprocessing.has(transport),
      cancel: (id) => {
        this.cancel(id)
      },
    })
  }

  logon(rows: StatusRows, flags: number): MailSession {
    this.#takeNextOrder()
    const session = new RunningMailSession(
      {
        ...this.#ports,
        nextCallId: () => ++this.#lastCall,
        mail: this.mail,
        desktop: this.desktop,
        rows,
        offline: this.#settings.offline,
        turnMs: this.#settings.turnMs,
        withMail: this.#settings.spoolerRuns && (flags & MAPI_NO_MAIL) === 0,
      },
      this.#transports.map((transport) => this.#prepare(transport)),
    )
    this.#sessions.push(session)
    return session
  }

  transportOrder(): readonly string[] {
    return this.#nextOrder ?? this.#transports.map(({ name }) => name)
  }

  setTransportOrder(names: readonly string[]): void {
    this.#nextOrder = names
  }

  onNewMail(listener: (mail: NewMail) => void): () => void {
    return this.mail.listen({
      onDelivered: ({ id, store, wishes }) => {
        listener({ id, store, messageClass: wishes.messageClass, messageFlags: 0 })
      },
    })
  }

  ask({ owner, kind }: Dialog): Answer {
    let given: Answer | undefined
    this.desktop.show(owner, kind, false, (answer) => {
      given = answer
    })
    this.#ports.turn.until(() => given !== undefined, `an answer to the dialog of "${owner}"`)
    return given ?? 'cancel'
  }

  /** Cuts the network, or brings it back, for one transport or for all. */
  setNetwork(up: boolean, transport?: string): void {
    for (const name of transport === undefined ? this.#links.keys() : [transport]) {
      this.#links.set(name, up)
      for (const session of this.#sessions) session.tell(name, { type: 'NETWORK', up })
    }
  }

  /** Changes what a transport meets at its other end. */
  setFarEnd(transport: string, state: FarEndState): void {
    const farEnd = this.#farEnds.get(transport)
    if (farEnd !== undefined) farEnd.state = state
  }

  /** Another program asks the spooler for a flush: of one transport, or of all. */
  flush(flags: number, transport?: string): void {
    this.#sessions.at(-1)?.flushForAnother(transport, flags)
  }

  loseCarrier(transport: string): void {
    for (const session of this.#sessions) session.tell(transport, { type: 'CARRIER LOST' })
  }

  /** A transport tells the spooler something that the world makes it tell. */
  report(transport: string, what: 'CRITICAL ERROR' | 'READY TO SEND'): void {
    for (const session of this.#sessions) session.tell(transport, { type: what })
  }

  /** The user wants a message back that has been submitted. */
  cancel(id: string): void {
    const queued = this.mail.queued(id)
    const sender = this.#sessions.find(({ current }) => current?.id === id)
    if (sender !== undefined) sender.cancel(undefined)
    else if (queued?.asleep === true && queued.deferred) this.#sessions.at(-1)?.cancel(queued)
    else if (queued !== undefined) this.mail.withdraw(queued)
  }

  /** What was known of a far end before the run began. */
  cacheHeaders(transport: string): void {
    this.#headersOf(transport).read(this.mail.incoming.atFarEnd(transport))
  }

  /** Whether work that somebody asked for is still going on. */
  busy(): boolean {
    return this.#sessions.some((session) => session.busy())
  }

  /** SP-09: a changed order counts from here on. */
  #takeNextOrder(): void {
    const order = this.#nextOrder
    if (order === null) return
    this.#nextOrder = null
    this.#transports = order.flatMap((wanted) => this.#transports.filter(({ name }) => name === wanted))
    this.mail.reroute(routingOf(this.#transports))
  }

  #headersOf(transport: string): HeaderList {
    const headers = this.#headers.get(transport)
    if (headers === undefined) throw new Error(`The profile has no transport "${transport}".`)
    return headers
  }

  #prepare(transport: TransportSpecification): SessionTransport {
    const { name } = transport
    const kind = KINDS[transport.kind]
    const headers = this.#headersOf(name)
    const lineSpeed = transport.lineSpeed === undefined ? kind.lineSpeed : transport.lineSpeed
    const logonFlags = transport.logonFlags ?? kind.logonFlags
    return {
      name,
      kind,
      addressTypes: addressTypesOf(transport),
      uids: transport.uids,
      service: transport.service,
      linkUp: this.#links.get(name) ?? true,
      farEnd: this.#farEnds.get(name) ?? new FarEnd('ok'),
      logonAnswers: [...transport.logonAnswers],
      submitAnswers: [...transport.submitAnswers],
      refusedAddresses: transport.refuses,
      connectMs: transport.connectMs ?? kind.connectMs,
      transferMs: transport.latencyMs ?? kind.transferMs,
      scheduleMs: transport.scheduleMs ?? kind.scheduleMs,
      connectsUnattended: transport.unattended,
      logonFlags,
      announces: transport.announces ?? (logonFlags & LOGON_SP_POLL) === 0,
      needsConnection: transport.needsConnection,
      flushLimit: transport.flushLimit ?? Infinity,
      lineSpeed,
      headers,
      mail: this.mail,
      modems: this.#modems,
      desktop: this.desktop,
      provider: this.#providerOf(transport, headers, lineSpeed),
    }
  }

  #providerOf(
    transport: TransportSpecification,
    headers: HeaderList,
    lineSpeed: number | null,
  ): TransportProvider {
    const kind = KINDS[transport.kind]
    return new TransportProvider({
      name: transport.name,
      methods: transport.resourceMethods ?? kind.methods,
      dllName: kind.dllName,
      addressTypes: addressTypesOf(transport),
      flushesLater: kind.flushesLater,
      ownStore: kind.ownStore ? longTermId(MAPI_STORE, ownStoreOf(transport, this.#settings)) : undefined,
      preprocessors: transport.preprocessors,
      entryId: transport.entryId,
      remote: kind.isRemote
        ? {
            headers: headerSource(transport.name, headers, lineSpeed),
            hasWindow: transport.headerWindow,
            columns: remoteColumns,
          }
        : undefined,
    })
  }
}

export const addressTypesOf = ({
  addressTypes,
  kind,
}: Pick<TransportSpecification, 'addressTypes' | 'kind'>): readonly string[] | null =>
  addressTypes === undefined ? [KINDS[kind].addressType] : addressTypes

const routingOf = (transports: readonly TransportSpecification[]): Routing =>
  new Routing(
    transports.map((transport) => ({
      transport: transport.name,
      addressTypes: addressTypesOf(transport),
      uids: transport.uids,
    })),
  )

const ownStoreOf = ({ ownStore }: TransportSpecification, { stores }: Profile): string =>
  ownStore ?? stores[0]?.name ?? DEFAULT_STORE
