import type { Language } from '../language/language.svelte.ts'

/** French punctuation keeps its space, a narrow one but for the colon: no line may break before it. */
const frenchSpaces = (text: string): string =>
  text
    .replace(/ ([;!?»])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :/g, '\u00a0:')

/** A text with the spaces that its language wants. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr' ? frenchSpaces(text) : text
