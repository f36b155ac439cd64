import { loaders, races } from 'virtual:races'
import { loadLesson } from '../../course/catalogue.ts'
import type { Lesson } from '../../course/lesson.ts'
import type { Sentence } from '../../course/sentence.ts'
import type { Scenario } from '../../simulation/scenario.ts'
import type { RaceSummary } from './ready.ts'

export { races }

/** Two programs that can race. */
export interface Pair {
  slug: string
  /** The learner's own program of this lesson is the first of the two. */
  lesson: Lesson | null
  /** Null where the first two is the learner's own. */
  summary: RaceSummary | null
  sources: readonly [Sentence, Sentence]
  scenario: Scenario
}

/** A ready pair, or the learner's program of a lesson against its solution; null where there is neither. */
export const loadPair = async (slug: string): Promise<Pair | null> => {
  const summary = races.find((race) => race.slug === slug) ?? null
  const load = Object.hasOwn(loaders, slug) ? loaders[slug] : undefined
  if (summary && load) return { slug, lesson: null, summary, ...(await load()) }
  const lesson = await loadLesson(slug)
  if (!lesson?.solution) return null
  const { start, solution, world } = lesson
  return { slug, lesson, summary: null, sources: [start, solution], scenario: world.scenario }
}
