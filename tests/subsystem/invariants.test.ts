import fc from 'fast-check'
import type { AnyStateNode } from 'xstate'
import { expect, test } from 'vitest'
import * as constants from '../../src/mapi/api/constants.ts'
import { TRANSPORT_KINDS, type TransportKindName } from '../../src/subsystem/kinds/index.ts'
import { KINDS } from '../../src/subsystem/kinds/registry.ts'
import { eventName } from '../../src/subsystem/moves.ts'
import { spoolerMachine } from '../../src/subsystem/spooler/machine.ts'
import { transportMachine } from '../../src/subsystem/transport/machine.ts'
import { playRandom, randomWorld, type Played, type RandomWorld } from './random-worlds.ts'

const MACHINES = new Map<TransportKindName, AnyStateNode>(
  TRANSPORT_KINDS.map((kind) => [kind, transportMachine(KINDS[kind]).root]),
)

/** The state nodes on the way to a leaf, the root first. */
function way(root: AnyStateNode, leaf: string): AnyStateNode[] {
  const nodes = [root]
  for (const key of leaf.split('.')) {
    const next: AnyStateNode | undefined = nodes.at(-1)?.states[key]
    if (next === undefined) throw new Error(`${root.id} has no state ${leaf}.`)
    nodes.push(next)
  }
  return nodes
}

/** The bits that the tags of these states and of those around them stand for. */
function bitsOf(root: AnyStateNode, active: readonly string[]): number {
  const values = constants as unknown as Readonly<Record<string, number | undefined>>
  const tags = active.flatMap((leaf) => way(root, leaf).flatMap(({ tags }) => tags))
  return tags.reduce((code, tag) => code | (values[tag] ?? 0), 0) >>> 0
}

const kindOf = ({ scenario }: Played, name: string): TransportKindName => {
  const kind = scenario.transports.find((transport) => transport.name === name)?.kind
  if (kind === undefined) throw new Error(`No transport "${name}".`)
  return kind
}

const rootOf = (played: Played, name: string): AnyStateNode =>
  MACHINES.get(kindOf(played, name)) as AnyStateNode

/** Follows every message through the trace: it is where the last record left it, and comes from nowhere else. */
function followMessages({ trace }: Played): Map<string, string> {
  const places = new Map<string, string>()
  const ends = new Map<string, number>()
  for (const record of trace) {
    if (record.type !== 'message') continue
    const { id, event, from, to, info } = record
    expect(from, `${id} ${event}`).toBe(places.get(id) ?? null)
    expect(info === undefined, `${id} appears once`).toBe(places.has(id))
    places.set(id, to)
    if (event === 'finished' || event === 'delivered') ends.set(id, (ends.get(id) ?? 0) + 1)
    // Nothing goes away but what was to be deleted, here or at the far end, or what an error has lost.
    if (to === 'deleted') expect(['finished', 'removed', 'lost']).toContain(event)
  }
  for (const [id, times] of ends) expect(times, id).toBe(1)
  return places
}

/** PR_STATUS_CODE in a row is nothing but what the tags of the active states say. */
function checkStatusCodes(played: Played): void {
  const active = new Map<string, readonly string[]>()
  const owners = new Map<number, string>()
  for (const record of played.trace) {
    if (record.type === 'transition') active.set(record.machine, record.active)
    if (record.type !== 'row' || record.table !== 0) continue
    const shown = record.cells['3001001F']
    if (record.event === 'added' && typeof shown === 'string') owners.set(record.row, shown)
    const owner = owners.get(record.row) ?? ''
    const code = record.cells['3E040003']
    if (code !== undefined && played.scenario.transports.some(({ name }) => name === owner))
      expect(code, owner).toBe(bitsOf(rootOf(played, owner), active.get(owner) ?? []))
  }
}

