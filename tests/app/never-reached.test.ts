import { expect, test } from 'vitest'
import { neverReached } from '../../src/app/workplace/never-reached.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { Tape } from '../playback/a-recording.ts'

const cutAt = (at: number) => ({ at, kind: 'network', state: 'down' }) as const

const ranUntil = (ms: number, outcome: 'completed' | 'threw' = 'completed') => ({
  source: '',
  scenario: scenarioSchema.parse({ events: [cutAt(100), cutAt(900)] }),
  inputs: [cutAt(700)],
  trace: new Tape().after(ms).add({ type: 'end', of: 'run', outcome, error: null }).trace,
})

test('what was due after the end of the run is counted, with the first of it', () => {
  expect(neverReached(ranUntil(500))).toEqual({ count: 2, due: 700, over: 500 })
})

test('where all of it came, and where the program failed, there is nothing to say', () => {
  expect(neverReached(ranUntil(900))).toBeNull()
  expect(neverReached(ranUntil(500, 'threw'))).toBeNull()
})
