import { language } from '../../language/language.svelte.ts'
import type { Example } from '../../reference/page.ts'
import { loadEngine } from '../workplace/engine.ts'
import { Runner } from '../workplace/runner.svelte.ts'
import type { Runnable } from '../workplace/runner.svelte.ts'
import { Staging } from '../workplace/staging.svelte.ts'

/** An example on its page: its text, which may be changed, its runs and its stage. */
export class ExampleBench implements Runnable {
  readonly example: Example
  readonly runner = new Runner(loadEngine)
  readonly staging = new Staging([], loadEngine)
  /** What the reader made of it; untouched, its comments follow the language. */
  #edited = $state<string | null>(null)

  constructor(example: Example) {
    this.example = example
  }

  get source(): string {
    return this.#edited ?? this.#given
  }

  get phase(): Runner['phase'] {
    return this.runner.phase
  }

  get changed(): boolean {
    return this.#edited !== null
  }

  get #given(): string {
    return this.example.source[language.current]
  }

  edit(source: string): void {
    this.#edited = source === this.#given ? null : source
  }

  startOver(): void {
    this.#edited = null
  }

  async run(): Promise<void> {
    const { source, example } = this
    await this.runner.run(
      { source, scenario: example.world.scenario },
      { show: (ran) => this.staging.show(ran) },
    )
  }

  stop(): void {
    this.runner.stop()
  }

  dispose(): void {
    this.stop()
    this.staging.dispose()
  }
}
