import type { Language } from '../../language/language.svelte.ts'
import type { InputFile } from '../../simulation/input.ts'
import type { ScenarioFile } from '../../simulation/scenario.ts'

/** What one works on in the playground, whole: what a link or a file carries, and what is kept. */
export interface Draft {
  readonly name: string
  /** The program. */
  readonly source: string
  /** The world, as it is written: what has a default may be absent. */
  readonly scenario: ScenarioFile
  /** What happens from outside besides: the what-ifs. */
  readonly inputs: readonly InputFile[]
}

/** A draft as somebody showed it: in a language, and at a moment of its run. */
export interface ShownDraft extends Draft {
  readonly language: Language
  /** Virtual milliseconds; null where the run is to be played from its start. */
  readonly moment: number | null
}

/** Where a draft comes from that the reader has not written here. */
export type Origin = 'link' | 'file' | 'lesson' | 'gallery' | 'reference'
