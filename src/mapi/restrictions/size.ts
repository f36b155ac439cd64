// Page: ssizerestriction.
import { PT_UNSPECIFIED, RES_SIZE } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { valueFinder } from '../tables/row.ts'
import { PROP_TYPE } from '../values/prop-tags.ts'
import { propertyType } from '../values/property-types.ts'
import { shown } from '../values/prop-values.ts'
import { invalid, tagOf } from './complaints.ts'
import type { Kind } from './kind.ts'
import { relationOf } from './relop.ts'

export const size: Kind = {
  rt: RES_SIZE,
  name: 'RES_SIZE',
  structure: 'SSizeRestriction',
  members: ['relop', 'ulPropTag', 'cb'],
  compile({ relop, ulPropTag, cb }, tree) {
    const holds = relationOf(relop, 'SSizeRestriction')
    if (isFailure(holds)) return holds
    const tag = tagOf(ulPropTag, 'ulPropTag of SSizeRestriction')
    if (isFailure(tag)) return tag
    if (typeof cb !== 'number')
      return invalid(`cb of SSizeRestriction is ${shown(cb)}, not a number of bytes.`)
    tree.reads(tag.value)
    const find = valueFinder(tag.value)
    const asked = PROP_TYPE(tag.value)
    const relation = holds.value
    return ok((row) => {
      const cell = find(row)
      if (cell === undefined) return false
      const type = propertyType(asked === PT_UNSPECIFIED ? PROP_TYPE(cell.ulPropTag) : asked)
      return type !== undefined && relation(type.size(cell.Value) - cb)
    })
  },
}
