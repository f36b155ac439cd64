import fc from 'fast-check'
import type { AnyStateNode } from 'xstate'
import { expect, test } from 'vitest'
import * as constants from '../../src/mapi/api/constants.ts'
import { TRANSPORT_KINDS, type TransportKindName } from '../../src/subsystem/kinds/index.ts'
import { KINDS } from '../../src/subsystem/kinds/registry.ts'
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

/** A message goes out over a line that is held after the flush. */
const heldLine: RandomWorld = {
  scenario: {
    transports: [{ name: 'A', kind: 'remote', outgoing: 1, submit: [{ result: 'MAPI_E_WAIT', seconds: 5 }] }],
  },
  inputs: [],
  steps: [{ do: 'validate', transport: 0, flags: constants.FORCE_XP_CONNECT }],
}

/** A header is marked, and its message fetched. */
const marked: RandomWorld = {
  scenario: { transports: [{ name: 'A', kind: 'remote', incoming: 1, headersCached: true }] },
  inputs: [],
  steps: [
    { do: 'mark', transport: 0, header: 0, status: 0x1000 },
    { do: 'validate', transport: 0, flags: constants.PROCESS_XP_HEADER_CACHE },
  ],
}

/** An asynchronous transport is asked to receive, and the spooler comes. */
const wished: RandomWorld = {
  scenario: { transports: [{ name: 'A', kind: 'async', incoming: 1 }] },
  inputs: [],
  steps: [
    { do: 'flush', transport: 0, own: true, flags: constants.FLUSH_DOWNLOAD | constants.FLUSH_FORCE },
    { do: 'sleep', ms: 3_000 },
  ],
}

test('random worlds lead every machine into every one of its states', { timeout: 120_000 }, async () => {
  const missing = new Map<string, Set<string>>([
    ['spooler', new Set(leavesOf(spoolerMachine.root))],
    ...TRANSPORT_KINDS.map((kind): [string, Set<string>] => [
      kind,
      new Set(leavesOf(MACHINES.get(kind) as AnyStateNode)),
    ]),
  ])
  for (const world of [...fc.sample(randomWorld, { numRuns: 800, seed: 7 }), heldLine, marked, wished]) {
    const played = await playRandom(world)
    for (const record of played.trace) {
      if (record.type !== 'transition') continue
      const machine = record.kind === 'spooler' ? 'spooler' : kindOf(played, record.machine)
      for (const leaf of [...record.from, ...record.to]) missing.get(machine)?.delete(leaf)
    }
  }
  expect(
    [...missing].flatMap(([machine, leaves]) => [...leaves].map((leaf) => `${machine}: ${leaf}`)),
  ).toEqual([])
})
