// Page: scontentrestriction.
import {
  FL_FULLSTRING,
  FL_IGNORECASE,
  FL_IGNORENONSPACE,
  FL_LOOSE,
  FL_PREFIX,
  FL_SUBSTRING,
  PT_BINARY,
  RES_CONTENT,
} from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { valueFinder } from '../tables/row.ts'
import { indexOfBytes, isBytes } from '../values/bytes.ts'
import { PROP_TYPE, isStringType } from '../values/prop-tags.ts'
import { shown } from '../values/prop-values.ts'
import { foldCase, foldNonspacing } from '../values/strings.ts'
import { constantFor, invalid, tagOf, tooComplex } from './complaints.ts'
import type { Kind } from './kind.ts'

const levels = new Set<number>([FL_FULLSTRING, FL_PREFIX, FL_SUBSTRING])

export const content: Kind = {
  rt: RES_CONTENT,
  name: 'RES_CONTENT',
  structure: 'SContentRestriction',
  members: ['ulFuzzyLevel', 'ulPropTag', 'lpProp'],
  compile({ ulFuzzyLevel, ulPropTag, lpProp }, tree) {
    const tag = tagOf(ulPropTag, 'ulPropTag of SContentRestriction')
    if (isFailure(tag)) return tag
    if (typeof ulFuzzyLevel !== 'number' || !Number.isInteger(ulFuzzyLevel))
      return invalid(`ulFuzzyLevel of SContentRestriction is ${shown(ulFuzzyLevel)}, not an FL_ number.`)
    const type = PROP_TYPE(tag.value)
    if (!isStringType(type) && type !== PT_BINARY)
      return tooComplex('RES_CONTENT looks into PT_STRING8, PT_UNICODE and PT_BINARY properties only.')
    if (!levels.has(ulFuzzyLevel & 0xffff))
      return tooComplex(
        'The low word of ulFuzzyLevel is exactly one of FL_FULLSTRING, FL_SUBSTRING and FL_PREFIX.',
      )
    const pattern = constantFor(tag.value, lpProp, 'SContentRestriction')
    if (isFailure(pattern)) return pattern
    tree.reads(tag.value)
    const find = valueFinder(tag.value)
    const matches = matcher(pattern.value.Value, ulFuzzyLevel)
    return ok((row) => {
      const cell = find(row)
      return cell !== undefined && matches(cell.Value)
    })
  },
}

/** Whether a value has the pattern in it, at a fuzzy level whose low word is valid. */
export function matcher(pattern: unknown, level: number): (value: unknown) => boolean {
  if (isBytes(pattern)) return bytesMatcher(pattern, level)
  const fold = folding(level)
  const part = fold(String(pattern))
  switch (level & 0xffff) {
    case FL_PREFIX:
      return (value) => typeof value === 'string' && fold(value).startsWith(part)
    case FL_SUBSTRING:
      return (value) => typeof value === 'string' && fold(value).includes(part)
    default:
      // departs: RS-15 (the whole value)
      return (value) => typeof value === 'string' && fold(value) === part
  }
}

function bytesMatcher(part: Uint8Array, level: number): (value: unknown) => boolean {
  switch (level & 0xffff) {
    case FL_PREFIX:
      return (value) => isBytes(value) && indexOfBytes(value.subarray(0, part.length), part) === 0
    case FL_SUBSTRING:
      return (value) => isBytes(value) && indexOfBytes(value, part) >= 0
    default:
      return (value) => isBytes(value) && value.length === part.length && indexOfBytes(value, part) === 0
  }
}

/** What the high word of a fuzzy level lets a comparison ignore. */
function folding(level: number): (text: string) => string {
  const loose = (level & FL_LOOSE) !== 0
  const ignoresCase = loose || (level & FL_IGNORECASE) !== 0
  const ignoresMarks = loose || (level & FL_IGNORENONSPACE) !== 0
  if (ignoresCase && ignoresMarks) return (text) => foldCase(foldNonspacing(text))
  if (ignoresCase) return foldCase
  return ignoresMarks ? foldNonspacing : (text) => text
}
