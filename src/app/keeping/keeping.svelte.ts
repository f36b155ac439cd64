import { NOTHING_KEPT, readKept, writeKept } from '../../course/kept.ts'
import type { KeptLesson } from '../../course/kept.ts'
import type { Entries } from './archive.ts'

/** Why something may be lost when the page is closed. */
export type KeepingTrouble = 'unavailable' | 'full' | 'damaged'

const PREFIX = 'mapi-on-demand:1:'
const LESSON = 'lesson:'
const LAST = 'last-lesson'

const lessonsIn = (entries: Entries): string[] =>
  Object.keys(entries)
    .filter((name) => name.startsWith(LESSON))
    .map((name) => name.slice(LESSON.length))

/** Keeps things in the browser. Whatever the storage does, what is on the screen stays there. */
export class Keeping {
  trouble = $state<KeepingTrouble | null>(null)
  #lessons = $state.raw<Readonly<Record<string, KeptLesson>>>({})
  #lastLesson = $state<string | null>(null)
  readonly #storage: () => Storage
  readonly #told = new Set<() => void>()

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
    this.#lastLesson ??= this.read(LAST)
    const unread = slugs.filter((slug) => !Object.hasOwn(this.#lessons, slug))
    this.#lessons = {
      ...this.#lessons,
      ...Object.fromEntries(unread.map((slug) => [slug, this.#recalled(slug)])),
    }
  }

  /** The lesson that was last looked at. */
  get lastLesson(): string | null {
    return this.#lastLesson
  }

  visit(slug: string): void {
    if (slug === this.#lastLesson) return
    this.#lastLesson = slug
    this.write(LAST, slug)
  }

  keepLesson(slug: string, kept: KeptLesson): void {
    this.#lessons = { ...this.#lessons, [slug]: kept }
    this.write(LESSON + slug, writeKept(kept))
  }

  /** Everything that is kept, by name; lessons that could not be written are in it too. */
  entries(): Entries {
    const lessons = Object.entries(this.#lessons)
      .filter(([, kept]) => kept !== NOTHING_KEPT)
      .map(([slug, kept]): [string, string] => [LESSON + slug, writeKept(kept)])
    return { ...this.#stored(), ...Object.fromEntries(lessons) }
  }

  /** Everything that is kept becomes this. */
  replace(entries: Entries): void {
    for (const name of Object.keys(this.#stored())) if (!Object.hasOwn(entries, name)) this.#remove(name)
    for (const [name, text] of Object.entries(entries)) this.write(name, text)
    const slugs = new Set([...Object.keys(this.#lessons), ...lessonsIn(entries)])
    this.#lessons = Object.fromEntries(
      [...slugs].map((slug) => {
        const text = entries[LESSON + slug]
        return [slug, (text === undefined ? null : readKept(text)) ?? NOTHING_KEPT]
      }),
    )
    this.#lastLesson = entries[LAST] ?? null
    for (const tell of this.#told) tell()
  }

  /** Is told when all that is kept has become something else at once. Returns what ends it. */
  onReplaced(tell: () => void): () => void {
    this.#told.add(tell)
    return () => this.#told.delete(tell)
  }

  /** Takes up what other tabs keep of the lessons that were recalled. Returns what ends it. */
  listen(): () => void {
    const onStorage = ({ key, newValue }: StorageEvent): void => {
      const name = key?.startsWith(PREFIX + LESSON) === true ? key.slice(PREFIX.length + LESSON.length) : null
      if (name === null || !Object.hasOwn(this.#lessons, name)) return
      const kept = newValue === null ? NOTHING_KEPT : readKept(newValue)
      if (kept) this.#lessons = { ...this.#lessons, [name]: kept }
    }
    addEventListener('storage', onStorage)
    return () => removeEventListener('storage', onStorage)
  }

  /** Is told what other tabs keep under names that begin so; null where it is gone. Returns what ends it. */
  watch(prefix: string, onChange: (name: string, text: string | null) => void): () => void {
    const onStorage = ({ key, newValue }: StorageEvent): void => {
      if (key?.startsWith(PREFIX + prefix)) onChange(key.slice(PREFIX.length), newValue)
    }
    addEventListener('storage', onStorage)
    return () => removeEventListener('storage', onStorage)
  }

  forget(name: string): void {
    this.#remove(name)
  }

  /** What cannot be read is not thrown away: it stays under another name. */
  setAside(name: string, text: string): void {
    this.write(`damaged:${name}`, text)
    if (this.read(`damaged:${name}`) === text) this.#remove(name)
    this.trouble = 'damaged'
  }

  #stored(): Entries {
    try {
      const storage = this.#storage()
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      return Object.fromEntries(
        keys
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => [key.slice(PREFIX.length), storage.getItem(key) ?? '']),
      )
    } catch {
      this.trouble = 'unavailable'
      return {}
    }
  }

  #remove(name: string): void {
    try {
      this.#storage().removeItem(PREFIX + name)
    } catch {
      this.trouble = 'unavailable'
    }
  }

  #recalled(slug: string): KeptLesson {
    const text = this.read(LESSON + slug)
    if (text === null) return NOTHING_KEPT
    const kept = readKept(text)
    if (kept) return kept
    this.write(`damaged:${slug}`, text)
    this.trouble = 'damaged'
    return NOTHING_KEPT
  }
}
