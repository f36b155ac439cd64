import { readKept, writeKept } from '../../course/kept.ts'
import type { KeptLesson } from '../../course/kept.ts'

/** Everything that is kept, by name: lessons, drafts, settings. */
export type Entries = Readonly<Record<string, string>>

/** Why a file is not taken over. */
export type ArchiveTrouble = 'unreadable' | 'foreign' | 'newer' | 'empty'

const FORMAT = 'mapi-on-demand/progress'
/** The shape of the file; another number means another shape. */
const VERSION = 1
const LESSON = 'lesson:'

/** All that is kept as one file, to be taken to another browser. */
export const writeArchive = (entries: Entries): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a file holds; what in it is no text is left out. */
export const readArchive = (text: string): Entries | ArchiveTrouble => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'unreadable'
  }
  if (!isRecord(value) || value['format'] !== FORMAT || !isRecord(value['entries'])) return 'foreign'
  if (typeof value['version'] === 'number' && value['version'] > VERSION) return 'newer'
  const entries = Object.entries(value['entries']).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return entries.length === 0 ? 'empty' : Object.fromEntries(entries)
}

const larger = (
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(
    Object.keys({ ...one, ...other }).map((key) => [key, Math.max(one[key] ?? 0, other[key] ?? 0)]),
  )

/** The text that gives way when a file brings another one. */
const givenWay = (mine: KeptLesson, theirs: KeptLesson): string | null =>
  mine.source !== null && theirs.source !== null && mine.source !== theirs.source
    ? mine.source
    : (mine.setAside ?? theirs.setAside)

/** A lesson that was worked at in two places: what was reached stays reached, and the file's text wins. */
const mergeLesson = (mine: KeptLesson, theirs: KeptLesson): KeptLesson => ({
  source: theirs.source ?? mine.source,
  setAside: givenWay(mine, theirs),
  passed: theirs.source === null ? mine.passed : theirs.passed,
  done: mine.done || theirs.done,
  prediction: theirs.prediction ?? mine.prediction,
  hints: larger(mine.hints, theirs.hints),
})

const mergeEntry = (name: string, mine: string | undefined, theirs: string): string => {
  if (mine === undefined || !name.startsWith(LESSON)) return theirs
  const [own, other] = [readKept(mine), readKept(theirs)]
  if (!other) return mine
  return own ? writeKept(mergeLesson(own, other)) : theirs
}

/** What is kept here, with what a file brings. */
export const mergeEntries = (mine: Entries, theirs: Entries): Entries => ({
  ...mine,
  ...Object.fromEntries(
    Object.entries(theirs).map(([name, text]) => [name, mergeEntry(name, mine[name], text)]),
  ),
})
