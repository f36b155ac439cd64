import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSteps, shareOf } from '../../../src/playback/race/merge.ts'
import { partingOf } from '../../../src/playback/race/parting.ts'
import type { Step } from '../../../src/playback/steps.ts'
import type { Trace } from '../../../src/simulation/trace.ts'
import { Tape, THREE, procedureA } from '../a-recording.ts'

const someSteps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.record({ wait: fc.nat(3), records: fc.integer({ min: 1, max: 4 }), dwell: fc.nat(200) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((list) => {
    let [at, end] = [0, 0]
    return list.map(({ wait, records, dwell }) => {
      at += wait
      end += records
      return { at, end, dwell, call: dwell > 100, line: dwell % 2 === 0 }
    })
  })

test('no step of either is lost, and neither ever goes back', () => {
  fc.assert(
    fc.property(someSteps, someSteps, (one, other) => {
      const merged = mergeSteps(one, other)
      for (const [racer, steps] of [one, other].entries()) {
        const ends = merged.map(({ ends: both }) => both[racer === 0 ? 0 : 1])
        expect(new Set(ends)).toEqual(
          new Set([...(ends[0] === 0 ? [0] : []), ...steps.map(({ end }) => end)]),
        )
        expect(ends).toEqual(ends.toSorted((a, b) => a - b))
      }
      expect(merged.at(-1)?.end).toBe((one.at(-1)?.end ?? 0) + (other.at(-1)?.end ?? 0))
    }),
  )
})

test('both are at the same virtual time', () => {
  fc.assert(
    fc.property(someSteps, someSteps, (one, other) => {
      for (const { at, ends } of mergeSteps(one, other))
        for (const [racer, steps] of [one, other].entries()) {
          const end = ends[racer === 0 ? 0 : 1]
          const here = steps.find((step) => step.end === end)
          const next = steps.find((step) => step.end > end)
          if (here) expect(here.at).toBeLessThanOrEqual(at)
          if (next) expect(next.at).toBeGreaterThanOrEqual(at)
        }
    }),
  )
})

test('two that do the same go hand in hand', () => {
  fc.assert(
    fc.property(someSteps, (steps) => {
      const merged = mergeSteps(steps, steps)
      expect(merged).toHaveLength(steps.length)
      expect(shareOf(merged, 0)).toEqual(shareOf(merged, 1))
    }),
  )
})

const program = (lines: number, label: string): Trace => {
  const tape = new Tape(THREE)
  for (let line = 1; line <= lines; line += 1)
    tape.atLine(line).call('IMAPITable', 'QueryRows', [line === 3 ? label : line, 0], () => undefined)
  return tape.trace
}

test('they part at the first thing that one does otherwise', () => {
  const [one, other] = [program(4, 'this'), program(4, 'that')]
  const parting = partingOf(one, other)
  expect(parting).not.toBeNull()
  const [left = 0, right = 0] = parting ?? []
  expect([one[left], other[right]]).toMatchObject([
    { type: 'call', args: ['this', 0] },
    { type: 'call', args: ['that', 0] },
  ])
})

test('a program that only stands on other lines does the same', () => {
  const moved = program(4, 'this').map((record) => ({
    ...record,
    line: record.line === null ? null : record.line + 7,
  }))
  expect(partingOf(program(4, 'this'), moved)).toBeNull()
})

test('one that goes on parts where the other is over', () => {
  const [short, long] = [program(2, 'x'), program(4, 'x')]
  expect(partingOf(short, long)?.[0]).toBe(short.length)
  expect(partingOf(procedureA(THREE), procedureA(THREE))).toBeNull()
})
