import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_TOO_COMPLEX,
  PT_ERROR,
  PT_NULL,
  PT_UNSPECIFIED,
} from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { type Failure, type Outcome, fail, ok } from '../outcome.ts'
import { PROP_TYPE, isMultivaluedType, isPropTag } from '../values/prop-tags.ts'
import { copyPropValue, isPropValue, problemWith, shown } from '../values/prop-values.ts'
import { type PropertyType, propertyType } from '../values/property-types.ts'

export type OrderedType = PropertyType & { readonly compare: NonNullable<PropertyType['compare']> }

export const tooComplex = (because: string): Failure => fail(MAPI_E_TOO_COMPLEX, because)
export const invalid = (because: string): Failure => fail(MAPI_E_INVALID_PARAMETER, because)

/** An untrusted property tag, unsigned. */
export const tagOf = (value: unknown, where: string): Outcome<number> =>
  isPropTag(value) ? ok(value >>> 0) : invalid(`${where} is ${shown(value)}, not a property tag.`)

/** The type of a tag whose values can be compared. */
export function comparableType(tag: number, where: string): Outcome<OrderedType> {
  const number = PROP_TYPE(tag)
  const type = propertyType(number)
  const name = type?.name ?? `0x${number.toString(16).padStart(4, '0')}`
  if (isMultivaluedType(number))
    // departs: RS-19
    return tooComplex(`${where} has the multivalued type ${name}. This table compares single values only.`)
  if (!type?.compare || number === PT_NULL || number === PT_ERROR || number === PT_UNSPECIFIED)
    return tooComplex(`${where} has the type ${name}, whose values cannot be compared.`)
  return ok({ ...type, compare: type.compare })
}

/** The constant of a restriction, copied, of the same type as the tag. Page: `spropertyrestriction`. */
export function constantFor(tag: number, lpProp: unknown, structure: string): Outcome<SPropValue> {
  const given =
    lpProp !== null && typeof lpProp === 'object' && 'ulPropTag' in lpProp ? lpProp.ulPropTag : undefined
  if (isPropTag(given) && PROP_TYPE(given) !== PROP_TYPE(tag)) {
    const [wanted, found] = [tag, given].map((t) => propertyType(PROP_TYPE(t))?.name ?? 'no property type')
    return tooComplex(
      `${structure} compares a property of type ${wanted} with a value of type ${found}. Give lpProp.ulPropTag the type of ulPropTag; its identifier does not matter.`,
    )
  }
  if (!isPropValue(lpProp)) return invalid(problemWith(lpProp, `lpProp of ${structure}`) ?? '')
  return ok(copyPropValue(lpProp))
}
