import {
  MAPI_E_BAD_CHARWIDTH,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  MAPI_E_UNKNOWN_FLAGS,
  MAPI_UNICODE,
  MAPI_W_ERRORS_RETURNED,
  PT_ERROR,
  PT_UNSPECIFIED,
} from '../api/constants.ts'
import type { PropTag, SPropValue } from '../api/values.ts'
import { fail, ok, warn, type Outcome } from '../outcome.ts'
import {
  convertible,
  isPropTag,
  isStringType,
  PROP_ID,
  PROP_TYPE,
  withCharacterWidth,
} from '../values/prop-tags.ts'
import { convertString, copyPropValue, findById, missing } from '../values/prop-values.ts'

function badFlags(flags: number) {
  if (typeof flags !== 'number') return fail(MAPI_E_INVALID_PARAMETER, 'the flags must be a number.')
  if ((flags & ~MAPI_UNICODE) !== 0) return fail(MAPI_E_UNKNOWN_FLAGS, 'MAPI_UNICODE is the only flag here.')
  return undefined
}

const wantsUnicode = (flags: number): boolean => (flags & MAPI_UNICODE) !== 0

/** One property as GetProps answers it, or the error in its place. Page: `imapiprop-getprops`. */
function read(properties: readonly SPropValue[], tag: PropTag, unicode: boolean): SPropValue {
  const property = findById(properties, PROP_ID(tag))
  if (property === undefined) return missing(tag, MAPI_E_NOT_FOUND)
  const wanted =
    PROP_TYPE(tag) === PT_UNSPECIFIED
      ? PROP_TYPE(withCharacterWidth(property.ulPropTag, unicode))
      : PROP_TYPE(tag)
  const actual = PROP_TYPE(property.ulPropTag)
  if (wanted === actual) return copyPropValue(property)
  if (convertible(actual, wanted)) return convertString(property, wanted)
  return missing(tag, isStringType(actual) ? MAPI_E_BAD_CHARWIDTH : MAPI_E_NOT_FOUND)
}

/** The properties asked for, in that order; all of them for null. Page: `imapiprop-getprops`. */
export function readProps(
  properties: readonly SPropValue[],
  tags: readonly PropTag[] | null,
  flags: number,
): Outcome<SPropValue[]> {
  const refused = badFlags(flags)
  if (refused) return refused
  const unicode = wantsUnicode(flags)
  if (tags !== null && (!Array.isArray(tags) || tags.length === 0 || !tags.every(isPropTag)))
    return fail(
      MAPI_E_INVALID_PARAMETER,
      'GetProps wants a list of at least one property tag, or null for all.',
    )
  const wanted = tags ?? properties.map(({ ulPropTag }) => withCharacterWidth(ulPropTag, unicode))
  const values = wanted.map((tag) => read(properties, tag, unicode))
  return values.some(({ ulPropTag }) => PROP_TYPE(ulPropTag) === PT_ERROR)
    ? warn(MAPI_W_ERRORS_RETURNED, values)
    : ok(values)
}

/** The tags of all properties. Page: `imapiprop-getproplist`. */
export function tagsOf(properties: readonly SPropValue[], flags: number): Outcome<PropTag[]> {
  return (
    badFlags(flags) ??
    ok(properties.map(({ ulPropTag }) => withCharacterWidth(ulPropTag, wantsUnicode(flags))))
  )
}
