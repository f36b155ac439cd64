import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FLUSH_UPLOAD } from '../../src/mapi/api/constants.ts'
import type { Picture } from '../../src/playback/picture.ts'
import { CHECKPOINT_EVERY, Recording, pictureAt } from '../../src/playback/recording.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { Tape, THREE, procedureA } from './a-recording.ts'

/** The picture as plain data, with every lane spelled out in its order. */
const spelled = (picture: Picture): unknown => ({
  ...picture,
  lines: [...picture.lines.entries()].sort(([a], [b]) => a - b),
  objects: [...picture.objects.entries()].sort(([a], [b]) => a - b),
  buffers: [...picture.buffers.entries()].sort(([a], [b]) => a - b),
  opened: [...picture.opened.entries()].sort(([a], [b]) => a - b),
  lints: picture.lints.slice(),
  faults: picture.faults.slice(),
  console: picture.console.slice(),
  tables: [...picture.tables].map(([table, view]) => [
    table,
    { ...view, verdicts: [...view.verdicts.entries()] },
  ]),
  mail: {
    ...picture.mail,
    messages: [...picture.mail.messages.entries()].sort(([a], [b]) => a.localeCompare(b)),
    lanes: [...picture.mail.lanes].map(([key, lane]) => [key, lane, inLane(picture, key)]),
  },
})

const inLane = (picture: Picture, key: string): string[] => {
  const ids: string[] = []
  for (const [found, { first }] of picture.mail.lanes) {
    if (found !== key) continue
    for (let id = first; id !== null; id = picture.mail.messages.get(id)?.after ?? null) ids.push(id)
  }
  return ids
}

const someTrace: fc.Arbitrary<Trace> = fc
  .record({
    transports: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('Post', 'Fax', 'Pager'),
        outgoing: fc.nat(40),
        incoming: fc.nat(40),
      }),
      { selector: ({ name }) => name, minLength: 1 },
    ),
    direction: fc.constantFrom('out' as const, 'in' as const),
  })
  .map(({ transports, direction }) => procedureA(transports, direction))

test('the picture at any cursor equals the fold from the start, whatever was looked at before', () => {
  fc.assert(
    fc.property(
      someTrace,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
      (trace, looks) => {
        const recording = new Recording(trace)
        for (const look of looks) {
          const cursor = Math.floor(look * trace.length)
          expect(spelled(recording.pictureAt(cursor))).toEqual(spelled(pictureAt(trace, cursor)))
        }
      },
    ),
    { numRuns: 30 },
  )
})

test('going forward and back ends in the same picture', () => {
  fc.assert(
    fc.property(someTrace, fc.nat(), fc.nat(50), (trace, somewhere, steps) => {
      const recording = new Recording(trace)
      const cursor = somewhere % (trace.length + 1)
      const before = spelled(recording.pictureAt(cursor))
      for (let step = 1; step <= steps; step += 1) recording.pictureAt(cursor + step)
      for (let step = steps; step >= 0; step -= 1) recording.pictureAt(cursor + step)
      expect(spelled(recording.pictureAt(cursor))).toEqual(before)
    }),
    { numRuns: 30 },
  )
})

test('records that come later continue the same recording', () => {
  const whole = procedureA(THREE)
  const recording = new Recording(whole.slice(0, 40))
  recording.pictureAt(40)
  recording.append(whole.slice(40))
  expect(spelled(recording.pictureAt(whole.length))).toEqual(spelled(pictureAt(whole, whole.length)))
})

/** 10,000 messages through ten transports, each with its calls and transitions: 200,000 records. */
const huge = (): Trace => {
  const names = Array.from({ length: 10 }, (_, index) => `Post ${index}`)
  const tape = new Tape(names.map((name) => ({ name, outgoing: 1000 })))
  tape.statusRows().atLine(1)
  tape.call('IMAPIStatus', 'FlushQueues', [0, null, FLUSH_UPLOAD], () => tape.flush(names, 'out', 5))
  while (tape.trace.length < 200_000) tape.add({ type: 'console', level: 'log', text: 'still here' })
  return tape.trace
}

test('scrubbing anywhere in 200,000 records folds as few of them as near the start', () => {
  const trace = huge()
  const recording = new Recording(trace)
  expect(trace.length).toBeGreaterThanOrEqual(200_000)
  recording.pictureAt(trace.length)
  expect(recording.folded).toBe(trace.length)

  const costs = [199_999, 3, 100_000, 99_999, 40_000, 150_000, 700, 0].map((cursor) => {
    const before = recording.folded
    expect(recording.pictureAt(cursor).cursor).toBe(cursor)
    return recording.folded - before
  })
  expect(Math.max(...costs)).toBeLessThan(CHECKPOINT_EVERY)
})

test('checkpoints can be laid ahead, piece by piece', () => {
  const recording = new Recording(huge().slice(0, 5000))
  let pieces = 1
  while (!recording.prepare(1024)) pieces += 1
  expect(pieces).toBe(5)
  const before = recording.folded
  recording.pictureAt(5000)
  expect(recording.folded - before).toBeLessThan(CHECKPOINT_EVERY)
})

test('a step forward folds one record', () => {
  const recording = new Recording(procedureA(THREE))
  recording.pictureAt(30)
  const before = recording.folded
  recording.pictureAt(31)
  expect(recording.folded - before).toBe(1)
})

test('no picture is changed by what comes after it', () => {
  const trace = procedureA(THREE)
  const recording = new Recording(trace)
  const early = recording.pictureAt(60)
  const seen = JSON.stringify(spelled(early))
  recording.pictureAt(trace.length)
  expect(JSON.stringify(spelled(early))).toBe(seen)
})
