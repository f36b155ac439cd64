import type { HRESULT } from '../mapi/api/values.ts'
import type { MapiFact } from '../mapi/facts.ts'
import type { SubsystemFact } from '../subsystem/facts.ts'

/** The profile as it is before the program starts: always the first record. */
export interface WorldFact {
  type: 'world'
  profile: string
  transports: readonly { name: string; kind: string; addressType: string }[]
}

/** The program comes to a line. */
export interface LineFact {
  type: 'line'
}

/** The program wrote to its console. */
export interface ConsoleFact {
  type: 'console'
  level: 'log' | 'info' | 'warn' | 'error'
  text: string
}

/** Something happened from outside, as the scenario or the learner asked. */
export interface InputFact {
  type: 'input'
  input: unknown
}

export type RunOutcome = 'completed' | 'threw' | 'stopped' | 'invalid'

/** An error as the learner sees it. */
export interface RunError {
  name: string
  /** HRESULT of a MapiError; null otherwise. */
  hr: HRESULT | null
  message: string
  /** 1-based line of the program, where known. */
  line: number | null
}

/** The program is over (`program`), or the whole run is (`run`, always the last record). */
export interface EndFact {
  type: 'end'
  of: 'program' | 'run'
  outcome: RunOutcome
  error: RunError | null
}

export type Fact = MapiFact | SubsystemFact | WorldFact | LineFact | ConsoleFact | InputFact | EndFact

/** One fact of a run, with its place in it. */
export type TraceRecord = Fact & {
  /** 0, 1, 2, ... without gaps. */
  seq: number
  /** Virtual milliseconds since the start of the run. */
  at: number
  /** 1-based line of the program that caused it, or that is waiting; null outside the program. */
  line: number | null
}

/** Everything that happened in a run, in order. The only thing that leaves the worker. */
export type Trace = readonly TraceRecord[]
