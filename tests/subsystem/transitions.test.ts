import fc from 'fast-check'
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { expect, test } from 'vitest'
import * as constants from '../../src/mapi/api/constants.ts'
import { LOGON_RESULTS, SUBMIT_RESULTS } from '../../src/simulation/answer-names.ts'
import { numberOf } from '../../src/simulation/answers.ts'
import { TRANSPORT_KINDS } from '../../src/subsystem/kinds/index.ts'
import { eventName } from '../../src/subsystem/moves.ts'
import type { TransportEvent } from '../../src/subsystem/transport/events.ts'
import { FAR_END_STATES } from '../../src/subsystem/transport/far-end.ts'
import { MACHINES, Walk, type BareCall, type WalkWorld } from './transport-walk.ts'

/** Steps of a walk. */
const STEPS = 100

/** Something that is done to the transport, or around it, and the event that the machine gets of it. */
interface Deed {
  readonly event: string
  readonly act: (walk: Walk) => void
}

const anyOf = (...flags: readonly number[]): fc.Arbitrary<number> =>
  fc.subarray([...flags]).map((chosen) => chosen.reduce((sum, flag) => (sum | flag) >>> 0, 0))

const flushFlags = anyOf(constants.FLUSH_UPLOAD, constants.FLUSH_DOWNLOAD, constants.FLUSH_FORCE)
const deed = <Value>(event: string, values: fc.Arbitrary<Value>, act: (walk: Walk, value: Value) => void) =>
  values.map((value): Deed => ({ event, act: (walk) => act(walk, value) }))
const call = (calls: fc.Arbitrary<BareCall>) =>
  calls.map((event): Deed => ({ event: event.type, act: (walk) => walk.call(event) }))
const tell = (events: fc.Arbitrary<TransportEvent>) =>
  events.map((event): Deed => ({ event: event.type, act: (walk) => walk.tell(event) }))

const spoolerNotifies = anyOf(
  constants.NOTIFY_BEGIN_OUTBOUND,
  constants.NOTIFY_BEGIN_INBOUND,
  constants.NOTIFY_END_OUTBOUND_FLUSH,
  constants.NOTIFY_END_INBOUND_FLUSH,
)
const validations = fc.constantFrom(
  constants.REFRESH_XP_HEADER_CACHE,
  constants.PROCESS_XP_HEADER_CACHE,
  constants.FORCE_XP_CONNECT,
  constants.FORCE_XP_CONNECT | constants.REFRESH_XP_HEADER_CACHE,
  constants.FORCE_XP_CONNECT | constants.PROCESS_XP_HEADER_CACHE,
)
const endings = fc.constantFrom(constants.FORCE_XP_DISCONNECT, constants.ABORT_XP_HEADER_OPERATION)

/** What makes a machine go on. */
const work: fc.Arbitrary<Deed> = fc.oneof(
  deed('time', fc.constantFrom(10, 200, 500, 1_000, 5_000), ({ clock }, ms) => clock.advance(ms)),
  call(flushFlags.map((flags) => ({ type: 'FlushQueues', flags }))),
  call(spoolerNotifies.map((flags) => ({ type: 'TransportNotify', flags }))),
  call(fc.constant({ type: 'StartMessage' })),
  deed('SubmitMessage', fc.constantFrom(0, constants.BEGIN_DEFERRED), (walk, flags) => walk.submit(flags)),
  deed('EndMessage', fc.constant(null), (walk) => walk.end()),
  tell(flushFlags.map((flags) => ({ type: 'CLIENT FLUSH', flags }))),
  tell(validations.map((flags) => ({ type: 'VALIDATE', flags }))),
  deed('MAIL ARRIVED', fc.constant(null), (walk) => walk.arrive()),
  deed('marks', fc.constantFrom(0x1000, 0x2000, 0x3000), (walk, status) => walk.mark(status)),
  tell(fc.constant({ type: 'NETWORK', up: true })),
)

