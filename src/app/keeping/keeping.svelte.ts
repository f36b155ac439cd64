import { NOTHING_KEPT, readKept, writeKept } from '../../course/kept.ts'
import type { KeptLesson } from '../../course/kept.ts'

/** Why something may be lost when the page is closed. */
export type KeepingTrouble = 'unavailable' | 'full' | 'damaged'

const PREFIX = 'mapi-on-demand:1:'

/** Keeps things in the browser. Whatever the storage does, what is on the screen stays there. */
export class Keeping {
  trouble = $state<KeepingTrouble | null>(null)
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

  lesson(slug: string): KeptLesson {
    const text = this.read(`lesson:${slug}`)
    if (text === null) return NOTHING_KEPT
    const kept = readKept(text)
    if (kept) return kept
    this.write(`damaged:${slug}`, text)
    this.trouble = 'damaged'
    return NOTHING_KEPT
  }

  keepLesson(slug: string, kept: KeptLesson): void {
    this.write(`lesson:${slug}`, writeKept(kept))
  }
}
