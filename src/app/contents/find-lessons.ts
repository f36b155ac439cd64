import type { LessonSummary, Part } from '../../course/lesson.ts'
import type { Language } from '../../language/language.svelte.ts'

/** Letters as one types them in a hurry: small, without accents, code without its marks. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('`', '')
    .replaceAll('’', "'")
    .toLowerCase()

const textOf = (part: Part, lesson: LessonSummary, language: Language): string =>
  plain(
    [part.title[language], lesson.title[language], lesson.description[language], ...lesson.pages].join('\n'),
  )

/** The parts with those of their lessons that have every word of `query` in them; parts without one are left out. */
export const findLessons = (parts: readonly Part[], query: string, language: Language): readonly Part[] => {
  const words = plain(query).split(/\s+/).filter(Boolean)
  return parts
    .map((part) => ({
      ...part,
      lessons: part.lessons.filter((lesson) => {
        const text = textOf(part, lesson, language)
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ lessons }) => lessons.length > 0)
}