/** What comes in between. */
const trouble: fc.Arbitrary<Deed> = fc.oneof(
  call(
    fc.constantFrom<BareCall>(
      { type: 'XPProviderInit' },
      { type: 'TransportLogon', flags: 0 },
      { type: 'TransportLogon', flags: constants.LOGON_NO_CONNECT },
      { type: 'AddressTypes' },
      { type: 'Idle' },
      { type: 'Poll' },
      { type: 'TransportLogoff', flags: 0 },
      { type: 'Release' },
      { type: 'Shutdown' },
    ),
  ),
  call(
    anyOf(constants.NOTIFY_END_OUTBOUND, constants.NOTIFY_END_INBOUND).map((flags) => ({
      type: 'TransportNotify',
      flags,
    })),
  ),
  tell(endings.map((flags) => ({ type: 'VALIDATE', flags }))),
  tell(
    fc.constantFrom<TransportEvent>(
      { type: 'NETWORK', up: false },
      { type: 'CARRIER LOST' },
      { type: 'READY TO SEND' },
      { type: 'CONFIGURATION CHANGED' },
      { type: 'CRITICAL ERROR' },
    ),
  ),
  deed('TransportNotify', fc.constant(null), (walk) => walk.cancel()),
  deed('SpoolerYield returned', fc.constantFrom(constants.S_OK, constants.MAPI_E_CANCEL), (walk, hr) => {
    walk.yieldAnswer = hr
  }),
  deed('DIALOG ANSWERED', fc.constantFrom('ok' as const, 'cancel' as const), ({ desktop }, answer) =>
    desktop.answer(undefined, answer),
  ),
  deed('far end', fc.constantFrom('ok' as const, ...FAR_END_STATES), ({ farEnd }, state) => {
    farEnd.state = state
  }),
  deed('modem', fc.boolean(), (walk, taken) => walk.occupyModem(taken)),
  deed('answers', fc.constantFrom(...SUBMIT_RESULTS), ({ input }, hr) =>
    input.submitAnswers.push({ hr: numberOf(hr), seconds: 1, endFlags: 0 }),
  ),
  deed('answers', fc.constantFrom(...LOGON_RESULTS), ({ input }, hr) =>
    input.logonAnswers.push(numberOf(hr)),
  ),
  deed('time', fc.constant(400_000), ({ clock }, ms) => clock.advance(ms)),
)

const deeds = fc.oneof({ weight: 5, arbitrary: work }, { weight: 1, arbitrary: trouble })

const worlds: fc.Arbitrary<WalkWorld> = fc.record({
  linkUp: fc.boolean(),
  connectsUnattended: fc.boolean(),
  needsConnection: fc.boolean(),
  flushLimit: fc.constantFrom(Infinity, 1),
  connected: fc.boolean(),
  logonAnswers: fc.constantFrom<number[]>([], [], [], [constants.MAPI_E_VERSION]),
  marked: fc.constantFrom(null, 0x1000, 0x2000, 0x3000),
})

/** A transition as a reader of the machine would name it. */
const named = ({ source, eventType, guard }: AnyTransitionDefinition): string =>
  [source.path.join('.'), eventName(eventType as string), typeof guard === 'string' ? guard : ''].join(' | ')

const transitionsOf = (node: AnyStateNode): AnyTransitionDefinition[] => [
  ...(node.always ?? []),
  ...[...node.transitions.values()].flat(),
  ...(Object.values(node.states) as AnyStateNode[]).flatMap(transitionsOf),
]

const WALKS = { atLeast: 300, atMost: 2_000 }

/** Some of each kind of deed, by event. */
const towards = new Map<string, Deed[]>()
for (const each of fc.sample(deeds, { numRuns: 5_000, seed: 1 }))
  towards.set(each.event, [...(towards.get(each.event) ?? []), each])

/** A deed that may lead to a transition. */
function towardsOf({ eventType }: AnyTransitionDefinition, turn: number): Deed | undefined {
  const event = eventName(eventType as string)
  const known = towards.get(event.startsWith('after ') ? 'time' : event) ?? []
  return known[turn % known.length]
}

/** Takes a walk: at every other step by chance, at the others towards what no walk has met. */
function take(
  walk: Walk,
  chance: readonly Deed[],
  missing: ReadonlySet<AnyTransitionDefinition>,
  turn: number,
) {
  for (const [step, random] of chance.entries()) {
    const near = step % 2 === 0 ? [] : [...missing].filter(({ source }) => walk.isIn(source))
    const goal = near[(turn + step) % near.length]
    const deed = (goal && towardsOf(goal, turn + step)) ?? random
    deed.act(walk)
  }
  walk.settle()
}

test.each(TRANSPORT_KINDS)(
  'walks take every transition of a %s transport; every call returns, and no message is lost',
  { timeout: 60_000 },
  (kind) => {
    const missing = new Set(transitionsOf((MACHINES.get(kind) as AnyStateMachine).root))
    for (const [turn, world] of fc.sample(worlds, { numRuns: WALKS.atMost, seed: 2 }).entries()) {
      if (missing.size === 0 && turn >= WALKS.atLeast) break
      const walk = new Walk(kind, world, (taken) => missing.delete(taken))
      take(walk, fc.sample(deeds, { numRuns: STEPS, seed: turn }), missing, turn)
      expect(walk.open).toEqual([])
      expect(walk.astray).toEqual([])
      for (const place of walk.places()) expect(place).not.toBe('transport:A')
    }
    expect([...missing].map(named)).toEqual([])
  },
)
