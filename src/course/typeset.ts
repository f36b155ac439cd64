import type { Language } from '../language/language.svelte.ts'

/** French punctuation keeps its space, a narrow one but for the colon: no line may break before it. */
const frenchSpaces = (text: string): string =>
  text
    .replace(/ ([;!?»])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :/g, '\u00a0:')

/** Prose as it is printed: the apostrophe, and the spaces that the language wants. Not for code. */
export const typeset = (text: string, language: Language): string => {
  const printed = text.replaceAll("'", '’')
  return language === 'fr' ? frenchSpaces(printed) : printed
}
