import type { Sentence } from '../../course/sentence.ts'
import type { Scenario } from '../../simulation/scenario.ts'

/** What a ready race is called, and its two programs. */
export interface RaceSummary {
  /** Stable: it names the folder and the page. */
  slug: string
  title: Sentence
  about: Sentence
  names: [Sentence, Sentence]
}

/** Two programs, with comments in the language of the page, and the world of both. */
export interface ReadyRace {
  sources: [Sentence, Sentence]
  scenario: Scenario
}
