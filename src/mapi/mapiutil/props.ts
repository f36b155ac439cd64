// Functions of mapiutil on property values. Their arguments are untrusted; what is no property compares as false.
import {
  FL_FULLSTRING,
  FL_PREFIX,
  FL_SUBSTRING,
  PT_BINARY,
  PT_NULL,
  PT_STRING8,
  PT_UNSPECIFIED,
} from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { matcher } from '../restrictions/content.ts'
import { relation } from '../restrictions/relop.ts'
import { PROP_ID, PROP_TYPE, isPropTag } from '../values/prop-tags.ts'
import { copyPropValue, isPropValue } from '../values/prop-values.ts'
import { propertyType } from '../values/property-types.ts'

/**
 * The property with a tag among several, or null; with PT_UNSPECIFIED, the one with its identifier.
 * Page: `ppropfindprop`.
 */
export function PpropFindProp(lpPropArray: unknown, ulPropTag: unknown): SPropValue | null {
  if (!Array.isArray(lpPropArray) || !isPropTag(ulPropTag)) return null
  const props: readonly unknown[] = lpPropArray
  const anyType = PROP_TYPE(ulPropTag) === PT_UNSPECIFIED
  const found = props.find((prop): prop is SPropValue => {
    if (typeof prop !== 'object' || prop === null || !('ulPropTag' in prop) || !isPropTag(prop.ulPropTag))
      return false
    return anyType ? PROP_ID(prop.ulPropTag) === PROP_ID(ulPropTag) : prop.ulPropTag >>> 0 === ulPropTag >>> 0
  })
  return found ?? null
}

/**
 * -1, 0 or 1, as the first value is less than, equal to or greater than the second. Values of different types
 * are ordered by type, as Wine does; the page asks for equal types. Page: `lpropcompareprop`.
 */
export function LPropCompareProp(lpSPropValueA: unknown, lpSPropValueB: unknown): number {
  if (!isPropValue(lpSPropValueA) || !isPropValue(lpSPropValueB)) return 0
  const [a, b] = [PROP_TYPE(lpSPropValueA.ulPropTag), PROP_TYPE(lpSPropValueB.ulPropTag)]
  if (a !== b) return Math.sign(a - b)
  return propertyType(a)?.compare?.(lpSPropValueA.Value, lpSPropValueB.Value) ?? 0
}

/** Whether `first relop second` holds; false for values of different types. Page: `fpropcompareprop`. */
export function FPropCompareProp(lpSPropValue1: unknown, ulRelOp: unknown, lpSPropValue2: unknown): boolean {
  if (!isPropValue(lpSPropValue1) || !isPropValue(lpSPropValue2) || typeof ulRelOp !== 'number') return false
  const type = PROP_TYPE(lpSPropValue1.ulPropTag)
  if (type !== PROP_TYPE(lpSPropValue2.ulPropTag) || type === PT_NULL) return false
  const compare = propertyType(type)?.compare
  return (
    compare !== undefined && (relation(ulRelOp)?.(compare(lpSPropValue1.Value, lpSPropValue2.Value)) ?? false)
  )
}

const levels = new Set<number>([FL_FULLSTRING, FL_PREFIX, FL_SUBSTRING])

/**
 * Whether the first property contains the second. Only PT_STRING8 and PT_BINARY can; PT_UNICODE answers false,
 * as the page says. A fuzzy level that is none is FL_FULLSTRING. Page: `fpropcontainsprop`.
 */
export function FPropContainsProp(
  lpSPropValueDst: unknown,
  lpSPropValueSrc: unknown,
  ulFuzzyLevel: unknown,
): boolean {
  if (!isPropValue(lpSPropValueDst) || !isPropValue(lpSPropValueSrc)) return false
  const type = PROP_TYPE(lpSPropValueDst.ulPropTag)
  if (type !== PROP_TYPE(lpSPropValueSrc.ulPropTag) || (type !== PT_STRING8 && type !== PT_BINARY))
    return false
  const asked = typeof ulFuzzyLevel === 'number' ? ulFuzzyLevel : FL_FULLSTRING
  const level = levels.has(asked & 0xffff) ? asked : (asked & 0xffff0000) | FL_FULLSTRING
  return matcher(lpSPropValueSrc.Value, level)(lpSPropValueDst.Value)
}

/** A copy that shares nothing with the original; null where that is no set of properties. Page: `scduppropset`. */
export function ScDupPropset(rgprop: unknown): SPropValue[] | null {
  if (!Array.isArray(rgprop)) return null
  const props: readonly unknown[] = rgprop
  return props.every(isPropValue) ? props.map(copyPropValue) : null
}
