import type { AnyActorRef, AnyMachineSnapshot, AnyTransitionDefinition, InspectionEvent } from 'xstate'
import { S_OK } from '../mapi/api/constants.ts'
import type { HRESULT } from '../mapi/api/values.ts'
import type { Plain, Record } from '../mapi/facts.ts'
import type { SpiFact, TransitionFact } from './facts.ts'
import type { Message } from './mail/message.ts'
import { eventName, Moves } from './moves.ts'
import {
  INTERFACES,
  type SpoolerNotification,
  type SpoolerYield,
  type TransportCall,
  type TransportMethod,
  type TransportReturn,
} from './spi.ts'
import type { TransportEvent } from './transport/events.ts'

const TRANSPORT_ID = /^transport:(.*)$/s

/** What an actor of the mail system is called in the trace: the spooler, or the transport's own name. */
export const transportNameOf = (actorId: string): string | undefined => TRANSPORT_ID.exec(actorId)?.[1]

const RETURNED = ' returned'

interface Direction {
  readonly from: string
  readonly to: string
}

interface OpenCall extends Direction {
  readonly id: number
  readonly type: string
}

interface Parts {
  readonly type: string
  readonly args: { readonly [name: string]: Plain }
}

type YieldReturn = Extract<TransportEvent, { type: 'SpoolerYield returned' }> & {
  flags?: number
  seconds?: number
  message?: Message | null
}

/** The method's name, and its arguments as plain data: a message by its name. */
function partsOf(event: TransportCall | SpoolerNotification | SpoolerYield): Parts {
  const { type, ...rest } = event
  const { message, ...args } = rest as { message?: Message } & { readonly [name: string]: Plain }
  return { type, args: message === undefined ? args : { ...args, message: message.id } }
}

const SUPPORT = { SpoolerNotify: true, SpoolerYield: true }

/** A method by its interface, where it has one. */
const methodOf = (type: string): string =>
  type in INTERFACES ? INTERFACES[type as TransportMethod] : type in SUPPORT ? `IMAPISupport::${type}` : type

export interface Observers {
  readonly record: Record<TransitionFact | SpiFact>
  /** A number for a call that no other call of the run has, in whatever session. */
  readonly nextCallId: () => number
  /** A transport's machine took a step; its row is to be brought up to date before anybody hears of it. */
  readonly onTransportStep: (transport: string, snapshot: AnyMachineSnapshot) => void
}

export interface Watcher {
  /** For the actor system's `inspect` option. */
  readonly inspect: (inspected: InspectionEvent) => void
  /** A call of the spooler on a transport that is over at once. */
  readonly recordInstantCall: (
    transport: string,
    method: string,
    args?: { readonly [name: string]: Plain },
  ) => void
}

/** Writes down what the actors do, as their system tells it: their transitions, and their calls on one another. */
export function watch({ record, nextCallId, onTransportStep }: Observers): Watcher {
  const moves = new Moves()
  /** By transport: a call may be made while another has not returned. */
  const openCalls = new Map<string, OpenCall[]>()

  function open(transport: string, { type, args }: Parts, direction: Direction): void {
    const call: OpenCall = { id: nextCallId(), type, ...direction }
    openCalls.set(transport, [...(openCalls.get(transport) ?? []), call])
    record({ ...direction, type: 'spi', phase: 'call', id: call.id, method: methodOf(type), args })
  }

  /** The innermost call of this method returns. */
  function close(transport: string, { type, args }: Parts, hr: HRESULT): void {
    const calls = openCalls.get(transport) ?? []
    const call = calls.findLast((candidate) => candidate.type === type)
    if (call === undefined) return
    openCalls.set(
      transport,
      calls.filter((other) => other !== call),
    )
    const { id, from, to } = call
    record({ type: 'spi', phase: 'return', id, from: to, to: from, method: methodOf(type), args, hr })
  }

  function recordCall(transport: string, event: TransportCall): void {
    open(transport, partsOf(event), { from: 'spooler', to: transport })
  }

  function recordReturn({
    type,
    transport,
    hr,
    flags,
    seconds,
    message,
  }: TransportReturn | YieldReturn): void {
    const args = {
      ...(flags !== undefined && { flags }),
      ...(seconds !== undefined && { seconds }),
      ...(message !== undefined && { message: message?.id ?? null }),
    }
    close(transport, { type: type.slice(0, -RETURNED.length), args }, hr)
  }

  /** What a transport calls on its support object is over at once. */
  function recordSupportCall(event: SpoolerNotification | SpoolerYield): void {
    const { transport } = event
    open(transport, partsOf(event), { from: transport, to: 'spooler' })
    if (event.type === 'SpoolerNotify') close(transport, { type: event.type, args: {} }, S_OK)
  }

  function recordTransition(
    actorId: string,
    event: string,
    snapshot: AnyMachineSnapshot,
    transitions: readonly AnyTransitionDefinition[],
  ): void {
    const move = moves.follow(actorId, snapshot, transitions)
    if (move === undefined) return
    const transport = transportNameOf(actorId)
    const { from, to, active, taken } = move
    record({
      type: 'transition',
      machine: transport ?? 'spooler',
      kind: transport === undefined ? 'spooler' : 'transport',
      event: eventName(event),
      from,
      to,
      active,
      taken,
    })
  }

  function recordInstantCall(
    transport: string,
    type: string,
    args: { readonly [name: string]: Plain } = {},
  ): void {
    open(transport, { type, args }, { from: 'spooler', to: transport })
    close(transport, { type, args: {} }, S_OK)
  }

  function inspect(inspected: InspectionEvent): void {
    const { id } = inspected.actorRef as AnyActorRef
    if (inspected.type === '@xstate.event') {
      const { event } = inspected
      const transport = transportNameOf(id)
      if (transport !== undefined && event.type in INTERFACES) recordCall(transport, event as TransportCall)
      else if (event.type.endsWith(RETURNED)) recordReturn(event as TransportReturn)
      else if (event.type === 'SpoolerNotify' || event.type === 'SpoolerYield')
        recordSupportCall(event as SpoolerNotification | SpoolerYield)
    } else if (inspected.type === '@xstate.microstep') {
      const snapshot = inspected.snapshot as AnyMachineSnapshot
      const transport = transportNameOf(id)
      recordTransition(id, inspected.event.type, snapshot, inspected._transitions)
      if (transport !== undefined) onTransportStep(transport, snapshot)
    }
  }

  return { inspect, recordInstantCall }
}
