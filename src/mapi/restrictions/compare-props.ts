// Page: scomparepropsrestriction.
import { RES_COMPAREPROPS } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { valueFinder } from '../tables/row.ts'
import { PROP_TYPE, isStringType } from '../values/prop-tags.ts'
import { compareIgnoringCase } from '../values/strings.ts'
import { comparableType, tagOf, tooComplex } from './complaints.ts'
import type { Kind } from './kind.ts'
import { relationOf } from './relop.ts'

export const compareProps: Kind = {
  rt: RES_COMPAREPROPS,
  name: 'RES_COMPAREPROPS',
  structure: 'SComparePropsRestriction',
  members: ['relop', 'ulPropTag1', 'ulPropTag2'],
  compile({ relop, ulPropTag1, ulPropTag2 }, tree) {
    const holds = relationOf(relop, 'SComparePropsRestriction')
    if (isFailure(holds)) return holds
    const left = tagOf(ulPropTag1, 'ulPropTag1 of SComparePropsRestriction')
    if (isFailure(left)) return left
    const right = tagOf(ulPropTag2, 'ulPropTag2 of SComparePropsRestriction')
    if (isFailure(right)) return right
    if (PROP_TYPE(left.value) !== PROP_TYPE(right.value))
      return tooComplex('RES_COMPAREPROPS compares two properties of one type; these two differ in theirs.')
    const type = comparableType(left.value, 'ulPropTag1 of SComparePropsRestriction')
    if (isFailure(type)) return type
    tree.reads(left.value)
    tree.reads(right.value)
    const [findLeft, findRight, relation] = [valueFinder(left.value), valueFinder(right.value), holds.value]
    const compare = isStringType(PROP_TYPE(left.value))
      ? (a: unknown, b: unknown) => compareIgnoringCase(String(a), String(b))
      : type.value.compare
    return ok((row) => {
      const [a, b] = [findLeft(row), findRight(row)]
      return a !== undefined && b !== undefined && relation(compare(a.Value, b.Value))
    })
  },
}
