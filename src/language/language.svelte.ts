/** The languages of the page. MAPI's own names are the same in all of them. */
export const LANGUAGES = ['en', 'fr'] as const

export type Language = (typeof LANGUAGES)[number]

class LanguageState {
  current = $state<Language>('en')
}

/** The language that everything on the page is in. */
export const language = new LanguageState()

/** A catalogue in every language; all have the first one's keys. */
export type Catalogues<Catalogue> = Record<Language, Catalogue>

/** The catalogue of the current language; reactive where it is read in a component or a `$derived`. */
export const words = <Catalogue>(catalogues: Catalogues<Catalogue>): Catalogue => catalogues[language.current]
