import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as checks from '../../../src/app/playground/world/late.ts'
import { EVENT_FIELDS, TRANSPORT_GROUPS, WORLD_FIELDS } from '../../../src/app/playground/world/fields.ts'
import type { Control } from '../../../src/app/playground/world/fields.ts'
import type { Path } from '../../../src/app/playground/world/issue.ts'
import { insertAt, listAt, moveAt, putAt, removeAt } from '../../../src/app/playground/world/paths.ts'
import {
  addTransport,
  duplicateTransport,
  eventOfKind,
  moveTransport,
  newItem,
  removeTransport,
  TRANSPORT_KINDS,
  writeAt,
} from '../../../src/app/playground/world/steps.ts'
import { World } from '../../../src/app/playground/world/world.svelte.ts'
import { gallery } from '../../../src/simulation/gallery/index.ts'
import { scenarioSchema } from '../../../src/simulation/scenario.ts'
import type { ScenarioFile } from '../../../src/simulation/scenario.ts'

const aWorld = (scenario: ScenarioFile = {}): World => new World(scenario, () => Promise.resolve(checks))

type Step = (now: ScenarioFile) => ScenarioFile

const index = fc.nat({ max: 3 })
const by = fc.constantFrom(1 as const, -1 as const)
const list = fc.constantFrom('events', 'user', 'stores', 'services')
const ITEM = { events: 'event', user: 'habit', stores: 'store', services: 'service' } as const

/** What somebody may write into a field: what fits, and what does not. */
const valueFor = (control: Control): fc.Arbitrary<unknown> => {
  const nothing = fc.constant(undefined)
  switch (control.as) {
    case 'number':
      return fc.oneof(
        nothing,
        fc.nat(),
        fc.double().map((number) => number + 0),
        fc.constant(null),
        fc.string(),
      )
    case 'yes':
      return fc.oneof(nothing, fc.boolean())
    case 'choice':
      return fc.oneof(nothing, fc.constantFrom(...control.options))
    case 'sequence':
    case 'some':
      return fc.oneof(nothing, fc.array(fc.constantFrom(...control.options), { maxLength: 4 }))
    case 'order':
      return fc.shuffledSubarray([...control.options])
    case 'bits':
      return fc.oneof(nothing, fc.nat({ max: 15 }))
    case 'texts':
      return fc.oneof(nothing, fc.array(fc.string(), { maxLength: 3 }), fc.constant(null))
    default:
      return fc.oneof(nothing, fc.string(), fc.constantFrom('Post', 'Fax', '00ff', 'Archive'))
  }
}

const write = (at: fc.Arbitrary<Path>, name: string, control: Control): fc.Arbitrary<Step> =>
  fc.tuple(at, valueFor(control)).map(
    ([path, value]) =>
      (now) =>
        writeAt(now, [...path, name], value),
  )

const transportAt = index.map((number): Path => ['transports', number])

