import type { InputFile } from '../../simulation/input.ts'
import type { Diagnostic, Engine } from '../workplace/engine.ts'
import { Runner } from '../workplace/runner.svelte.ts'
import type { Phase, Runnable, RunTrouble } from '../workplace/runner.svelte.ts'
import type { Staging } from '../workplace/staging.svelte.ts'
import type { Draft, Origin } from './draft.ts'
import type { World } from './world/world.svelte.ts'

/** One reader's playground: a program, the world it runs in, and its runs. */
export class Playground implements Runnable {
  readonly world: World
  readonly staging: Staging
  readonly #runner: Runner
  readonly #onShown: () => void

  name = $state('')
  source = $state('')
  /** Where the draft comes from, while the reader has changed nothing in it. */
  origin = $state.raw<Origin | null>(null)
  /** What the next run is given from outside; once there was one, the what-ifs have it. */
  #inputs = $state.raw<readonly InputFile[]>([])
  #ran = $state(false)

  /** `onShown` is called when a recording has come to the stage. */
  constructor(
    draft: Draft,
    world: World,
    staging: Staging,
    loadEngine: () => Promise<Engine>,
    onShown: () => void = () => undefined,
  ) {
    this.world = world
    this.staging = staging
    this.#runner = new Runner(loadEngine)
    this.#onShown = onShown
    this.name = draft.name
    this.source = draft.source
    this.#inputs = draft.inputs
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

  get inputs(): readonly InputFile[] {
    return this.#ran ? this.staging.whatIf.inputs : this.#inputs
  }

  /** What is on the screen, whole. */
  get draft(): Draft {
    return { name: this.name, source: this.source, scenario: this.world.now, inputs: this.inputs }
  }

  edit(source: string): void {
    this.source = source
  }

  /** Puts another draft on the screen. Nothing runs until the reader says so; then it shows the moment, if any. */
  open(draft: Draft, origin: Origin | null = null, moment: number | null = null): void {
    this.stop()
    this.name = draft.name
    this.source = draft.source
    this.origin = origin
    this.#inputs = draft.inputs
    this.#ran = false
    this.world.begin(draft.scenario)
    this.staging.seekNext(moment)
  }

  async run(): Promise<void> {
    const { source, inputs } = this
    await this.#runner.run(
      async () => ({ source, scenario: await this.world.filled(), inputs: await this.world.inputs(inputs) }),
      {
        show: async (ran) => {
          await this.staging.show(ran)
          this.#ran = true
          this.#onShown()
        },
      },
    )
  }

  stop(): void {
    this.#runner.stop()
  }
}
