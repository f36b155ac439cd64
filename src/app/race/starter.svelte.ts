import type { Scenario } from '../../simulation/scenario.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Outcome } from '../../stage/race/differences.ts'
import type { Diagnostic, Engine, StartedRun } from '../workplace/engine.ts'
import { outcomeOf } from '../workplace/outcome.ts'

/** A program that cannot run as it stands: which of the two, and why. */
export interface RaceProblem {
  readonly racer: 0 | 1
  readonly diagnostic: Diagnostic
}

/** Runs two programs in the same world, and hands their recordings over. */
export class Starter {
  phase = $state<'idle' | 'running'>('idle')
  problems = $state.raw<readonly RaceProblem[]>([])
  /** The engine could not be loaded. */
  failed = $state(false)
  outcomes = $state.raw<readonly [Outcome, Outcome] | null>(null)
  readonly #loadEngine: () => Promise<Engine>
  readonly #show: (one: Trace, other: Trace) => Promise<void> | void
  #runs: StartedRun[] = []
  #stopped = false

  constructor(loadEngine: () => Promise<Engine>, show: (one: Trace, other: Trace) => Promise<void> | void) {
    this.#loadEngine = loadEngine
    this.#show = show
  }

  async run(sources: readonly [string, string], scenario: Scenario): Promise<void> {
    if (this.phase === 'running') return
    this.phase = 'running'
    this.problems = []
    this.failed = false
    this.#stopped = false
    try {
      const engine = await this.#loadEngine()
      const one = await this.#recording(engine, sources[0], scenario, 0)
      const other = await this.#recording(engine, sources[1], scenario, 1)
      if (one === null || other === null) return
      await this.#show(one, other)
      this.outcomes = [outcomeOf(one), outcomeOf(other)]
    } catch {
      this.failed = true
    } finally {
      this.phase = 'idle'
      this.#runs = []
    }
  }

  stop(): void {
    this.#stopped = true
    for (const run of this.#runs) run.stop()
  }

  /** Null where the program has errors; these are noted. */
  async #recording(engine: Engine, source: string, scenario: Scenario, racer: 0 | 1): Promise<Trace | null> {
    const started = await engine.start(source, scenario)
    if ('diagnostics' in started) {
      const problems = started.diagnostics.map((diagnostic) => ({ racer, diagnostic }))
      this.problems = [...this.problems, ...problems]
      return null
    }
    this.#runs.push(started.run)
    if (this.#stopped) started.run.stop()
    return (await started.run.finished).trace
  }
}
