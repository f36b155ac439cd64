import { loaders, parts } from 'virtual:course'
import type { Lesson, LessonSummary } from './lesson.ts'

export { parts }

/** Every lesson, in the order of the course. */
export const summaries: readonly LessonSummary[] = parts.flatMap(({ lessons }) => lessons)

/** The place of a lesson: its part, its number, its neighbours. */
export const placeOf = (slug: string) => {
  const index = summaries.findIndex((lesson) => lesson.slug === slug)
  return {
    part: parts.find(({ lessons }) => lessons.some((lesson) => lesson.slug === slug)) ?? null,
    number: index + 1,
    previous: summaries[index - 1] ?? null,
    next: index === -1 ? null : (summaries[index + 1] ?? null),
  }
}

/** A lesson by its slug; null where there is none. Loaded when asked for. */
export const loadLesson = async (slug: string): Promise<Lesson | null> => {
  const load = Object.hasOwn(loaders, slug) ? loaders[slug] : undefined
  return load ? load() : null
}
