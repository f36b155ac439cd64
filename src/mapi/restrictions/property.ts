// Page: spropertyrestriction.
import { PT_LONG, RELOP_GE, RELOP_GT, RELOP_LE, RELOP_LT, RELOP_NE, RES_PROPERTY } from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { isFailure, ok } from '../outcome.ts'
import { type Row, valueFinder } from '../tables/row.ts'
import { PROP_TYPE, isStringType } from '../values/prop-tags.ts'
import { foldCase } from '../values/strings.ts'
import { comparableType, constantFor, tagOf } from './complaints.ts'
import type { Kind, Test } from './kind.ts'
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
    const { Value } = constant.value
    if (PROP_TYPE(tag.value) === PT_LONG && typeof Value === 'number')
      return ok(longTest(find, Number(relop), Value | 0))
    const compare = comparison(PROP_TYPE(tag.value), Value, type.value.compare)
    const relation = holds.value
    return ok((row) => {
      const cell = find(row)
      // departs: RS-05 (absent: no match, whatever the operator)
      return cell !== undefined && relation(compare(cell.Value))
    })
  },
}

const [LEAST, GREATEST] = [-0x80000000, 0x7fffffff]

/** RS-07: a PT_LONG against a constant, the commonest test of all, without a call for every value. */
function longTest(find: (row: Row) => SPropValue | undefined, relop: number, constant: number): Test {
  const below = relop === RELOP_LT || relop === RELOP_LE
  const above = relop === RELOP_GT || relop === RELOP_GE
  const strict = relop === RELOP_LT || relop === RELOP_GT ? 1 : 0
  const low = below ? LEAST : constant + strict
  const high = above ? GREATEST : constant - strict
  const inside = relop !== RELOP_NE
  return (row) => {
    const cell = find(row)
    if (cell === undefined) return false
    const value = (cell.Value as number) | 0
    return (value >= low && value <= high) === inside
  }
}

/** A value against a constant, with what can be done beforehand done once. */
function comparison(
  type: number,
  constant: unknown,
  compare: (a: unknown, b: unknown) => number,
): (value: unknown) => number {
  if (isStringType(type)) {
    const folded = foldCase(String(constant))
    return (value) => {
      const text = foldCase(value as string)
      return text === folded ? 0 : text < folded ? -1 : 1
    }
  }
  return (value) => compare(value, constant)
}
