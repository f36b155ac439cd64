import type { Language } from '../language/language.svelte.ts'

/** Something to read, in every language. `Code` stands between backticks. */
export type Sentence = Readonly<Record<Language, string>>

/** The same in every language: a name, a number. */
export const everywhere = (text: string): Sentence => ({ en: text, fr: text })

/** A sentence made of others: `say((language) => ...)`. */
export const say = (make: (language: Language) => string): Sentence => ({ en: make('en'), fr: make('fr') })
