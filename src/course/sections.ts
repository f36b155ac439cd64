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

interface SectionLine {
  text: string
  section: string | null
  heads: boolean
  ends: boolean
}

const isBlank = (line: SectionLine | undefined): boolean => (line?.text ?? '').trim() === ''

/** The lines of a program with their sections. Blank lines after a section belong to none. */
const linesOf = (source: string): readonly SectionLine[] => {
  let section: string | null = null
  const lines = source.split('\n').map((text): SectionLine => {
    const comment = commentLine(text)
    const heads = comment !== null && comment.section !== null
    const ends = comment !== null && !heads && comment.text === ''
    if (heads || ends) section = comment.section
    return { text, section, heads, ends }
  })
  let below: SectionLine | undefined
  return lines
    .toReversed()
    .map((line) => {
      if (!isBlank(line)) below = line
      return isBlank(line) && (below?.heads !== false || below.section !== line.section)
        ? { ...line, section: null }
        : line
    })
    .toReversed()
}

/** A stretch of a program: a section, or what stands before, between and after them. */
export interface Stretch {
  section: string | null
  /** The first line, counted from 0, and how many there are. */
  from: number
  length: number
}

/** A program as it is read. */
export interface Listing {
  source: string
  stretches: readonly Stretch[]
}

/** A program cut into its sections, without the lines that only say where one ends. */
export const listingOf = (source: string): Listing => {
  const all = linesOf(source.replace(/\n$/, ''))
  const lines = all.flatMap((line, index) => {
    if (!line.ends) return line
    return isBlank(all[index - 1]) || isBlank(all[index + 1]) ? [] : { ...line, text: '' }
  })
  const stretches: Stretch[] = []
  lines.forEach(({ section, heads }, from) => {
    const last = stretches.at(-1)
    if (last && !heads && last.section === section) last.length += 1
    else stretches.push({ section, from, length: 1 })
  })
  return { source: lines.map(({ text }) => text).join('\n'), stretches }
}

/** The numbers of a program's sections, each once, in the order in which they first stand there. */
export const sectionsOf = (source: string): readonly string[] => [
  ...new Set(linesOf(source).flatMap(({ section }) => section ?? [])),
]

/** The line, counted from 1, below the first numbered comment that has no code yet; null where each has. */
export const placeToWrite = (source: string): number | null => {
  const listing = listingOf(source)
  const lines = listing.source.split('\n')
  const open = listing.stretches.find(
    ({ section, from, length }) =>
      section !== null &&
      lines.slice(from, from + length).every((line) => line.trim() === '' || commentLine(line) !== null),
  )
  return open ? open.from + 2 : null
}
