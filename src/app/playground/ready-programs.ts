import { loaders, programs } from 'virtual:programs'
import type { ReadyProgram } from 'virtual:programs'
import { standing } from '../../simulation/gallery/standing.ts'
import type { Sentence } from '../../course/sentence.ts'
import type { ScenarioFile } from '../../simulation/scenario.ts'

export { programs }
export type { ReadyProgram }

/** Its text, with the comments of each language. */
export const sourceOf = async ({ name }: ReadyProgram): Promise<Sentence> => {
  const load = loaders[name]
  if (!load) throw new Error(`There is no ready program ${name}.`)
  return load()
}

/** What the playground has in it where nobody has been yet. */
export interface FirstDraft {
  readonly program: ReadyProgram
  readonly source: Sentence
  readonly scenario: ScenarioFile
}

export const firstDraft = async (): Promise<FirstDraft> => {
  const [program] = programs
  if (!program) throw new Error('There is no ready program.')
  return { program, source: await sourceOf(program), scenario: standing.scenario }
}
