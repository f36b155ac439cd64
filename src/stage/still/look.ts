const COLOURS = [
  'paper',
  'panel',
  'ink',
  'soft',
  'line',
  'out',
  'out-soft',
  'in',
  'in-soft',
  'ok',
  'warn',
  'bad',
  'sel',
] as const

/** The colours of the page, by the names they have in its style sheet. */
export type Look = Readonly<Record<(typeof COLOURS)[number], string>>

/** As they are now, light or dark. */
export const lookOf = (page: Element): Look => {
  const style = getComputedStyle(page)
  const colours = COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || 'gray'])
  return Object.fromEntries(colours) as Look
}
