// Page: snotrestriction.
import { RES_NOT } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { invalid, tooComplex } from './complaints.ts'
import type { Kind } from './kind.ts'

export const not: Kind = {
  rt: RES_NOT,
  name: 'RES_NOT',
  structure: 'SNotRestriction',
  members: ['lpRes'],
  compile({ lpRes, ulReserved }, tree) {
    if (Array.isArray(lpRes))
      return tooComplex('lpRes of SNotRestriction is one restriction; an array belongs to RES_AND or RES_OR.')
    if (ulReserved !== undefined && ulReserved !== 0)
      return invalid('ulReserved of SNotRestriction must be 0.')
    const child = tree.child(lpRes, 0)
    if (isFailure(child)) return child
    const test = child.value
    return ok((row) => !test(row))
  },
}
