// Page: sorrestriction.
import { RES_OR } from '../api/constants.ts'
import { isFailure, ok } from '../outcome.ts'
import { compileChildren } from './children.ts'
import type { Kind } from './kind.ts'

export const or: Kind = {
  rt: RES_OR,
  name: 'RES_OR',
  structure: 'SOrRestriction',
  members: ['lpRes'],
  compile(res, tree) {
    const children = compileChildren(res, tree, 'SOrRestriction')
    if (isFailure(children)) return children
    const tests = children.value
    // departs: RS-09 (no children: false)
    return ok((row) => {
      for (const test of tests) if (test(row)) return true
      return false
    })
  },
}
