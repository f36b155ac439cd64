import type {
  AnyActorRef,
  AnyMachineSnapshot,
  AnyTransitionDefinition,
  InspectionEvent,
  StateValue,
} from 'xstate'
import { S_OK } from '../mapi/api/constants.ts'
import type { Record } from '../mapi/facts.ts'
import type { SpiFact, StatePath, TransitionFact } from './facts.ts'
import { INTERFACES, type TransportCall, type TransportMethod, type TransportReturn } from './spi.ts'

const TRANSPORT_ID = /^transport:(.*)$/s

/** What an actor of the mail system is called in the trace: the spooler, or the transport's own name. */
export const transportNameOf = (actorId: string): string | undefined => TRANSPORT_ID.exec(actorId)?.[1]

const RETURNED = ' returned'

/** Active leaves of a state value: `'sending.taking'`; one for each region of a parallel machine. */
export function activeLeaves(value: StateValue, prefix = ''): StatePath[] {
  if (typeof value === 'string') return [prefix + value]
  return Object.entries(value).flatMap(([key, child]) =>
    child === undefined ? [] : activeLeaves(child, `${prefix}${key}.`),
  )
}

export interface Observers {
  readonly record: Record<TransitionFact | SpiFact>
  /** A transport's machine took a step; its row is to be brought up to date before anybody hears of it. */
  readonly onTransportStep: (transport: string, snapshot: AnyMachineSnapshot) => void
}

export interface Watcher {
  /** For the actor system's `inspect` option. */
  readonly inspect: (inspected: InspectionEvent) => void
  /** A call of the spooler on a transport that is over at once. */
  readonly recordInstantCall: (transport: string, method: string) => void
}

/** Writes down what the actors do, as their system tells it: their transitions, and their calls on one another. */
export function watch({ record, onTransportStep }: Observers): Watcher {
  const before = new Map<string, StatePath[]>()
  const openCalls = new Map<string, { id: number; method: TransportMethod }>()
  let lastCall = 0

  function recordCall(transport: string, event: TransportCall): void {
    const { type: method, ...args } = event
    const id = ++lastCall
    openCalls.set(transport, { id, method })
    const shown = 'message' in args ? { ...args, message: args.message.id } : args
    record({
      type: 'spi',
      phase: 'call',
      id,
      from: 'spooler',
      to: transport,
      method: INTERFACES[method],
      args: shown,
    })
  }

  function recordReturn({ transport, hr, flags, message }: TransportReturn): void {
    const call = openCalls.get(transport)
    if (call === undefined) return
    record({
      type: 'spi',
      phase: 'return',
      id: call.id,
      from: transport,
      to: 'spooler',
      method: INTERFACES[call.method],
      args: {
        ...(flags !== undefined && { flags }),
        ...(message !== undefined && { message: message?.id ?? null }),
      },
      hr,
    })
  }

  /** A delayed transition's event, by the name of its delay. */
  const eventName = (type: string): string => type.replace(/^xstate\.after\.([^.]+)\..*$/s, 'after $1')

  /** Where a transition stands in the definition: its number among those of its state for that event. */
  function keyOf(transition: AnyTransitionDefinition): string {
    const eventType = transition.eventType as string
    const { source } = transition
    const list = eventType === '' ? source.always : source.transitions.get(eventType)
    return `${source.path.join('.')}|${eventName(eventType)}|${list?.indexOf(transition) ?? -1}`
  }

  function recordTransition(
    actorId: string,
    event: string,
    snapshot: AnyMachineSnapshot,
    transitions: readonly AnyTransitionDefinition[],
  ): void {
    const active = activeLeaves(snapshot.value as StateValue)
    const previous = before.get(actorId) ?? []
    before.set(actorId, active)
    const from = previous.filter((leaf) => !active.includes(leaf))
    const to = active.filter((leaf) => !previous.includes(leaf))
    if (to.length === 0) return
    const transport = transportNameOf(actorId)
    record({
      type: 'transition',
      machine: transport ?? 'spooler',
      kind: transport === undefined ? 'spooler' : 'transport',
      event: eventName(event),
      from,
      to,
      active,
      taken: transitions.filter(({ target }) => target !== undefined).map(keyOf),
    })
  }

  function recordInstantCall(transport: string, method: string): void {
    const id = ++lastCall
    record({ type: 'spi', phase: 'call', id, from: 'spooler', to: transport, method, args: {} })
    record({ type: 'spi', phase: 'return', id, from: transport, to: 'spooler', method, args: {}, hr: S_OK })
  }

  function inspect(inspected: InspectionEvent): void {
    const { id } = inspected.actorRef as AnyActorRef
    if (inspected.type === '@xstate.event') {
      const { event } = inspected
      const transport = transportNameOf(id)
      if (transport !== undefined && event.type in INTERFACES) recordCall(transport, event as TransportCall)
      else if (event.type.endsWith(RETURNED)) recordReturn(event as TransportReturn)
    } else if (inspected.type === '@xstate.microstep') {
      const snapshot = inspected.snapshot as AnyMachineSnapshot
      const transport = transportNameOf(id)
      recordTransition(id, inspected.event.type, snapshot, inspected._transitions)
      if (transport !== undefined) onTransportStep(transport, snapshot)
    }
  }

  return { inspect, recordInstantCall }
}
