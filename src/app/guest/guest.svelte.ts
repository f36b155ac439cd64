import type { GuestLesson } from '../../course/packed/open.ts'
import type { PackedLesson } from '../../course/packed/packed-schema.ts'
import type { Scenario } from '../../simulation/scenario.ts'
import type { Keeping } from '../keeping/keeping.svelte.ts'
import type { StartedRun } from '../workplace/engine.ts'
import { openLessonLink } from './link.ts'
import type { Arrived, ArrivalTrouble } from './link.ts'

/** How a lesson came here. */
export type Origin = 'link' | 'file' | 'kept'

/** The lesson that was opened last is kept, so that it is found again after a reload. */
const KEPT = 'guest-lesson'
const MOST_KEPT = 400_000

/** Files that are larger need not even be read. */
const LARGEST_FILE = 4_000_000

interface Shown {
  readonly lesson: GuestLesson
  readonly packed: PackedLesson
  readonly origin: Origin
}

/** A lesson from outside: what was opened last, or why it cannot be. */
export class Guest {
  shown = $state.raw<Shown | null>(null)
  trouble = $state.raw<ArrivalTrouble | null>(null)
  /** What the trouble is about: the name of a file; null for a link. */
  file = $state<string | null>(null)
  opening = $state(false)
  /** The title of a lesson that was open on an earlier visit. */
  kept = $state.raw<GuestLesson['title'] | null>(null)
  readonly #keeping: Pick<Keeping, 'read' | 'write'>
  readonly #atRest: (scenario: Scenario) => Promise<StartedRun>
  #asked = 0

  constructor(keeping: Pick<Keeping, 'read' | 'write'>, atRest: (scenario: Scenario) => Promise<StartedRun>) {
    this.#keeping = keeping
    this.#atRest = atRest
  }

  link(hash: string): Promise<void> {
    return this.#take('link', null, () => openLessonLink(hash))
  }

  async take(file: File): Promise<void> {
    await this.#take('file', file.name, async () => {
      if (file.size > LARGEST_FILE) return { trouble: { kind: 'too large' } }
      return this.#read(await file.text())
    })
  }

  /** Looks for a lesson that was open on an earlier visit. */
  async recall(): Promise<void> {
    const text = this.#keeping.read(KEPT)
    const arrived = text === null ? null : await this.#read(text).catch(() => null)
    this.kept = arrived && 'lesson' in arrived ? arrived.lesson.title : null
  }

  goOn(): Promise<void> {
    return this.#take('kept', null, () => this.#read(this.#keeping.read(KEPT) ?? ''))
  }

  close(): void {
    this.#asked += 1
    this.opening = false
    this.shown = null
    this.trouble = null
  }

  #keep(packed: PackedLesson): void {
    const text = JSON.stringify(packed)
    if (text.length <= MOST_KEPT) this.#keeping.write(KEPT, text)
  }

  async #read(text: string): Promise<Arrived> {
    const { openLessonText } = await import('../../course/packed/open.ts')
    return openLessonText(text)
  }

  async #take(origin: Origin, file: string | null, open: () => Promise<Arrived>): Promise<void> {
    const mine = ++this.#asked
    this.opening = true
    this.trouble = null
    const arrived = await open().catch((): Arrived => ({ trouble: { kind: 'offline' } }))
    const atRest = 'lesson' in arrived ? await this.#restOf(arrived.lesson.world.scenario) : []
    // Another one was opened meanwhile.
    if (mine !== this.#asked) return
    this.opening = false
    this.file = file
    if ('trouble' in arrived) this.trouble = arrived.trouble
    else {
      this.shown = { lesson: { ...arrived.lesson, atRest }, packed: arrived.packed, origin }
      if (origin !== 'kept') this.#keep(arrived.packed)
    }
  }

  /** What its world looks like while nobody does anything: no program is run for that. */
  async #restOf(scenario: Scenario): Promise<GuestLesson['atRest']> {
    try {
      const { trace, trouble } = await (await this.#atRest(scenario)).finished
      return trouble === null ? trace : []
    } catch {
      return []
    }
  }
}
