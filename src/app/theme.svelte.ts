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

  /** Takes up what was chosen on an earlier visit; where nothing was, it is as the system has it. */
  recall(): void {
    const kept = this.#keeping.read('theme')
    this.#apply(isChoice(kept) ? kept : 'system')
  }

  next(): void {
    const following = THEMES[(THEMES.indexOf(this.choice) + 1) % THEMES.length] ?? 'system'
    this.choose(following)
  }

  choose(choice: ThemeChoice): void {
    this.#apply(choice)
    this.#keeping.write('theme', choice)
  }

  #apply(choice: ThemeChoice): void {
    this.choice = choice
    if (choice === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = choice
  }
}
