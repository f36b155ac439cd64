import { flushSync } from 'svelte'
import { expect, test, vi } from 'vitest'
import { LONG, surveyOf, surveyed } from '../../src/playback/survey.svelte.ts'
import type { Survey } from '../../src/playback/survey.svelte.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { THREE, procedureA } from './a-recording.ts'

const counting = (): Survey<number> => {
  let count = 0
  return { add: () => (count += 1), finish: () => count }
}

const long = (records: number): Trace =>
  Array.from({ length: records }, (_, seq) => ({ type: 'line' as const, seq, at: 0, line: 1 }))

/** A survey as a component has it. */
const inComponent = (first: Trace) => {
  let trace = $state.raw(first)
  let survey: { readonly found: number } | undefined
  const destroy = $effect.root(() => {
    survey = surveyed(() => trace, counting, -1)
  })
  flushSync()
  return {
    get found() {
      return survey?.found
    },
    show: (next: Trace) => {
      trace = next
      flushSync()
    },
    destroy,
  }
}

test('an ordinary trace is gone through at once', () => {
  const trace = procedureA(THREE)
  const survey = inComponent(trace)
  expect(survey.found).toBe(trace.length)
  expect(surveyOf(trace, counting())).toBe(trace.length)
  survey.destroy()
})

test('a long one is gone through in pieces, and every record once', async () => {
  const survey = inComponent(long(LONG * 3 + 7))
  expect(survey.found).toBe(-1)
  await vi.waitFor(() => expect(survey.found).toBe(LONG * 3 + 7))
  survey.destroy()
})

test('what was found in one trace is never shown of another', async () => {
  const survey = inComponent(long(LONG + 1))
  await vi.waitFor(() => expect(survey.found).toBe(LONG + 1))
  survey.show(long(LONG + 2))
  expect(survey.found).toBe(-1)
  survey.show(long(5))
  expect(survey.found).toBe(5)
  survey.destroy()
})
