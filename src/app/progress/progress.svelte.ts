import { mergeEntries, readArchive, writeArchive } from '../keeping/archive.ts'
import type { ArchiveTrouble, Entries } from '../keeping/archive.ts'
import type { Keeping } from '../keeping/keeping.svelte.ts'

/** What was done last to all that is kept. */
export type ProgressEvent = 'taken-over' | 'started-afresh' | 'erased' | 'taken-back' | ArchiveTrouble

/** Where what was kept before stands until it is taken back, or something newer takes its place. */
const BEFORE = 'before'

/** Carries the learner's work out of this browser and into it; nothing is lost by a slip. */
export class Progress {
  event = $state<ProgressEvent | null>(null)
  readonly #keeping: Keeping
  /** What was kept before the last change; a full storage may have no room for it. */
  #before = $state.raw<Entries | null>(null)

  constructor(keeping: Keeping) {
    this.#keeping = keeping
  }

  /** Takes up what can still be taken back since an earlier visit. */
  recall(): void {
    const text = this.#keeping.read(BEFORE)
    const before = text === null ? null : readArchive(text)
    if (typeof before === 'object') this.#before = before
  }

  get canTakeBack(): boolean {
    return this.#before !== null
  }

  /** The text of a file with everything that is kept. */
  save(): string {
    return writeArchive(this.#entries())
  }

  /** Adds what a file holds. */
  takeOver(text: string): void {
    const archive = readArchive(text)
    if (typeof archive === 'string') {
      this.event = archive
      return
    }
    this.#change(mergeEntries(this.#entries(), archive), 'taken-over')
  }

  /** Forgets the entries whose names `forget` picks; the rest stays. */
  startAfresh(forget: (name: string) => boolean): void {
    const kept = Object.entries(this.#entries()).filter(([name]) => !forget(name))
    this.#change(Object.fromEntries(kept), 'started-afresh')
  }

  /** Forgets all. What was is held by this page alone: once it is left, nothing of it is in the browser. */
  eraseEverything(): void {
    const before = this.#entries()
    this.#keeping.replace({})
    this.#before = before
    this.event = 'erased'
  }

  takeBack(): void {
    if (this.#before === null) return
    this.#keeping.replace(this.#before)
    this.#before = null
    this.event = 'taken-back'
  }

  #entries(): Entries {
    const { [BEFORE]: _before, ...entries } = this.#keeping.entries()
    return entries
  }

  #change(entries: Entries, event: ProgressEvent): void {
    const before = this.#entries()
    this.#before = before
    this.#keeping.replace(entries)
    // Last: if there is no room for both, it is the undoing that goes, not the work.
    if (Object.keys(before).length > 0) this.#keeping.write(BEFORE, writeArchive(before))
    this.event = event
  }
}
