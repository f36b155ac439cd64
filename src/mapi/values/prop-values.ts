// Page: spropvalue.
import { PT_ERROR, PT_UNICODE, PT_MV_UNICODE } from '../api/constants.ts'
import type { PropTag, SPropValue } from '../api/values.ts'
import { PROP_ID, PROP_TYPE, isPropTag } from './prop-tags.ts'
import { propertyType } from './property-types.ts'
import { toString8 } from './strings.ts'

const hex = (value: number): string => `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

/** How a value looks in a message: short, and never thrown over. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 30 ? `${value.slice(0, 29)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

/** What is wrong with an untrusted property value, in words; undefined where nothing is. */
export function problemWith(value: unknown, what: string): string | undefined {
  if (typeof value !== 'object' || value === null)
    return `${what} is ${shown(value)}, not an SPropValue: { ulPropTag, Value }.`
  if (!('ulPropTag' in value) || !isPropTag(value.ulPropTag))
    return `${what} has no property tag in ulPropTag.`
  const type = propertyType(PROP_TYPE(value.ulPropTag))
  if (!type) return `${what} has the tag ${hex(value.ulPropTag)}, whose low word is no property type.`
  const content = 'Value' in value ? value.Value : undefined
  if (!type.accepts(content))
    return `${what} has a tag of type ${type.name}, so Value must be ${type.expects}; it is ${shown(content)}.`
  return undefined
}

/** Whether an untrusted value is a property value whose Value fits its tag. */
export const isPropValue = (value: unknown): value is SPropValue => problemWith(value, '') === undefined

/** A copy that shares no bytes with the original. */
export const copyPropValue = ({ ulPropTag, Value }: SPropValue): SPropValue => ({
  ulPropTag: ulPropTag >>> 0,
  Value: propertyType(PROP_TYPE(ulPropTag))?.copy(Value) ?? null,
})

/** The entry for a value that does not exist: the identifier stays, so that a search for it still succeeds. */
export const missing = (tag: PropTag, reason: number): SPropValue => ({
  // departs: TB-19
  ulPropTag: ((tag & 0xffff0000) | PT_ERROR) >>> 0,
  Value: reason,
})

/** A copy of a string property, or a list of strings, as PT_UNICODE or PT_STRING8. */
export function convertString({ ulPropTag, Value }: SPropValue, type: number): SPropValue {
  const narrow = type !== PT_UNICODE && type !== PT_MV_UNICODE
  const convert = (text: unknown): string => (narrow ? toString8(String(text)) : String(text))
  return {
    ulPropTag: ((ulPropTag & 0xffff0000) | type) >>> 0,
    Value: Array.isArray(Value) ? Value.map(convert) : convert(Value),
  }
}

/** The property with this identifier, whatever its type. */
export function findById(cells: readonly SPropValue[], id: number): SPropValue | undefined {
  for (const cell of cells) if (PROP_ID(cell.ulPropTag) === id) return cell
  return undefined
}
