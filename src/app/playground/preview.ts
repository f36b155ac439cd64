import type { Scenario } from '../../simulation/scenario.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { StartedRun } from '../workplace/engine.ts'

/** Long enough not to start with every letter of a name. */
const AFTER_MS = 120

/** Shows a world in which nobody does anything; of several in a row, the last. */
export class Preview {
  readonly #start: (scenario: Scenario) => Promise<StartedRun>
  readonly #show: (trace: Trace) => void
  #waiting: ReturnType<typeof setTimeout> | undefined
  #running: StartedRun | null = null
  #asked = 0

  constructor(start: (scenario: Scenario) => Promise<StartedRun>, show: (trace: Trace) => void) {
    this.#start = start
    this.#show = show
  }

  of(scenario: Scenario): void {
    this.forget()
    const mine = this.#asked
    this.#waiting = setTimeout(() => void this.#run(scenario, mine), AFTER_MS)
  }

  /** Whatever is on its way is not shown any more. */
  forget(): void {
    this.#asked += 1
    clearTimeout(this.#waiting)
    this.#running?.stop()
    this.#running = null
  }

  async #run(scenario: Scenario, mine: number): Promise<void> {
    try {
      const started = await this.#start(scenario)
      if (mine !== this.#asked) {
        started.stop()
        return
      }
      this.#running = started
      const { trace, trouble } = await started.finished
      if (mine === this.#asked && trouble === null) this.#show(trace)
    } catch {
      // The engine could not be loaded: what is shown stays as it is, and Run will say so.
    }
  }
}
