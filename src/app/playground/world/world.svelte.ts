import type { Input } from '../../../simulation/input.ts'
import type { Scenario, ScenarioFile } from '../../../simulation/scenario.ts'
import type { Issue } from './issue.ts'
import type { Problem } from './read-json.ts'

/** Reads what is written by the schema; loaded late. */
export type Checks = typeof import('./late.ts')

/** Steps that can be taken back. */
const MOST_STEPS = 200

/** The world that is being built. Whatever stands in it fits the schema, and every step can be taken back. */
export class World {
  readonly #loadChecks: () => Promise<Checks>
  #checks: Checks | null = null
  #now: ScenarioFile
  #past = $state.raw<readonly ScenarioFile[]>([])
  #future = $state.raw<readonly ScenarioFile[]>([])
  /** The world as somebody wrote it in JSON, and the world that this is the text of; right or wrong. */
  #written = $state.raw<{ readonly text: string; readonly of: ScenarioFile | null } | null>(null)
  /** What is wrong with what was written; the world is the last one that was right. */
  #problems = $state.raw<readonly Problem[]>([])
  /** The last world that was known to be right, while the schema is not there to say. */
  #sure: { readonly now: ScenarioFile; readonly past: readonly ScenarioFile[] } | null = null
  /** What the last step changed; more of the same is the same step. */
  #touched: string | null = null

  constructor(scenario: ScenarioFile, loadChecks: () => Promise<Checks>) {
    this.#now = $state.raw(scenario)
    this.#loadChecks = loadChecks
  }

  get now(): ScenarioFile {
    return this.#now
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /** Loads what reads the schema, before somebody waits for it. */
  async ready(): Promise<Checks> {
    return (this.#checks ??= await this.#loadChecks())
  }

  /**
   * Makes a step, where the world still fits the schema after it; says why, where it does not. Steps that touch
   * the same, one after another, are one.
   */
  async change(touched: string, next: (now: ScenarioFile) => ScenarioFile): Promise<readonly Issue[]> {
    const after = next(this.#now)
    if (after === this.#now) return []
    if (this.#checks) {
      const { issues } = this.#checks.checkScenario(after)
      if (issues) return issues
      this.#commit(touched, after)
      return []
    }
    // Nobody waits for the schema: the step is made, and taken back where it turns out wrong.
    const sure = (this.#sure ??= { now: this.#now, past: this.#past })
    this.#commit(touched, after)
    const { issues } = (await this.ready()).checkScenario(after)
    this.#sure = null
    if (!issues) return []
    this.#now = sure.now
    this.#past = sure.past
    return issues
  }

  /** The world in JSON, as it was written there as long as that holds. */
  get text(): string {
    const written = this.#written
    if (written && (written.of === null || written.of === this.#now)) return written.text
    return JSON.stringify(this.#now, null, 2)
  }

  get problems(): readonly Problem[] {
    return this.#problems
  }

  /** Somebody wrote the world in JSON. Says whether it is right; what is not stays there as text. */
  async write(text: string, whole = false): Promise<boolean> {
    if (whole) this.seal()
    this.#written = { text, of: null }
    const { value, problems } = (await this.ready()).readWorld(text)
    // More was written meanwhile.
    if (this.#written.text !== text) return true
    this.#problems = problems
    if (value === null) return false
    this.#commit('json', value)
    this.#written = { text, of: value }
    if (whole) this.seal()
    return true
  }

  /** Forgets what was written wrong. */
  dropText(): void {
    this.#written = null
    this.#problems = []
  }

  #commit(touched: string, after: ScenarioFile): void {
    const before = this.#now
    if (touched !== this.#touched) this.#past = [...this.#past, before].slice(-MOST_STEPS)
    this.#touched = touched
    this.#future = []
    this.#now = after
  }

  /** The next step is a new one, whatever it touches. */
  seal(): void {
    this.#touched = null
  }

  undo(): void {
    const before = this.#past.at(-1)
    if (before === undefined) return
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, this.#now]
    this.#now = before
    this.#touched = null
  }

  redo(): void {
    const after = this.#future.at(-1)
    if (after === undefined) return
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, this.#now]
    this.#now = after
    this.#touched = null
  }

  /** Another world, with a history of its own; it is known to fit the schema. */
  begin(scenario: ScenarioFile): void {
    this.#now = scenario
    this.#past = []
    this.#future = []
    this.#touched = null
    this.dropText()
  }

  /** Takes up a world of which nobody knows whether it fits; what does not stays as text, with what is wrong. */
  async take(scenario: ScenarioFile, text: string | null = null): Promise<void> {
    const { issues } = (await this.ready()).checkScenario(scenario)
    this.begin(issues ? {} : scenario)
    if (issues) await this.write(JSON.stringify(scenario, null, 2))
    else if (text !== null) await this.write(text)
  }

  /** What is written, where it does not fit the schema. */
  get wrongText(): string | null {
    return this.#problems.length > 0 ? (this.#written?.text ?? null) : null
  }

  /** With everything filled in, as a run takes it. */
  async filled(): Promise<Scenario> {
    const { value, issues } = (await this.ready()).checkScenario(this.#now)
    if (issues) throw new Error('A world that does not fit the schema was let in.')
    return value
  }

  async inputs(written: unknown): Promise<readonly Input[]> {
    return (await this.ready()).checkInputs(written).value ?? []
  }
}
