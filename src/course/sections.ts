// A comment that fills its line, `// 4a  Its row`, heads a section: a number, perhaps a letter, two spaces.
// The section reaches to the next such comment, or to a line that holds nothing but `//`.

/** A comment that fills its line. */
export interface CommentLine {
  /** What stands before its words: indentation, slashes, number. */
  lead: string
  /** The number of the section that it heads. */
  section: string | null
  /** Its words; empty in a line that only ends a section. */
  text: string
}

const COMMENT = /^(?<lead>\s*\/\/\s*(?:(?<section>\d+[a-z]?)\s{2,})?)(?<text>.*?)\s*$/

/** A line read as a comment that fills it; null where there is code, or nothing. */
export const commentLine = (line: string): CommentLine | null => {
  const { lead, section, text } = COMMENT.exec(line)?.groups ?? {}
  if (lead === undefined) return null
  return { lead, section: section ?? null, text: text ?? '' }
}

/** A stretch of a program: a section, or what stands before, between and after them. */
export interface Stretch {
  section: string | null
  /** The first line, counted from 0, and how many there are. */
  from: number
  length: number
}

/** A program cut into its sections. Blank lines after a section belong to none. */
export const stretchesOf = (source: string): readonly Stretch[] => {
  const lines = source.split('\n')
  const stretches: Stretch[] = []
  let current: string | null = null
  /** Where the blank lines begin that may turn out to stand at the end of a section. */
  let filled = 0
  const cut = (until: number, next: string | null): void => {
    const begin = stretches.reduce((sum, { length }) => sum + length, 0)
    const end = current === null ? until : filled
    if (end > begin) stretches.push({ section: current, from: begin, length: end - begin })
    if (until > end) stretches.push({ section: null, from: end, length: until - end })
    current = next
  }
  lines.forEach((line, index) => {
    const comment = commentLine(line)
    if (comment && (comment.section !== null || comment.text === '')) cut(index, comment.section)
    if (line.trim() !== '') filled = index + 1
  })
  cut(lines.length, null)
  return stretches
}

/** The numbers of a program's sections, each once, in the order in which they first stand there. */
export const sectionsOf = (source: string): readonly string[] => [
  ...new Set(stretchesOf(source).flatMap(({ section }) => section ?? [])),
]