/** At rest no message is locked or in somebody's hands, and the modem is held by a forced connection at most. */
function checkRest({ trace }: Played, places: ReadonlyMap<string, string>): void {
  for (const [id, place] of places) expect(place, id).toMatch(/^(outbox|sent|inbox|deleted|far:.*)$/)
  const active = new Map<string, readonly string[]>()
  for (const record of trace) if (record.type === 'transition') active.set(record.machine, record.active)
  const holders = [...active.values()].filter((leaves) =>
    leaves.some((leaf) => /^line\.(asking|dialling|connected)$/.test(leaf)),
  )
  expect(holders.length).toBeLessThanOrEqual(1)
  for (const leaves of holders) expect(leaves).toContain('remote.connected')
}

test(
  'in 1,000 worlds no message is lost or doubled, the codes are those of the states, and at rest nothing is held',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld, async (world) => {
        const played = await playRandom(world)
        expect(played.trace.at(-1)).toMatchObject({ type: 'end', outcome: 'completed', error: null })
        const places = followMessages(played)
        checkStatusCodes(played)
        checkRest(played, places)
      }),
      { numRuns: 1_000 },
    )
  },
)

/** Where a region only chooses how to begin: it is left before anybody watches. */
const isFirstChoice = ({ always, parent, key }: AnyStateNode): boolean =>
  (always?.length ?? 0) > 0 && parent?.parent?.type === 'parallel' && parent.config.initial === key

/** Paths of all states that have no states of their own. */
function leavesOf(node: AnyStateNode): string[] {
  if (isFirstChoice(node)) return []
  const states = Object.values(node.states) as AnyStateNode[]
  return states.length === 0 ? [node.path.join('.')] : states.flatMap(leavesOf)
}

const flushAll = {
  do: 'flush',
  transport: null,
  own: false,
  flags: constants.FLUSH_UPLOAD | constants.FLUSH_DOWNLOAD | constants.FLUSH_ASYNC_OK,
} as const

/** An asynchronous transport is asked to send or to receive, and the spooler comes. */
const wished = (direction: number): RandomWorld => ({
  scenario: { transports: [{ name: 'A', kind: 'async', incoming: 1, outgoing: 1 }] },
  inputs: [],
  steps: [
    { do: 'flush', transport: 0, own: true, flags: direction | constants.FLUSH_FORCE },
    { do: 'sleep', ms: 3_000 },
  ],
})

