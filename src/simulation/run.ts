import type { Input } from './input.ts'
import type { Program } from './program.ts'
import type { Scenario } from './scenario.ts'
import type { Trace, TraceRecord } from './trace.ts'

/** What bounds a run; each bound ends it with a clear message, and what was recorded stands. */
export interface Limits {
  /** Line probes. */
  steps: number
  /** Records in the trace. */
  events: number
  /** Virtual milliseconds. */
  virtualMs: number
}

export interface RunArguments {
  scenario: Scenario
  program: Program
  inputs?: readonly Input[]
  limits?: Partial<Limits>
}

/** What a run needs from where it runs; nothing of it shows in the trace. */
export interface RunHost {
  /** Resolves in a new task, after all pending microtasks. */
  nextTask(): Promise<void>
  /** Is handed the records as they come, so that a run that is killed still shows what it did. */
  onRecord?(record: TraceRecord): void
}

/** Runs a program in a world, to the end. Same arguments, same bytes. */
export declare function run(args: RunArguments, host: RunHost): Promise<Trace>
