import type { Input } from '../../simulation/input.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Outcome } from '../race/differences.ts'

/** One of the two runs that are compared: before the last change, and after it. */
export interface Compared {
  readonly inputs: readonly Input[]
  readonly trace: Trace
  readonly outcome: Outcome
}

/** The inputs of the runs, and how to change them: the page runs the same program again. */
export interface WhatIf {
  /** What the learner has added, in order of time. */
  readonly inputs: readonly Input[]
  /** A run is going on: nothing can be added now. */
  readonly busy: boolean
  /** Number of the first record in which the last run differs from the one before; null where they are alike. */
  readonly parted: number | null
  /** The run before the last change beside the one after it; null while nothing has been changed. */
  readonly compare: (() => Promise<readonly [Compared, Compared]>) | null
  readonly add: (input: Input) => void
  readonly remove: (index: number) => void
  /** To another virtual time. */
  readonly move: (index: number, at: number) => void
}
