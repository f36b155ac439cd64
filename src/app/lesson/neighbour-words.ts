import { words } from '../../language/language.svelte.ts'

const en = {
  neighbours: 'Lessons before and after',
  previous: 'Before',
  next: 'Next',
  closing: 'What you learnt',
}

const fr: typeof en = {
  neighbours: 'Les leçons d’avant et d’après',
  previous: 'Avant',
  next: 'Suite',
  closing: 'Ce que vous avez appris',
}

/** How a lesson names its neighbours, in the current language. */
export const neighbourWords = (): typeof en => words({ en, fr })
