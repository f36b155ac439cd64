// Page: sexistrestriction.
import { PT_OBJECT, RES_EXIST } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { valueFinder } from '../tables/row.ts'
import { PROP_TYPE } from '../values/prop-tags.ts'
import { invalid, tagOf, tooComplex } from './complaints.ts'
import type { Kind } from './kind.ts'

export const exist: Kind = {
  rt: RES_EXIST,
  name: 'RES_EXIST',
  structure: 'SExistRestriction',
  members: ['ulPropTag'],
  compile({ ulPropTag, ulReserved1, ulReserved2 }, tree) {
    const tag = tagOf(ulPropTag, 'ulPropTag of SExistRestriction')
    if (isFailure(tag)) return tag
    if ((ulReserved1 ?? 0) !== 0 || (ulReserved2 ?? 0) !== 0)
      return invalid('The reserved members of SExistRestriction must be 0.')
    if (PROP_TYPE(tag.value) === PT_OBJECT)
      return tooComplex('RES_EXIST cannot test a property of type PT_OBJECT.')
    tree.reads(tag.value)
    const find = valueFinder(tag.value)
    return ok((row) => find(row) !== undefined)
  },
}
