// Page: sbitmaskrestriction.
import { BMR_EQZ, BMR_NEZ, PT_LONG, RES_BITMASK } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { valueFinder } from '../tables/row.ts'
import { PROP_TYPE } from '../values/prop-tags.ts'
import { propertyType } from '../values/property-types.ts'
import { shown } from '../values/prop-values.ts'
import { invalid, tagOf, tooComplex } from './complaints.ts'
import type { Kind } from './kind.ts'

export const bitmask: Kind = {
  rt: RES_BITMASK,
  name: 'RES_BITMASK',
  structure: 'SBitMaskRestriction',
  members: ['relBMR', 'ulPropTag', 'ulMask'],
  compile({ relBMR, ulPropTag, ulMask }, tree) {
    const tag = tagOf(ulPropTag, 'ulPropTag of SBitMaskRestriction')
    if (isFailure(tag)) return tag
    if (typeof relBMR !== 'number')
      return invalid(`relBMR of SBitMaskRestriction is ${shown(relBMR)}, not BMR_EQZ or BMR_NEZ.`)
    if (typeof ulMask !== 'number' || !propertyType(PT_LONG)?.accepts(ulMask))
      return invalid(`ulMask of SBitMaskRestriction is ${shown(ulMask)}, not a number of 32 bits.`)
    if (relBMR !== BMR_EQZ && relBMR !== BMR_NEZ)
      return tooComplex(`relBMR of SBitMaskRestriction is ${relBMR}; it is BMR_EQZ (0) or BMR_NEZ (1).`)
    // departs: RS-12
    if (PROP_TYPE(tag.value) !== PT_LONG)
      return tooComplex('RES_BITMASK tests the bits of PT_LONG properties only.')
    tree.reads(tag.value)
    const find = valueFinder(tag.value)
    const wantsAny = relBMR === BMR_NEZ
    return ok((row) => {
      const cell = find(row)
      return cell !== undefined && (((cell.Value as number) & ulMask) !== 0) === wantsAny
    })
  },
}
