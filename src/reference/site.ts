import type { Language } from '../language/language.svelte.ts'

let root: URL | null = null

/** The site says where it lies, once: from then on links may be made far from any page. */
export const siteLiesAt = (address: URL): void => {
  root = address
}

/** The whole address of a place in the reference, for those who cannot use a relative one. */
export const referenceAt = (address: string, language: Language): string => {
  const folder = language === 'en' ? 'reference/' : `${language}/reference/`
  return new URL(folder + address, root ?? location.href).href
}
