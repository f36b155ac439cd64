import { type Outcome, isFailure, ok } from '../outcome.ts'
import { invalid, tooComplex } from './complaints.ts'
import type { Members, Test, Tree } from './kind.ts'

/** The children of a RES_AND or RES_OR; C's `cRes`, where given, counts them. */
export function compileChildren({ lpRes, cRes }: Members, tree: Tree, structure: string): Outcome<Test[]> {
  if (lpRes === null || lpRes === undefined)
    return invalid(`lpRes of ${structure} is missing; it is an array of restrictions.`)
  if (!Array.isArray(lpRes))
    return tooComplex(`lpRes of ${structure} is an array of restrictions; a single one belongs to RES_NOT.`)
  const count = typeof cRes === 'number' ? Math.min(cRes, lpRes.length) : lpRes.length
  const tests: Test[] = []
  for (let key = 0; key < count; key++) {
    const test = tree.child(lpRes[key], key)
    if (isFailure(test)) return test
    tests.push(test.value)
  }
  return ok(tests)
}
