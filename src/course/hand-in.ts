// A learner's programs in one file, for a teacher: handed in as such, or as the whole progress.
import { readKept } from './kept.ts'

export interface HandIn {
  /** Who hands it in; null where the file does not say. */
  readonly name: string | null
  /** Programs, by the slugs of their lessons. */
  readonly programs: Readonly<Record<string, string>>
}

export type HandInTrouble = 'unreadable' | 'foreign' | 'newer' | 'empty' | 'too large'

/** Characters or bytes: more than any browser keeps. Larger files need not even be read. */
export const LARGEST_FILE = 20_000_000

const FORMAT = 'mapi-on-demand/hand-in'
const PROGRESS = 'mapi-on-demand/progress'
const VERSION = 1
const LESSON = 'lesson:'
const LONGEST_NAME = 200
/** More lessons than there will be, and more text than anybody writes in one. */
const MOST_PROGRAMS = 200
const LONGEST_PROGRAM = 1_000_000

type Members = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const writeHandIn = ({ name, programs }: HandIn): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, name, programs }, null, 2)}\n`

/** The lessons with a text of the learner's own, among all that is kept. */
export const programsIn = (entries: Members): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, text]): [string, string][] => {
      const source = key.startsWith(LESSON) && typeof text === 'string' ? readKept(text)?.source : null
      return typeof source === 'string' ? [[key.slice(LESSON.length), source]] : []
    }),
  )

const textsIn = (programs: unknown): Readonly<Record<string, string>> =>
  isRecord(programs)
    ? Object.fromEntries(
        Object.entries(programs).filter((one): one is [string, string] => typeof one[1] === 'string'),
      )
    : {}

const isTooLarge = (programs: HandIn['programs']): boolean =>
  Object.keys(programs).length > MOST_PROGRAMS ||
  Object.entries(programs).some((one) => one.some(({ length }) => length > LONGEST_PROGRAM))

/** Reads what somebody handed in. Never throws. */
export const readHandIn = (text: string): HandIn | HandInTrouble => {
  if (text.length > LARGEST_FILE) return 'too large'
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'unreadable'
  }
  if (!isRecord(value)) return 'foreign'
  const { format, version, name, entries } = value
  if (format !== FORMAT && format !== PROGRESS) return 'foreign'
  if (typeof version === 'number' && version > VERSION) return 'newer'
  const programs =
    format === FORMAT ? textsIn(value['programs']) : programsIn(isRecord(entries) ? entries : {})
  if (Object.keys(programs).length === 0) return 'empty'
  if (isTooLarge(programs)) return 'too large'
  const named = typeof name === 'string' && name.trim() !== ''
  return { name: named ? name.trim().slice(0, LONGEST_NAME) : null, programs }
}
