import type { Scenario } from '../simulation/scenario.ts'
import { startRun } from './host.ts'
import type { StartedRun } from './host.ts'

/** What the compiler makes of a program that does nothing; so a world can be looked at without the compiler. */
const NOTHING = {
  js: '(async function () {})',
  map: '{"version":3,"sources":["program.ts"],"names":[],"mappings":""}',
}

/** Records a world in which nobody does anything. */
export const startAtRest = (scenario: Scenario): StartedRun => startRun({ scenario, program: NOTHING })
