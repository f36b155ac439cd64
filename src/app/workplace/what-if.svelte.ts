import { alike } from '../../playback/alike.ts'
import { nextTask } from '../../playback/idle.ts'
import type { Input } from '../../simulation/input.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Compared, WhatIf } from '../../stage/what-if/what-if.ts'
import type { Engine } from './engine.ts'
import type { Ran } from './runner.svelte.ts'

/** Records that are compared before the page may answer. */
const AT_ONCE = 20_000

/** Number of the first record in which two recordings differ; null where they are alike. */
export const partOf = async (one: Trace, other: Trace): Promise<number | null> => {
  const length = Math.max(one.length, other.length)
  for (let index = 0; index < length; index += 1) {
    if (!alike(one[index], other[index])) return index
    if (index % AT_ONCE === AT_ONCE - 1) await nextTask()
  }
  return null
}

/** The program of the last run, run again and again with things happening from outside. */
export class WhatIfRuns implements WhatIf {
  readonly #loadEngine: () => Promise<Engine>
  readonly #show: (trace: Trace, from: number) => void
  #inputs = $state.raw<readonly Input[]>([])
  #busy = $state(false)
  #parted = $state.raw<number | null>(null)
  #last = $state.raw<Ran | null>(null)
  /** What was shown before the last change. */
  #before = $state.raw<Ran | null>(null)

  /** `show` is handed each new recording, and the number of records to go on from. */
  constructor(loadEngine: () => Promise<Engine>, show: (trace: Trace, from: number) => void) {
    this.#loadEngine = loadEngine
    this.#show = show
  }

  get inputs(): readonly Input[] {
    return this.#inputs
  }

  get busy(): boolean {
    return this.#busy
  }

  get parted(): number | null {
    return this.#parted
  }

  /** What is shown; null before there was a run. */
  get last(): Ran | null {
    return this.#last
  }

  get compare(): WhatIf['compare'] {
    const [before, last] = [this.#before, this.#last]
    if (before === null || last === null) return null
    return async () => {
      const { outcomeOf } = await import('./outcome.ts')
      const compared = ({ trace, inputs = [] }: Ran): Compared => ({
        trace,
        inputs,
        outcome: outcomeOf(trace),
      })
      return [compared(before), compared(last)]
    }
  }

  /** The learner has run a program: what was changed before is forgotten, but for what this run was given. */
  begin(ran: Ran): void {
    this.#last = ran
    this.#inputs = ran.inputs ?? []
    this.#parted = null
    this.#before = null
  }

  readonly add = (input: Input): void => {
    void this.#again([...this.#inputs, input])
  }

  readonly remove = (index: number): void => {
    void this.#again(this.#inputs.filter((_, other) => other !== index))
  }

  readonly move = (index: number, at: number): void => {
    void this.#again(this.#inputs.map((input, other) => (other === index ? { ...input, at } : input)))
  }

  async #again(changed: readonly Input[]): Promise<void> {
    const before = this.#last
    if (before === null || this.#busy) return
    const inputs = [...changed].sort((one, other) => one.at - other.at)
    this.#busy = true
    try {
      const engine = await this.#loadEngine()
      const started = await engine.start(before.source, before.scenario, inputs)
      if ('diagnostics' in started) return
      const { trace } = await started.run.finished
      const parted = await partOf(before.trace, trace)
      // Another run of the learner's own has come between.
      if (this.#last !== before) return
      this.#last = { ...before, inputs, trace }
      this.#before = before
      this.#inputs = inputs
      this.#parted = parted
      this.#show(trace, (parted ?? 0) + 1)
    } catch {
      // The engine could not be loaded: what is shown stays as it is.
    } finally {
      this.#busy = false
    }
  }
}
