import type { Keeping } from './keeping/keeping.svelte.ts'

export const THEMES = ['system', 'light', 'dark'] as const

export type ThemeChoice = (typeof THEMES)[number]

const isChoice = (text: string | null): text is ThemeChoice => THEMES.some((choice) => choice === text)

/** Light or dark: as the system has it, until the reader chooses. A script in the head applies it before the first paint. */
export class Theme {
  choice = $state<ThemeChoice>('system')
  readonly #keeping: Keeping

  constructor(keeping: Keeping) {
    this.#keeping = keeping
  }

  /** Takes up what was chosen on an earlier visit. */
  recall(): void {
    const kept = this.#keeping.read('theme')
    if (isChoice(kept)) this.#apply(kept)
  }

  next(): void {
    const following = THEMES[(THEMES.indexOf(this.choice) + 1) % THEMES.length] ?? 'system'
    this.#apply(following)
    this.#keeping.write('theme', following)
  }

  #apply(choice: ThemeChoice): void {
    this.choice = choice
    if (choice === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = choice
  }
}
