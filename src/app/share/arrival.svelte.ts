import type { Origin } from '../playground/draft.ts'
import type { Note, Opened, Shared } from './shared.ts'

type Opening = typeof import('./opening.ts')

/** Puts what came on the screen, without running it and without touching what the reader keeps. */
export type Show = (shared: Shared, origin: Origin) => Promise<void> | void

/** What came by link or file, and what there is to say about it. */
export class Arrival {
  notes = $state.raw<readonly Note[]>([])
  /** Which of them it was; null where the reader knows, or nothing came. */
  origin = $state<'link' | 'file' | null>(null)
  /** Something of it is on the screen. */
  shown = $state(false)
  /** The moment that it was shared at, until the reader has been told. */
  moment = $state<number | null>(null)
  /** So many what-ifs go along. */
  whatIfs = $state(0)
  /** The lesson that it was shared from. */
  lesson = $state<string | null>(null)
  /** What opens it, once something came. */
  opening = $state.raw<Opening | null>(null)
  /** It could not be loaded. */
  failed = $state(false)
  /** Whatever came last is on the screen, or is not to be had. */
  underWay: Promise<void> = Promise.resolve()
  readonly #show: Show
  #asked = 0

  constructor(show: Show) {
    this.#show = show
  }

  link(hash: string): Promise<void> {
    return this.#take(({ openLink }) => openLink(hash), 'link')
  }

  /** Throws where the file cannot be read at all. */
  async file(file: File): Promise<void> {
    const text = await file.text()
    await this.#take(({ openFile }) => openFile(text), 'file')
  }

  dismiss(): void {
    this.notes = []
    this.origin = null
    this.shown = false
  }

  /** Something else is on the screen. */
  leave(): void {
    this.#asked += 1
    this.lesson = null
    this.dismiss()
  }

  #take(open: (opening: Opening) => Promise<Opened>, origin: 'link' | 'file'): Promise<void> {
    const taken = this.#bring(open, origin)
    this.underWay = taken.catch(() => undefined)
    return taken
  }

  async #bring(open: (opening: Opening) => Promise<Opened>, origin: 'link' | 'file'): Promise<void> {
    const mine = ++this.#asked
    this.failed = false
    try {
      this.opening ??= await import('./opening.ts')
    } catch {
      this.failed = mine === this.#asked
      return
    }
    const { shared, notes } = await open(this.opening)
    // Another one was opened meanwhile.
    if (mine !== this.#asked) return
    if (shared) await this.#show(shared, origin)
    this.origin = origin
    this.notes = notes
    this.shown = shared !== null
    this.moment = shared?.moment ?? null
    this.whatIfs = shared?.inputs.length ?? 0
    if (shared) this.lesson = shared.lesson
  }
}
