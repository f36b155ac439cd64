import type { ScenarioFile } from '../scenario.ts'

/** A text in the languages of the page. */
export interface Bilingual {
  readonly en: string
  readonly fr: string
}

/** A world with a name, made to show one thing. */
export interface GalleryWorld {
  /** For the terminal and for addresses; it never changes. */
  readonly name: string
  readonly title: Bilingual
  /** One sentence: what happens in it. */
  readonly shows: Bilingual
  readonly scenario: ScenarioFile
}
