import type { Draft } from '../playground/draft.ts'
import { isLink } from '../share/is-link.ts'
import { openLink } from '../share/link.ts'
import type { Note } from '../share/shared.ts'
import type { Diagnostic, Engine } from '../workplace/engine.ts'
import { Runner } from '../workplace/runner.svelte.ts'
import type { Phase, Runnable, RunOrder, RunTrouble } from '../workplace/runner.svelte.ts'
import type { Staging } from '../workplace/staging.svelte.ts'

/** A program in a frame of somebody's page: to be read and run, not written. Nothing is kept. */
export class Embedded implements Runnable {
  readonly staging: Staging
  readonly #runner: Runner
  draft = $state.raw<Draft>({ name: '', source: '', scenario: {}, inputs: [] })
  notes = $state.raw<readonly Note[]>([])

  constructor(draft: Draft, staging: Staging, loadEngine: () => Promise<Engine>) {
    this.draft = draft
    this.staging = staging
    this.#runner = new Runner(loadEngine)
  }

  /** What the address of the frame carries takes the place of what the page was built with. */
  async take(hash: string): Promise<void> {
    if (!isLink(hash)) return
    const { shared, notes } = await openLink(hash)
    this.notes = notes
    if (!shared) return
    this.draft = shared
    this.staging.seekNext(shared.moment)
  }

  get phase(): Phase {
    return this.#runner.phase
  }

  get problems(): readonly Diagnostic[] {
    return this.#runner.problems
  }

  get trouble(): RunTrouble | null {
    return this.#runner.trouble
  }

  async run(): Promise<void> {
    await this.#runner.run(() => this.#order(), { show: (ran) => this.staging.show(ran) })
  }

  stop(): void {
    this.#runner.stop()
  }

  async #order(): Promise<RunOrder> {
    const { checkInputs, checkScenario } = await import('../playground/world/late.ts')
    const { source, scenario, inputs } = this.draft
    const world = checkScenario(scenario).value ?? checkScenario({}).value
    if (!world) throw new Error('An empty world does not fit the schema.')
    return { source, scenario: world, inputs: checkInputs(inputs).value ?? [] }
  }
}