/** Every step that the form can ask for. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...TRANSPORT_KINDS).map(
    (kind): Step =>
      (now) =>
        addTransport(now, kind),
  ),
  index.map(
    (number): Step =>
      (now) =>
        removeTransport(now, number),
  ),
  index.map(
    (number): Step =>
      (now) =>
        duplicateTransport(now, number),
  ),
  fc.tuple(index, by).map(
    ([number, way]): Step =>
      (now) =>
        moveTransport(now, number, way),
  ),
  fc.tuple(transportAt, fc.string()).map(
    ([path, name]): Step =>
      (now) =>
        writeAt(now, [...path, 'name'], name),
  ),
  fc.tuple(transportAt, fc.nat({ max: 5 })).map(
    ([path, count]): Step =>
      (now) =>
        putAt(
          now,
          [...path, 'outgoing'],
          Array.from({ length: count }, () => newItem(now, 'message')),
        ),
  ),
  list.map(
    (name): Step =>
      (now) =>
        insertAt(now, [name], listAt(now, [name]).length, newItem(now, ITEM[name])),
  ),
  fc.tuple(list, index).map(
    ([name, number]): Step =>
      (now) =>
        removeAt(now, [name], number),
  ),
  fc.tuple(list, index, by).map(
    ([name, number, way]): Step =>
      (now) =>
        moveAt(now, [name], number, way),
  ),
  fc.tuple(index, fc.constantFrom(...Object.keys(EVENT_FIELDS)), fc.nat()).map(
    ([number, kind, at]): Step =>
      (now) =>
        eventOfKind(now, ['events', number], kind, at),
  ),
  ...WORLD_FIELDS.map(({ name, control }) => write(fc.constant([]), name, control)),
  ...Object.values(TRANSPORT_GROUPS)
    .flat()
    .map(({ name, control }) => write(transportAt, name, control)),
)

const steps = fc.array(step, { maxLength: 30 })

test('whatever is done on the form, the world fits the schema', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (made) => {
      const world = aWorld()
      for (const next of made) {
        await world.change('', next)
        world.seal()
        expect(scenarioSchema.safeParse(world.now).success).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('form, JSON and form again is the same world', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (made) => {
      const world = aWorld()
      for (const next of made) await world.change('', next)
      const other = aWorld()
      expect(await other.write(world.text, true)).toBe(true)
      expect(other.now).toEqual(world.now)
      expect(Object.is(JSON.stringify(other.now), JSON.stringify(world.now))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('all steps back and all steps forth lead to the same worlds', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (made) => {
      const world = aWorld()
      const seen = [world.now]
      for (const next of made) {
        await world.change('', next)
        world.seal()
        if (world.now !== seen.at(-1)) seen.push(world.now)
      }
      for (const before of seen.toReversed().slice(1)) {
        world.undo()
        expect(world.now).toBe(before)
      }
      expect(world.canUndo).toBe(false)
      for (const after of seen.slice(1)) {
        world.redo()
        expect(world.now).toBe(after)
      }
      expect(world.canRedo).toBe(false)
    }),
    { numRuns: 40 },
  )
})

test('every world of the gallery goes through JSON unchanged', async () => {
  for (const { scenario } of gallery) {
    const world = aWorld(scenario)
    const other = aWorld()
    expect(await other.write(world.text)).toBe(true)
    expect(other.now).toEqual(scenario)
  }
})

test('letters typed into one field are one step; after it was left, another', async () => {
  const world = aWorld({ transports: [{ name: 'A', kind: 'lan' }] })
  const name = (text: string): Promise<unknown> =>
    world.change('name', (now) => writeAt(now, ['transports', 0, 'name'], text))
  await name('Po')
  await name('Post')
  world.seal()
  await name('Postal')
  world.undo()
  expect(world.now.transports?.[0]?.name).toBe('Post')
  world.undo()
  expect(world.now.transports?.[0]?.name).toBe('A')
})

test('what speaks of a transport or a store follows its new name', () => {
  const world: ScenarioFile = {
    stores: [{ name: 'Home' }],
    transports: [
      { name: 'Post', kind: 'coupled', ownStore: 'Home', outgoing: [{ subject: 'Post', store: 'Home' }] },
    ],
    events: [
      { at: 1, kind: 'carrier-lost', transport: 'Post' },
      { at: 2, kind: 'open-store', store: 'Home' },
    ],
  }
  expect(writeAt(world, ['transports', 0, 'name'], 'Mail').events?.[0]).toMatchObject({ transport: 'Mail' })
  const moved = writeAt(world, ['stores', 0, 'name'], 'House')
  expect(moved.transports?.[0]).toMatchObject({
    ownStore: 'House',
    outgoing: [{ subject: 'Post', store: 'House' }],
  })
  expect(moved.events?.[1]).toMatchObject({ store: 'House' })
})

test('a transport that goes takes what would have happened to it along', () => {
  const world: ScenarioFile = {
    transports: [
      { name: 'Post', kind: 'lan' },
      { name: 'Fax', kind: 'modem' },
    ],
    events: [
      { at: 1, kind: 'carrier-lost', transport: 'Fax' },
      { at: 2, kind: 'network', state: 'down' },
    ],
  }
  expect(removeTransport(world, 1)).toEqual({
    transports: [{ name: 'Post', kind: 'lan' }],
    events: [{ at: 2, kind: 'network', state: 'down' }],
  })
})

test('what is wrong in JSON stays as it was written, and the world is the last right one', async () => {
  const world = aWorld({ profile: 'Outlook' })
  const text = '{\n  "profile": "Outlook",\n  "transports": [{ "name": "Post", "kind": "lam" }]\n}'
  expect(await world.write(text)).toBe(false)
  expect(world.text).toBe(text)
  expect(world.now).toEqual({ profile: 'Outlook' })
  expect(world.problems).toMatchObject([
    { line: 3, path: ['transports', 0, 'kind'], reason: { kind: 'choice', near: 'lan' } },
  ])
  await world.write(text.replace('lam', 'lan'))
  expect(world.problems).toEqual([])
  expect(world.now.transports).toHaveLength(1)
  expect(world.text).toBe(text.replace('lam', 'lan'))
  world.undo()
  expect(world.text).toBe('{\n  "profile": "Outlook"\n}')
})

test.each([
  ['{"transports":[{"kind":"lan"}]}', 'transports.0.name', { kind: 'missing' }],
  ['{"transports":[{"name":"","kind":"lan"}]}', 'transports.0.name', { kind: 'least', of: 'text' }],
  ['{"seed":-1}', 'seed', { kind: 'least', of: 'number', bound: 0 }],
  ['{"turnMs":"soon"}', 'turnMs', { kind: 'type', expected: ['number'] }],
  ['{"ofline":true}', 'ofline', { kind: 'unknown', near: 'offline' }],
  [
    '{"transports":[{"name":"A","kind":"lan","outgoing":"3"}]}',
    'transports.0.outgoing',
    { kind: 'type', expected: ['number', 'array'] },
  ],
  [
    '{"transports":[{"name":"A","kind":"lan","outgoing":[{"sbject":"x"}]}]}',
    'transports.0.outgoing.0.sbject',
    { kind: 'unknown', near: 'subject' },
  ],
  ['{"transports":[{"name":"A","kind":"lan","entryId":"xyz"}]}', 'transports.0.entryId', { kind: 'hex' }],
  [
    '{"transports":[{"name":"A","kind":"lan"},{"name":"A","kind":"lan"}]}',
    'transports.1.name',
    { kind: 'taken', name: 'A' },
  ],
  [
    '{"transports":[{"name":"A","kind":"lan","service":"S"}]}',
    'transports.0.service',
    { kind: 'no-service', name: 'S' },
  ],
  ['{"events":[{"at":1,"kind":"netwrk"}]}', 'events.0.kind', { kind: 'choice', near: 'network' }],
  ['{"rowOrder":["spooler"]}', 'rowOrder', { kind: 'row-order' }],
  ['{"seed":1', '', { kind: 'json' }],
])('%s is told what is wrong with it', async (text, path, reason) => {
  const world = aWorld()
  await world.write(text)
  expect(world.problems[0]?.path.join('.')).toBe(path)
  expect(world.problems[0]?.reason).toMatchObject(reason)
})

test('steps made before the schema is there are made at once, and taken back where they turn out wrong', async () => {
  let arrive: (() => void) | undefined
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const world = new World({ transports: [{ name: 'A', kind: 'lan' }] }, async () => {
    await arrived
    return checks
  })
  const first = world.change('one', (now) => addTransport(now, 'modem'))
  const second = world.change('two', (now) => removeTransport(now, 0))
  expect(world.now.transports?.map(({ name }) => name)).toEqual(['Fax'])
  arrive?.()
  expect([await first, await second]).toEqual([[], []])
  expect(world.now.transports?.map(({ name }) => name)).toEqual(['Fax'])

  const late = new World({ seed: 1 }, () => Promise.resolve(checks))
  expect(await late.change('seed', (now) => ({ ...now, seed: -1 }))).toHaveLength(1)
  expect(late.now).toEqual({ seed: 1 })
  expect(late.canUndo).toBe(false)
})
