// What goes between the page, the frame of a run and the worker in it. Records travel as JSON text: its
// length can be bounded before anything looks inside, and it cannot be anything but plain data.
import type { Input } from '../simulation/input.ts'
import type { Limits } from '../simulation/run.ts'
import type { Scenario } from '../simulation/scenario.ts'

/** What the worker is started with. */
export interface Order {
  /** Stands in every message of the run. */
  run: string
  scenario: Scenario
  inputs: readonly Input[]
  limits: Partial<Limits>
}

/** From the worker. */
export type WorkerMessage =
  | { run: string; kind: 'records'; json: string }
  | { run: string; kind: 'alive' }
  | { run: string; kind: 'over'; trouble: string | null }

/** From the page to the frame. `more` asks for the next message: never more than one is under way. */
export type PageMessage = { kind: 'start'; script: string } | { kind: 'more' }

/** From the frame. */
export type FrameMessage =
  | { kind: 'ready' }
  | { kind: 'worker'; message: unknown }
  | { kind: 'broken'; message: string; line: number; column: number }
  | { kind: 'flooded' }

/** Characters that one message of records may have, and that a run may send in all. */
export const MESSAGE_CHARACTERS = 4_000_000
export const RUN_CHARACTERS = 128_000_000

/** The name the runtime gives its starter in the worker; gone before the program can see it. */
export const STARTER = '__startRun'

/** What stack traces and the developer tools call the program. */
export const PROGRAM_FILE = 'program.js'
