import type { InputFile } from '../../simulation/input.ts'
import type { ScenarioFile } from '../../simulation/scenario.ts'
import type { Diagnostic, Engine } from '../workplace/engine.ts'
import { Runner } from '../workplace/runner.svelte.ts'
import type { Phase, Runnable, RunTrouble } from '../workplace/runner.svelte.ts'
import type { Staging } from '../workplace/staging.svelte.ts'
import type { Draft, Origin } from './draft.ts'
import { withVersion } from './drafts/kept-draft.ts'
import type { KeptDraft, Version } from './drafts/kept-draft.ts'
import type { Shelf } from './drafts/shelf.svelte.ts'
import type { World } from './world/world.svelte.ts'
import { freeName } from './world/steps.ts'

/** What else a playground needs. */
export interface Surroundings {
  readonly world: World
  readonly staging: Staging
  readonly shelf: Shelf
  readonly loadEngine: () => Promise<Engine>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /** Nothing is about to come to the screen in place of what is there. */
  readonly settled?: () => Promise<unknown>
  /** Is called when a recording has come to the stage. */
  readonly onShown?: () => void
}

/** Something to say about the draft on the screen. */
export type Notice =
  /** Another tab has written it; what is here is as it was before. */
  | { readonly kind: 'changed elsewhere' }
  /** Another tab had written it, so what is here has become another draft. */
  | { readonly kind: 'copied'; readonly name: string }
  | { readonly kind: 'deleted'; readonly id: string; readonly name: string; readonly here: boolean }
  | { readonly kind: 'set back'; readonly version: Version }

/** One reader's playground: a program, the world it runs in, its runs, and what is kept of it. */
export class Playground implements Runnable {
  readonly world: World
  readonly staging: Staging
  readonly shelf: Shelf
  readonly #runner: Runner
  readonly #around: Surroundings

  name = $state('')
  source = $state('')
  /** Which text this is to the editor: another one with every draft that is opened, the same when it comes to be kept. */
  sheet = $state(0)
  /** Under which it is kept; null while the reader has changed nothing in it. */
  id = $state<string | null>(null)
  /** Where it comes from, while the reader has changed nothing in it. */
  origin = $state.raw<Origin | null>(null)
  notice = $state.raw<Notice | null>(null)
  /** What the next run is given from outside; once there was one, the what-ifs have it. */
  #inputs = $state.raw<readonly InputFile[]>([])
  #ran = $state(false)
  /** What was opened: while the draft is still that, it need not be kept. */
  #opened: string
  #opening = false

  constructor(draft: Draft, around: Surroundings) {
    this.#around = around
    this.world = around.world
    this.staging = around.staging
    this.shelf = around.shelf
    this.#runner = new Runner(around.loadEngine)
    this.name = draft.name
    this.source = draft.source
    this.#inputs = draft.inputs
    this.#opened = this.whole
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

  /** All that is kept of what is on the screen, as one text: it differs when anything does. */
  get whole(): string {
    return JSON.stringify([this.draft, this.world.wrongText])
  }

  get versions(): readonly Version[] {
    return (this.id === null ? undefined : this.shelf.get(this.id)?.versions) ?? []
  }

  edit(source: string): void {
    this.source = source
  }

  /** Puts another draft on the screen. Nothing runs until the reader says so; then it shows the moment, if any. */
  async open(draft: Draft, origin: Origin | null = null, moment: number | null = null): Promise<void> {
    await this.#show(draft, null)
    this.origin = origin
    this.staging.seekNext(moment)
  }

  /** Puts a draft of the reader's own on the screen; its next run is shown at the moment, if any. */
  async openKept(id: string, moment: number | null = null): Promise<void> {
    const kept = this.shelf.get(id)
    if (!kept) return
    await this.#show(kept, kept.worldText)
    this.id = id
    this.staging.seekNext(moment)
  }

  async run(): Promise<void> {
    await this.#around.settled?.()
    const { source, inputs } = this
    this.#addVersion()
    await this.#runner.run(
      async () => ({ source, scenario: await this.world.filled(), inputs: await this.world.inputs(inputs) }),
      {
        show: async (ran) => {
          await this.staging.show(ran)
          this.#ran = true
          this.#around.onShown?.()
        },
      },
    )
  }

  stop(): void {
    this.#runner.stop()
  }

  /** Keeps what is on the screen, if the reader has changed anything. */
  keep(): void {
    const text = this.whole
    if (this.#opening || text === this.#opened) return
    this.#opened = text
    this.origin = null
    this.id ??= this.#newDraft()
    if (this.shelf.keep(this.#asKept(this.id)) === 'kept') return
    // Another tab has gone another way with it: here it goes on under another name, and both are there.
    const { versions } = this
    this.name = freeName(this.name, this.#names())
    this.id = this.#around.newId()
    this.#opened = this.whole
    this.shelf.keep({ ...this.#asKept(this.id), versions })
    this.notice = { kind: 'copied', name: this.name }
  }

  delete(id: string): void {
    const draft = this.shelf.get(id)
    if (!draft) return
    this.shelf.delete(id, this.#around.now())
    const here = this.id === id
    // What is on the screen stays there; it is kept anew when it changes.
    if (here) this.id = null
    this.notice = { kind: 'deleted', id, name: draft.name, here }
  }

  bringBack(id: string): void {
    this.shelf.bringBack(id)
    if (this.notice?.kind === 'deleted' && this.notice.here) this.id ??= id
    this.notice = null
  }

  /** Goes back to a version. What was there before is a version itself. */
  async setBack(version: Version): Promise<void> {
    const before: Version = { at: this.#around.now(), source: this.source, scenario: this.world.now }
    this.#addVersion()
    this.source = version.source
    await this.#changeWorld(version.scenario)
    this.keep()
    this.notice = { kind: 'set back', version: before }
  }

  /** Another tab has written a draft. */
  changedElsewhere(id: string): void {
    if (id === this.id) this.notice = { kind: 'changed elsewhere' }
  }

  async #show(draft: Draft, worldText: string | null): Promise<void> {
    this.keep()
    this.stop()
    // Until all of it stands there, what is on the screen is nobody's draft.
    this.#opening = true
    try {
      await this.world.take(draft.scenario, worldText)
    } finally {
      this.#opening = false
    }
    this.name = draft.name
    this.source = draft.source
    this.sheet += 1
    this.id = null
    this.origin = null
    this.notice = null
    this.#inputs = draft.inputs
    this.#ran = false
    this.staging.seekNext(null)
    this.#opened = this.whole
  }

  async #changeWorld(scenario: ScenarioFile): Promise<void> {
    this.world.seal()
    await this.world.change('whole', () => scenario)
    this.world.seal()
  }

  #names(): readonly string[] {
    return this.shelf.drafts.map(({ name }) => name)
  }

  #newDraft(): string {
    this.name = freeName(this.name, this.#names())
    this.#opened = this.whole
    return this.#around.newId()
  }

  #addVersion(): void {
    this.keep()
    const kept = this.id === null ? undefined : this.shelf.get(this.id)
    if (!kept) return
    const version = { at: this.#around.now(), source: this.source, scenario: this.world.now }
    const next = withVersion(kept, version)
    if (next !== kept) this.shelf.keep(next)
  }

  #asKept(id: string): KeptDraft {
    return {
      ...this.draft,
      id,
      changed: this.#around.now(),
      worldText: this.world.wrongText,
      versions: this.shelf.get(id)?.versions ?? [],
      deleted: null,
    }
  }
}
