// What goes between the terminal and the thread in which a program runs.
import type { Diagnostic } from '../sandbox/compile.ts'
import type { Input } from '../simulation/input.ts'
import type { RunOutcome } from '../simulation/trace.ts'
import type { Scenario } from '../simulation/scenario.ts'

/** What the thread is started with. */
export interface EngineOrder {
  source: string
  scenario: Scenario
  inputs: readonly Input[]
  /** What is wanted of the run: an account to read, the report as JSON, or the recording as JSON. */
  form: 'account' | 'report' | 'trace'
  /** Where the recording is to be written; null for nowhere. */
  traceFile: string | null
  /** One number, counted up whenever the run gets on. */
  progress: SharedArrayBuffer
}

export type EngineMessage =
  | { kind: 'unusable'; diagnostics: readonly Diagnostic[] }
  | { kind: 'untraceable'; message: string }
  /** The program is about to begin: from now on it is watched. */
  | { kind: 'begins' }
  /** Records as JSON, while there are not too many: what is known of a run that is cut off. */
  | { kind: 'records'; json: string }
  /** The run is over, and only its report is still to be made. */
  | { kind: 'over' }
  | { kind: 'report'; text: string; outcome: RunOutcome }