/** What chance brings about hardly ever. */
const RARE: Readonly<Record<string, RandomWorld>> = {
  'a message goes out over a line that is held after the flush': {
    scenario: {
      transports: [
        { name: 'A', kind: 'remote', outgoing: 1, submit: [{ result: 'MAPI_E_WAIT', seconds: 5 }] },
      ],
    },
    inputs: [],
    steps: [{ do: 'validate', transport: 0, flags: constants.FORCE_XP_CONNECT }],
  },
  'a header is marked, and its message fetched': {
    scenario: { transports: [{ name: 'A', kind: 'remote', incoming: 1, headersCached: true }] },
    inputs: [],
    steps: [
      { do: 'mark', transport: 0, header: 0, status: 0x1000 },
      { do: 'validate', transport: 0, flags: constants.PROCESS_XP_HEADER_CACHE },
    ],
  },
  'an asynchronous transport is asked to send': wished(constants.FLUSH_UPLOAD),
  'an asynchronous transport is asked to receive': wished(constants.FLUSH_DOWNLOAD),
  'EndMessage says whatever it can': {
    scenario: {
      transports: [
        {
          name: 'A',
          kind: 'lan',
          outgoing: 4,
          submit: [
            { result: 'S_OK', end: 'END_RESEND_NOW' },
            { result: 'S_OK', end: 'END_RESEND_LATER' },
            { result: 'S_OK', end: 'END_DONT_RESEND' },
          ],
        },
      ],
    },
    inputs: [],
    steps: [flushAll, { do: 'sleep', ms: 9_000 }],
  },
  'a message is cancelled while a flush sends it': {
    scenario: { transports: [{ name: 'A', kind: 'lan', outgoing: [{ id: 'm', subject: '' }] }] },
    inputs: [{ at: 300, kind: 'cancel', message: 'm' }],
    steps: [flushAll, { do: 'sleep', ms: 9_000 }],
  },
  'a message is cancelled while it is sent outside a flush': {
    scenario: {
      turnMs: 3_000,
      transports: [{ name: 'A', kind: 'lan', outgoing: [{ id: 'm', subject: '' }] }],
    },
    inputs: [{ at: 3_150, kind: 'cancel', message: 'm' }],
    steps: [{ do: 'sleep', ms: 9_000 }],
  },
  'a transport breaks while it sends': {
    scenario: { transports: [{ name: 'A', kind: 'lan', outgoing: 3 }] },
    inputs: [{ at: 400, kind: 'critical-error', transport: 'A' }],
    steps: [flushAll, { do: 'sleep', ms: 9_000 }],
  },
  'one breaks that has announced mail, before the spooler comes for it': {
    scenario: {
      transports: [
        { name: 'A', kind: 'lan', announces: true },
        { name: 'B', kind: 'no-flush', outgoing: 3 },
      ],
    },
    inputs: [
      { at: 700, kind: 'arrive', transport: 'A' },
      { at: 750, kind: 'critical-error', transport: 'A' },
    ],
    steps: [
      { ...flushAll, transport: 1 },
      { do: 'sleep', ms: 9_000 },
    ],
  },
  'one breaks while the spooler preprocesses a message for it, and the client leaves': {
    scenario: {
      transports: [
        { name: 'A', kind: 'lan', preprocessors: ['filter'], outgoing: [{ subject: '', preprocess: true }] },
      ],
    },
    inputs: [{ at: 220, kind: 'critical-error', transport: 'A' }],
    steps: [flushAll, { do: 'sleep', ms: 100 }, { do: 'logoff' }],
  },
  'one breaks after it was configured, before the spooler asks it anew': {
    scenario: {
      transports: [
        { name: 'A', kind: 'lan', outgoing: 2 },
        { name: 'B', kind: 'lan', outgoing: 2 },
      ],
    },
    inputs: [{ at: 220, kind: 'critical-error', transport: 'B' }],
    steps: [
      flushAll,
      { do: 'validate', transport: 1, flags: constants.CONFIG_CHANGED },
      { do: 'sleep', ms: 5_000 },
    ],
  },
}

/** Keys of all transitions of the spooler that a trace shows: one that leads back to where it began is no move. */
const movesOf = (node: AnyStateNode): string[] => [
  ...[node.always ?? [], ...node.transitions.values()].flatMap((list) =>
    [...list.entries()].flatMap(([index, { eventType, target }]) =>
      target === undefined || target.every((state) => state === node)
        ? []
        : [`${node.path.join('.')}|${eventName(eventType as string)}|${String(index)}`],
    ),
  ),
  ...(Object.values(node.states) as AnyStateNode[]).flatMap(movesOf),
]

test(
  'random worlds lead every machine into every one of its states, and the spooler along every transition',
  { timeout: 120_000 },
  async () => {
    const missing = new Map<string, Set<string>>([
      ['spooler', new Set(leavesOf(spoolerMachine.root))],
      ...TRANSPORT_KINDS.map((kind): [string, Set<string>] => [
        kind,
        new Set(leavesOf(MACHINES.get(kind) as AnyStateNode)),
      ]),
    ])
    const notTaken = new Set(movesOf(spoolerMachine.root))
    const sample = fc.sample(randomWorld, { numRuns: 800, seed: 7 })
    for (const world of [...sample, ...Object.values(RARE)]) {
      const played = await playRandom(world)
      for (const record of played.trace) {
        if (record.type !== 'transition') continue
        const isSpooler = record.kind === 'spooler'
        const machine = isSpooler ? 'spooler' : kindOf(played, record.machine)
        for (const leaf of [...record.from, ...record.to]) missing.get(machine)?.delete(leaf)
        if (isSpooler) for (const key of record.taken ?? []) notTaken.delete(key)
      }
    }
    expect(
      [...missing].flatMap(([machine, leaves]) => [...leaves].map((leaf) => `${machine}: ${leaf}`)),
    ).toEqual([])
    expect([...notTaken]).toEqual([])
  },
)
