import { FONT_SIZES, METRICS, TAB_HABITS } from '../../editor/metrics.svelte.ts'
import type { TabHabit } from '../../editor/metrics.svelte.ts'
import { fieldsOf, readJson } from '../../stage/frame/keep.ts'
import type { Keeping } from '../keeping/keeping.svelte.ts'

export const MOTIONS = ['system', 'reduced'] as const

export type Motion = (typeof MOTIONS)[number]

const EDITOR = 'editor'
const MOTION = 'motion'

/** Under which names the choices of the page of settings are kept. */
export const SETTINGS = ['theme', MOTION, EDITOR] as const

/** How the reader wants the page to move, and the editor to be. */
export class Settings {
  motion = $state<Motion>('system')
  readonly #keeping: Keeping

  constructor(keeping: Keeping) {
    this.#keeping = keeping
  }

  /** Takes up what was chosen on an earlier visit; where nothing was, it is as usual. */
  recall(): void {
    this.#move(this.#keeping.read(MOTION) === 'reduced' ? 'reduced' : 'system')
    const { size, tab } = fieldsOf(readJson(this.#keeping, EDITOR))
    METRICS.fontSize = FONT_SIZES.find((one) => one === size) ?? FONT_SIZES[0]
    METRICS.tab = TAB_HABITS.find((one) => one === tab) ?? TAB_HABITS[0]
  }

  setMotion(motion: Motion): void {
    this.#move(motion)
    this.#keeping.write(MOTION, motion)
  }

  setEditor(change: { size?: number; tab?: TabHabit }): void {
    METRICS.fontSize = change.size ?? METRICS.fontSize
    METRICS.tab = change.tab ?? METRICS.tab
    this.#keeping.write(EDITOR, JSON.stringify({ size: METRICS.fontSize, tab: METRICS.tab }))
  }

  /** A script in the head does the same before anything is drawn. */
  #move(motion: Motion): void {
    this.motion = motion
    if (motion === 'reduced') document.documentElement.dataset['motion'] = motion
    else delete document.documentElement.dataset['motion']
  }
}
