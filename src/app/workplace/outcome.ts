import { reportOf } from '../../simulation/report.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Outcome } from '../../stage/race/differences.ts'
import { finishOf } from '../../stage/race/finish.ts'

/** What a recording came to. */
export const outcomeOf = (trace: Trace): Outcome => ({ report: reportOf(trace), finish: finishOf(trace) })
