import { commentLine } from '../src/course/sections.ts'
import { highlightCpp } from '../src/editor/cpp-tokens.ts'
import { highlight } from '../src/editor/tokens.ts'
import { LessonError } from './lesson-format.ts'

/** A program of a lesson, and the file it stands in. */
export interface ProgramFile {
  file: string
  source: string
}

/** A comment's words and where they stand. */
export interface Comment {
  text: string
  /** `FILE:LINE`. */
  place: string
}

/** The words of every comment in a program. A comment that shares its line with code is an error. */
export const commentsIn = ({ file, source }: ProgramFile): readonly Comment[] => {
  const lines = (file.endsWith('.cpp') ? highlightCpp : highlight)(source)
  return lines.flatMap((pieces, index) => {
    const place = `${file}:${String(index + 1)}`
    const remark = pieces.find(({ kind }) => kind === 'comment')?.text
    if (remark === undefined) return []
    const line = pieces.map(({ text }) => text).join('')
    if (!remark.startsWith('//')) throw new LessonError(`${place}: write the comment with //, a line each`)
    const comment = commentLine(line)
    if (!comment) throw new LessonError(`${place}: give the comment "${remark}" a line of its own`)
    return comment.text === '' ? [] : [{ text: comment.text, place }]
  })
}

/** Checks that what comments.fr.json says is what the comments need: nothing is missing, nothing is left over. */
export const checkFrench = (
  french: Readonly<Record<string, string>>,
  file: string,
  comments: readonly Comment[],
): void => {
  const wanted = new Map(comments.toReversed().map(({ text, place }) => [text, place]))
  const missing = [...wanted].filter(([text]) => !Object.hasOwn(french, text))
  const leftOver = Object.keys(french).filter((text) => !wanted.has(text))
  const problems = [
    ...missing.toReversed().map(([text, place]) => `  "${text}" has no French (${place})`),
    ...leftOver.map((text) => `  "${text}" is no comment of this lesson: take it out, or mend its words`),
  ]
  if (problems.length > 0) throw new LessonError(`${file}\n${problems.join('\n')}`)
}

/** A program with its comments in French; all else stays, line by line. */
export const inFrench = (source: string, french: Readonly<Record<string, string>>): string =>
  source
    .split('\n')
    .map((line) => {
      const comment = commentLine(line)
      const said = comment && Object.hasOwn(french, comment.text) ? french[comment.text] : undefined
      return comment && said !== undefined ? comment.lead + said : line
    })
    .join('\n')
