import { NOTHING_KEPT, readKept, writeKept } from '../../course/kept.ts'
import type { KeptLesson } from '../../course/kept.ts'

/** Why something may be lost when the page is closed. */
export type KeepingTrouble = 'unavailable' | 'full' | 'damaged'

const PREFIX = 'mapi-on-demand:1:'

/** Keeps things in the browser. Whatever the storage does, what is on the screen stays there. */
export class Keeping {
  trouble = $state<KeepingTrouble | null>(null)
  #lessons = $state.raw<Readonly<Record<string, KeptLesson>>>({})
  readonly #storage: () => Storage

  /** `storage` may throw: a browser that blocks storage throws as soon as one looks at it. */
  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage
  }

  read(name: string): string | null {
    try {
      return this.#storage().getItem(PREFIX + name)
    } catch {
      this.trouble = 'unavailable'
      return null
    }
  }

  write(name: string, text: string): void {
    let storage: Storage
    try {
      storage = this.#storage()
    } catch {
      this.trouble = 'unavailable'
      return
    }
    try {
      storage.setItem(PREFIX + name, text)
      if (this.trouble === 'full') this.trouble = null
    } catch {
      this.trouble = 'full'
    }
  }

  /** What is kept of a lesson, as far as it was recalled. */
  lesson(slug: string): KeptLesson {
    return this.#lessons[slug] ?? NOTHING_KEPT
  }

  /** Reads what earlier visits left. A page is built without it, so it must be on before this is called. */
  recall(slugs: readonly string[]): void {
    const unread = slugs.filter((slug) => !Object.hasOwn(this.#lessons, slug))
    this.#lessons = {
      ...this.#lessons,
      ...Object.fromEntries(unread.map((slug) => [slug, this.#recalled(slug)])),
    }
  }

  keepLesson(slug: string, kept: KeptLesson): void {
    this.#lessons = { ...this.#lessons, [slug]: kept }
    this.write(`lesson:${slug}`, writeKept(kept))
  }

  #recalled(slug: string): KeptLesson {
    const text = this.read(`lesson:${slug}`)
    if (text === null) return NOTHING_KEPT
    const kept = readKept(text)
    if (kept) return kept
    this.write(`damaged:${slug}`, text)
    this.trouble = 'damaged'
    return NOTHING_KEPT
  }
}
