import { setImmediate } from 'node:timers/promises'
import { run } from '../src/simulation/run.ts'
import type { Scenario } from '../src/simulation/scenario.ts'
import type { Trace } from '../src/simulation/trace.ts'

/** The recording of a world in which nobody does anything: what the stage shows before the first run. */
export const worldAtRest = (scenario: Scenario): Promise<Trace> =>
  run({ scenario, program: () => Promise.resolve() }, { nextTask: () => setImmediate(), Date })
