import { language } from './language.svelte.ts'

/** `What: of it`; French has a space before the colon. */
export const labelled = (label: string, text: string | number): string =>
  `${label}${language.current === 'fr' ? '\u00a0: ' : ': '}${String(text)}`
