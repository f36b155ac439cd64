import type { Keeping } from '../../keeping/keeping.svelte.ts'
import { readDraft, writeDraft } from './kept-draft.ts'
import type { KeptDraft } from './kept-draft.ts'

const PREFIX = 'draft:'

/** Deleted drafts that can still be brought back. */
const MOST_DELETED = 20

/** The reader's drafts. Whatever the storage does, what is here stays here as long as the page. */
export class Shelf {
  readonly #keeping: Keeping
  #all = $state.raw<readonly KeptDraft[]>([])
  /** What the storage was last known to hold of each: if it holds something else, another tab wrote it. */
  readonly #known = new Map<string, string>()

  constructor(keeping: Keeping) {
    this.#keeping = keeping
  }

  /** The last changed first. */
  get drafts(): readonly KeptDraft[] {
    return this.#all.filter(({ deleted }) => deleted === null)
  }

  get deleted(): readonly KeptDraft[] {
    return this.#all.filter(({ deleted }) => deleted !== null)
  }

  get(id: string): KeptDraft | undefined {
    return this.#all.find((draft) => draft.id === id)
  }

  /** Reads what earlier visits left; what cannot be read is put aside, not thrown away. */
  recall(): void {
    for (const [name, text] of Object.entries(this.#keeping.entries()))
      if (name.startsWith(PREFIX)) this.#take(name.slice(PREFIX.length), text)
  }

  /** Keeps a draft; not where another tab has written it since. */
  keep(draft: KeptDraft): 'kept' | 'changed elsewhere' {
    const stored = this.#keeping.read(PREFIX + draft.id)
    if (stored !== null && stored !== this.#known.get(draft.id)) return 'changed elsewhere'
    const text = writeDraft(draft)
    this.#keeping.write(PREFIX + draft.id, text)
    if (this.#keeping.read(PREFIX + draft.id) === text) this.#known.set(draft.id, text)
    this.#put(draft)
    return 'kept'
  }

  /** It can be brought back. */
  delete(id: string, now: number): void {
    const draft = this.get(id)
    if (!draft) return
    this.keep({ ...draft, deleted: now })
    for (const { id: oldest } of this.deleted.slice(MOST_DELETED)) {
      this.#keeping.forget(PREFIX + oldest)
      this.#known.delete(oldest)
      this.#all = this.#all.filter((one) => one.id !== oldest)
    }
  }

  bringBack(id: string): void {
    const draft = this.get(id)
    if (draft) this.keep({ ...draft, deleted: null })
  }

  /** Takes up what other tabs keep, and says which draft it was. Returns what ends it. */
  listen(onChanged: (id: string) => void): () => void {
    return this.#keeping.watch(PREFIX, (name, text) => {
      const id = name.slice(PREFIX.length)
      if (text === this.#known.get(id)) return
      if (text !== null && this.#take(id, text)) onChanged(id)
    })
  }

  #take(id: string, text: string): boolean {
    const draft = readDraft(id, text)
    if (!draft) {
      this.#keeping.setAside(PREFIX + id, text)
      return false
    }
    this.#known.set(id, text)
    this.#put(draft)
    return true
  }

  #put(draft: KeptDraft): void {
    const others = this.#all.filter(({ id }) => id !== draft.id)
    this.#all = [draft, ...others].sort((one, other) => other.changed - one.changed)
  }
}
