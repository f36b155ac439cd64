import { sectionsOf } from '../src/course/sections.ts'
import type { Sentence } from '../src/course/sentence.ts'
import { checkFrench, commentsIn, inFrench } from './lesson-comments.ts'
import type { ProgramFile } from './lesson-comments.ts'
import { LessonError } from './lesson-format.ts'

/** The programs that a lesson shows, with the comments of each language. */
export type LessonPrograms = Record<'start' | 'solution' | 'cpp', Sentence>

/** The same in another language has the same sections, or one could not be found from the other. */
const checkSections = (one: ProgramFile, other: ProgramFile): void => {
  const there = new Set(sectionsOf(other.source))
  const missing = sectionsOf(one.source).filter((section) => !there.has(section))
  if (missing.length > 0)
    throw new LessonError(`${other.file} has no section ${missing.join(', ')}, which ${one.file} has`)
}

/** The programs of a lesson's folder, checked; `french` is what its comments.fr.json says. */
export const lessonPrograms = (
  { start, solution, cpp }: Record<keyof LessonPrograms, ProgramFile>,
  french: { file: string; comments: Readonly<Record<string, string>> },
): LessonPrograms => {
  if (sectionsOf(solution.source).length === 0)
    throw new LessonError(`${solution.file} has no section: head each with a comment like "// 1  The table"`)
  checkSections(solution, cpp)
  checkSections(cpp, solution)
  checkFrench(french.comments, french.file, [start, solution, cpp].flatMap(commentsIn))
  const both = ({ source }: ProgramFile): Sentence => ({
    en: source,
    fr: inFrench(source, french.comments),
  })
  return { start: both(start), solution: both(solution), cpp: both(cpp) }
}
