// Turns what the model says into another language, by the English of it. A template is English with `{0}`,
// `{1}` where something was put in; its translation has the same, in any order.

/** Translations by template. */
export type Templates = Readonly<Record<string, string>>

export interface ModelCatalogue {
  readonly sentences: Templates
  /** What is put into sentences and is in words itself. */
  readonly pieces: Templates
  /** What stands beside a result, and what the program holds. */
  readonly notes: Templates
}

export interface Translator {
  /** A sentence of the model; what is none of them comes back as it is. */
  sentence(text: string): string
  /** `1 row`, `bookmark`; a name comes back as it is. */
  note(text: string): string
}

/** What was put into a template, each with whether it stood in quotes there. */
interface Hole {
  readonly text: string
  readonly quoted: boolean
}

interface Pattern {
  /** How much of it is fixed: of two that match, the one that says more is meant. */
  readonly fixed: number
  readonly said: string
  readonly match: (text: string) => readonly Hole[] | null
}

const HOLE = /\{(\d+)\}/

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** @param inside what a hole may be made of, where it does not stand in quotes */
const patternOf = (template: string, said: string, inside: string): Pattern => {
  // Split with a group, so that every other piece is the number of a hole.
  const pieces = template.split(HOLE)
  const quoted: boolean[] = []
  const source = pieces.map((piece, index) => {
    if (index % 2 === 0) return escaped(piece)
    const mark = pieces[index - 1]?.at(-1)
    const inQuotes = (mark === '"' || mark === "'") && pieces[index + 1]?.startsWith(mark) === true
    quoted.push(inQuotes)
    return inQuotes ? '(.*?)' : `(${inside})`
  })
  const expression = new RegExp(`^${source.join('')}$`, 's')
  return {
    fixed: pieces.filter((_, index) => index % 2 === 0).join('').length,
    said,
    match: (text) => {
      const found = expression.exec(text)
      return found && found.slice(1).map((hole, index) => ({ text: hole, quoted: quoted[index] === true }))
    },
  }
}

interface Reader {
  readonly exact: ReadonlyMap<string, string>
  readonly patterns: readonly Pattern[]
}

const readerOf = (templates: Templates, inside: string): Reader => {
  const entries = Object.entries(templates)
  return {
    exact: new Map(entries.filter(([template]) => !HOLE.test(template))),
    patterns: entries
      .filter(([template]) => HOLE.test(template))
      .map(([template, said]) => patternOf(template, said, inside))
      .sort((a, b) => b.fixed - a.fixed),
  }
}

const filled = (said: string, holes: readonly string[]): string =>
  said.replace(/\{(\d+)\}/g, (whole, index: string) => holes[Number(index)] ?? whole)

/** The translation, or null for what no template fits. */
const translated = (
  { exact, patterns }: Reader,
  text: string,
  inner: (hole: Hole) => string,
): string | null => {
  const known = exact.get(text)
  if (known !== undefined) return known
  for (const { said, match } of patterns) {
    const holes = match(text)
    if (holes) return filled(said, holes.map(inner))
  }
  return null
}

/** A failed call's message begins with the method: `IMAPITable::Restrict: the restriction ...`. */
const OF_METHOD = /^(\w+(?:::\w+)?): (.*)$/s

export const translator = ({ sentences, pieces, notes }: ModelCatalogue): Translator => {
  const wholes = readerOf(sentences, '.*?')
  const parts = readerOf({ ...notes, ...pieces }, '[^,]+?')
  const besides = readerOf(notes, '\\d+')

  /** In quotes stand names, which are the same in every language. */
  const part = ({ text, quoted }: Hole): string => {
    if (quoted || text.startsWith('"')) return text
    const known = translated(parts, text, part)
    if (known !== null || !text.includes(', ')) return known ?? text
    return text
      .split(', ')
      .map((item) => part({ text: item, quoted }))
      .join(', ')
  }
  const whole = (text: string): string | null => translated(wholes, text, part)

  return {
    sentence(text) {
      const [, method, rest] = OF_METHOD.exec(text) ?? []
      const reason = rest === undefined ? null : whole(rest)
      return reason === null ? (whole(text) ?? text) : `${method ?? ''}\u00a0: ${reason}`
    },
    note: (text) => translated(besides, text, part) ?? text,
  }
}
