// Page: scountrestriction.
import { RES_COUNT } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { shown } from '../values/prop-values.ts'
import { invalid } from './complaints.ts'
import type { Kind } from './kind.ts'

export const count: Kind = {
  rt: RES_COUNT,
  name: 'RES_COUNT',
  structure: 'SCountRestriction',
  members: ['ulCount', 'lpRes'],
  compile({ ulCount, lpRes }, tree) {
    if (typeof ulCount !== 'number' || !Number.isInteger(ulCount) || ulCount < 0)
      return invalid(`ulCount of SCountRestriction is ${shown(ulCount)}, not a number of matches.`)
    const child = tree.child(lpRes, 0)
    if (isFailure(child)) return child
    const test = child.value
    let left = ulCount
    tree.startsOver(() => (left = ulCount))
    return ok((row) => {
      if (left === 0 || !test(row)) return false
      left--
      return true
    })
  },
}
