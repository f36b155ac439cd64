/** What bounds a run; each bound ends it with a clear message, and what was recorded stands. */
export interface Limits {
  /** Line probes. */
  readonly steps: number
  /** Records in the trace. */
  readonly events: number
  /** Virtual milliseconds. */
  readonly virtualMs: number
}

const DAY_MS = 86_400_000

export const DEFAULT_LIMITS: Limits = { steps: 3_000_000, events: 4_000_000, virtualMs: 30 * DAY_MS }

/** Why a run was ended before its end. */
export type StopReason = 'TooManySteps' | 'RecordingFull' | 'TooMuchTime' | 'DialogUnanswered'

/** Thrown into a program that has to end. A program that catches it meets it again at its next step. */
export class RunStopped extends Error {
  override readonly name: StopReason

  constructor(reason: StopReason, message: string) {
    super(message)
    this.name = reason
  }
}
