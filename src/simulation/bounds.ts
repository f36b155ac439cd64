import { RunStopped, type Limits, type StopReason } from './limits.ts'
import type { Recorder } from './recorder.ts'

/** Watches over the limits of a run, and ends it when one is reached. */
export class Bounds {
  readonly #limits: Limits
  readonly #recorder: Recorder
  readonly #now: () => number
  #steps = 0
  #stopped: RunStopped | null = null

  constructor(limits: Limits, recorder: Recorder, now: () => number) {
    this.#limits = limits
    this.#recorder = recorder
    this.#now = now
  }

  /** Why the run was ended; null while it goes on. A program may catch this, and has still been stopped. */
  get stopped(): RunStopped | null {
    return this.#stopped
  }

  stop(reason: StopReason, message: string): never {
    this.#stopped ??= new RunStopped(reason, message)
    throw this.#stopped
  }

  /** Throws when the run has to end. */
  readonly check = (): void => {
    if (this.#stopped) throw this.#stopped
    const { events, virtualMs } = this.#limits
    if (this.#recorder.full)
      this.stop('RecordingFull', `The recording reached its limit of ${events} events.`)
    if (this.#now() > virtualMs)
      this.stop('TooMuchTime', `Virtual time reached its limit of ${virtualMs} ms.`)
  }

  /** The program comes to a line: one step. */
  readonly atLine = (line: number): void => {
    if (this.#recorder.line !== line) {
      this.#recorder.line = line
      this.#recorder.record({ type: 'line' })
    }
    this.#steps += 1
    const { steps } = this.#limits
    if (this.#steps > steps)
      this.stop(
        'TooManySteps',
        `The program was stopped at line ${line}, after ${steps} steps: does a loop never end?`,
      )
    this.check()
  }
}
