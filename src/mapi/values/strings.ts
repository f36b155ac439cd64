// Strings: how they are compared, and how Unicode becomes PT_STRING8.

const sign = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

export const foldCase = (text: string): string => text.toLowerCase()

/** Without accents and other marks that take no place of their own. */
export const foldNonspacing = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')

/**
 * As restrictions and sort orders compare: without regard to case. The pages say nothing about case here;
 * Kopano, gromox and Exchange ignore it. FL_IGNORECASE is a matter of content restrictions alone.
 */
export const compareIgnoringCase = (a: string, b: string): number => sign(foldCase(a), foldCase(b))

/** As the property functions compare: by letter, and where the letters are the same, small ones first. */
export const compareByLetter = (a: string, b: string): number => compareIgnoringCase(a, b) || sign(b, a)

// What code page 1252 has between 0x80 and 0x9F.
const latin = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

/** The text with the characters that code page 1252 has; a question mark stands for any other. */
export const toString8 = (text: string): string => {
  let narrow = ''
  for (const character of text) narrow += character <= 'ÿ' || latin.includes(character) ? character : '?'
  return narrow
}
