import { nextTask } from '../../playback/idle.ts'
import type { Input } from '../../simulation/input.ts'
import type { Scenario } from '../../simulation/scenario.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Diagnostic, Engine, RunResult, StartedRun } from './engine.ts'

export type TroubleWord =
  'stopped' | 'no-progress' | 'too-long' | 'too-much' | 'not-started' | 'malformed' | 'engine' | 'offline'

/** What kept a run from its end, other than the program's own doing. */
export interface RunTrouble {
  kind: TroubleWord
  message: string
  line: number | null
}

/** What is to be run. */
export interface RunOrder {
  readonly source: string
  readonly scenario: Scenario
  readonly inputs?: readonly Input[]
}

/** A run that has come to its end, however it did. */
export interface Ran extends RunOrder {
  readonly trace: Trace
}

/** What may be done with a run that is over. */
export interface AfterRun {
  /** At once. */
  show(ran: Ran, ended: RunResult['ended']): Promise<void> | void
  /** When the learner may run again; no longer wanted once another run has begun. */
  then?(engine: Engine, isWanted: () => boolean): Promise<void> | void
}

/** Whatever has a Run button. */
export interface Runnable {
  readonly phase: Phase
  run(): Promise<void>
  stop(): void
}

export type Phase = 'idle' | 'starting' | 'running'

/** Compiles and runs programs, one at a time, and says what kept one from its end. */
export class Runner {
  readonly #loadEngine: () => Promise<Engine>
  phase = $state<Phase>('idle')
  problems = $state.raw<readonly Diagnostic[]>([])
  trouble = $state.raw<RunTrouble | null>(null)
  #started: StartedRun | null = null
  #runs = 0

  constructor(loadEngine: () => Promise<Engine>) {
    this.#loadEngine = loadEngine
  }

  /** What is to be run may still have to be made ready. */
  async run(given: RunOrder | (() => Promise<RunOrder>), after: AfterRun): Promise<void> {
    if (this.phase !== 'idle') return
    const mine = ++this.#runs
    const isWanted = (): boolean => mine === this.#runs
    this.phase = 'starting'
    this.problems = []
    this.trouble = null
    try {
      const order = typeof given === 'function' ? await given() : given
      const engine = await this.#loadEngine()
      if (!isWanted()) return
      const started = await engine.start(order.source, order.scenario, order.inputs)
      if ('diagnostics' in started) {
        this.problems = started.diagnostics
        return
      }
      this.#started = started.run
      this.phase = 'running'
      if (!isWanted()) started.run.stop()
      const { trace, trouble, ended } = await started.run.finished
      if (trouble) {
        const kind = trouble.kind === 'stopped-by-hand' ? 'stopped' : trouble.kind
        this.trouble = { ...trouble, kind }
      }
      await nextTask()
      await after.show({ ...order, trace }, ended)
      this.phase = 'idle'
      await after.then?.(engine, isWanted)
    } catch (error) {
      this.trouble = { kind: 'offline', message: error instanceof Error ? error.message : '', line: null }
    } finally {
      if (isWanted()) {
        this.phase = 'idle'
        this.#started = null
      }
    }
  }

  stop(): void {
    this.#started?.stop()
    if (this.phase === 'starting') {
      this.#runs++
      this.phase = 'idle'
    }
  }
}
