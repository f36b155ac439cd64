// A whole lesson in an address: `#lesson1.` and the deflated JSON in letters, as the links of the playground are.
import type { LessonTrouble, OpenedLesson } from '../../course/packed/open.ts'
import type { PackedLesson } from '../../course/packed/packed-schema.ts'
import { fromBase64url, toBase64url } from '../share/base64url.ts'
import { crc32 } from '../share/crc32.ts'
import { deflate, inflate } from '../share/deflate.ts'

/** The shape of the link; another number means another shape, and this one is read for ever. */
const VERSION = 1
const LONGEST_HASH = 1_000_000
const MOST_BYTES = 4_000_000

const HASH = /^#lesson(\d{1,4})\.(.*)$/s

export type ArrivalTrouble =
  | LessonTrouble
  /** The end of the link is missing. */
  | { readonly kind: 'cut' }
  /** The link is not as it was made. */
  | { readonly kind: 'changed' }
  /** A part of the page could not be loaded. */
  | { readonly kind: 'offline' }

/** What came of opening a lesson: itself, as it stands in the file too, or why there is none. */
export type Arrived = Exclude<OpenedLesson, { trouble: unknown }> | { readonly trouble: ArrivalTrouble }

/** Whether a hash carries a lesson, of whatever version. */
export const isLessonLink = (hash: string): boolean => HASH.test(hash)

export const lessonHashOf = async (packed: PackedLesson): Promise<string> => {
  const sealed = JSON.stringify({ check: crc32(JSON.stringify(packed)), ...packed })
  return `#lesson${String(VERSION)}.${toBase64url(await deflate(sealed))}`
}

const parsed = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}

/** The lesson in a hash. Never throws, and runs nothing. */
export const openLessonLink = async (hash: string): Promise<Arrived> => {
  const [, version = '', letters = ''] = HASH.exec(hash) ?? []
  if (version === '') return { trouble: { kind: 'foreign' } }
  if (Number(version) > VERSION) return { trouble: { kind: 'newer', version: Number(version) } }
  if (letters.length > LONGEST_HASH) return { trouble: { kind: 'too large' } }
  try {
    const { text, ended } = await inflate(fromBase64url(letters), MOST_BYTES)
    if (ended === 'too large') return { trouble: { kind: 'too large' } }
    if (ended === 'damaged') return { trouble: { kind: 'cut' } }
    const value = parsed(text)
    if (value === null) return { trouble: { kind: 'changed' } }
    const { check, ...packed } = value
    if (check !== crc32(JSON.stringify(packed))) return { trouble: { kind: 'changed' } }
    const { openLessonValue } = await import('../../course/packed/open.ts')
    return openLessonValue(packed)
  } catch {
    return { trouble: { kind: 'offline' } }
  }
}
