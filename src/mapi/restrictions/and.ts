// Page: sandrestriction.
import { RES_AND } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { compileChildren } from './children.ts'
import type { Kind } from './kind.ts'

export const and: Kind = {
  rt: RES_AND,
  name: 'RES_AND',
  structure: 'SAndRestriction',
  members: ['lpRes'],
  compile(res, tree) {
    const children = compileChildren(res, tree, 'SAndRestriction')
    if (isFailure(children)) return children
    const tests = children.value
    // departs: RS-09 (no children: true)
    return ok((row) => {
      for (const test of tests) if (!test(row)) return false
      return true
    })
  },
}
