// Page: spropertyrestriction.
import { PT_LONG, RES_PROPERTY } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { valueFinder } from '../tables/row.ts'
import { PROP_TYPE, isStringType } from '../values/prop-tags.ts'
import { foldCase } from '../values/strings.ts'
import { comparableType, constantFor, tagOf } from './complaints.ts'
import type { Kind } from './kind.ts'
import { relationOf } from './relop.ts'

export const property: Kind = {
  rt: RES_PROPERTY,
  name: 'RES_PROPERTY',
  structure: 'SPropertyRestriction',
  members: ['relop', 'ulPropTag', 'lpProp'],
  compile({ relop, ulPropTag, lpProp }, tree) {
    const holds = relationOf(relop, 'SPropertyRestriction')
    if (isFailure(holds)) return holds
    const tag = tagOf(ulPropTag, 'ulPropTag of SPropertyRestriction')
    if (isFailure(tag)) return tag
    const type = comparableType(tag.value, 'ulPropTag of SPropertyRestriction')
    if (isFailure(type)) return type
    const constant = constantFor(tag.value, lpProp, 'SPropertyRestriction')
    if (isFailure(constant)) return constant
    tree.reads(tag.value)
    const find = valueFinder(tag.value)
    const compare = comparison(PROP_TYPE(tag.value), constant.value.Value, type.value.compare)
    const relation = holds.value
    return ok((row) => {
      const cell = find(row)
      // departs: RS-05 (absent: no match, whatever the operator)
      return cell !== undefined && relation(compare(cell.Value))
    })
  },
}

/** A value against a constant, with what can be done beforehand done once. */
function comparison(
  type: number,
  constant: unknown,
  compare: (a: unknown, b: unknown) => number,
): (value: unknown) => number {
  if (type === PT_LONG && typeof constant === 'number') {
    const signed = constant | 0
    return (value) => ((value as number) | 0) - signed
  }
  if (isStringType(type)) {
    const folded = foldCase(String(constant))
    return (value) => {
      const text = foldCase(value as string)
      return text === folded ? 0 : text < folded ? -1 : 1
    }
  }
  return (value) => compare(value, constant)
}
