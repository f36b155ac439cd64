import { STAGE_VIEWS } from '../view.ts'
import type { StageView } from '../view.ts'
import { NO_KEEP, fieldsOf, readJson } from './keep.ts'
import type { Keep } from './keep.ts'

interface Arrangement {
  readonly open: readonly StageView[]
  readonly maximised: StageView | null
  /** Pixels; as tall as it needs to be where absent. */
  readonly heights: Readonly<Partial<Record<StageView, number>>>
}

const LEAST_HEIGHT = 120
const MOST_HEIGHT = 2000

const isView = (name: unknown): name is StageView => STAGE_VIEWS.some((view) => view === name)

/** What was kept, as far as it makes sense. */
const arrangementOf = (kept: unknown): Arrangement | null => {
  const { open, maximised, heights } = fieldsOf(kept)
  if (!Array.isArray(open)) return null
  const views = [...new Set<unknown>(open)].filter(isView)
  const tall = Object.entries(fieldsOf(heights)).filter(
    (entry): entry is [StageView, number] => isView(entry[0]) && typeof entry[1] === 'number',
  )
  return {
    open: views,
    maximised: isView(maximised) && views.includes(maximised) ? maximised : null,
    heights: Object.fromEntries(tall),
  }
}

/** Which views stand on the stage: those of the lesson, until the learner chooses others. */
export class StageLayout {
  readonly #chosen: readonly StageView[]
  readonly #keep: Keep
  readonly #name: string
  #arrangement: Arrangement

  /** `chosen` are the views of the lesson; lessons with the same ones share a layout. */
  constructor(chosen: readonly StageView[], keep: Keep = NO_KEEP) {
    this.#chosen = chosen
    this.#keep = keep
    this.#name = `stage:${chosen.join('+')}`
    this.#arrangement = $state.raw(arrangementOf(readJson(keep, this.#name)) ?? this.#asChosen())
  }

  get open(): readonly StageView[] {
    return this.#arrangement.open
  }

  get maximised(): StageView | null {
    return this.#arrangement.maximised
  }

  get changed(): boolean {
    return JSON.stringify(this.#arrangement) !== JSON.stringify(this.#asChosen())
  }

  heightOf(view: StageView): number | null {
    return this.#arrangement.heights[view] ?? null
  }

  /** A view that is opened comes last, where nothing moves for it. */
  toggle(view: StageView): void {
    const { open, maximised } = this.#arrangement
    if (open.includes(view))
      this.#put({
        open: open.filter((one) => one !== view),
        maximised: maximised === view ? null : maximised,
      })
    else this.#put({ open: [...open, view] })
  }

  show(view: StageView): void {
    if (!this.open.includes(view)) this.toggle(view)
  }

  maximise(view: StageView | null): void {
    this.#put({ maximised: view })
  }

  resize(view: StageView, height: number | null): void {
    const others = Object.entries(this.#arrangement.heights).filter(([name]) => name !== view)
    const within = height === null ? [] : [[view, Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, height))]]
    this.#put({ heights: Object.fromEntries([...others, ...within]) as Arrangement['heights'] })
  }

  asTheLesson(): void {
    this.#put(this.#asChosen())
  }

  #asChosen(): Arrangement {
    return { open: this.#chosen, maximised: null, heights: {} }
  }

  #put(change: Partial<Arrangement>): void {
    this.#arrangement = { ...this.#arrangement, ...change }
    this.#keep.write(this.#name, JSON.stringify(this.#arrangement))
  }
}
