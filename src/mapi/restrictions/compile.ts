// Pages: srestriction, about-restrictions, types-of-restrictions.
import { type Failure, type Outcome, fail, isFailure, ok } from '../outcome.ts'
import { MAPI_E_INVALID_PARAMETER } from '../api/constants.ts'
import { shown } from '../values/prop-values.ts'
import { and } from './and.ts'
import { bitmask } from './bitmask.ts'
import { annotation, comment } from './comment.ts'
import { compareProps } from './compare-props.ts'
import { invalid, tooComplex } from './complaints.ts'
import { content } from './content.ts'
import { count } from './count.ts'
import { exist } from './exist.ts'
import type { Kind, Members, Test, Tree } from './kind.ts'
import { not } from './not.ts'
import { or } from './or.ts'
import { property } from './property.ts'
import { size } from './size.ts'
import { sub } from './sub.ts'

/** Told of each node evaluated on each row: `path` is '' for the root, '0.1' for the second child of its first. */
export type Observe = (row: number, path: string, rt: number, result: boolean) => void

/** A restriction that has been checked and copied, ready for row after row. */
export interface Filter {
  readonly test: Test
  /** Tags of the properties it reads. */
  readonly reads: readonly number[]
  /** What a row's result hangs on: itself alone, or the rows before it too (RES_COUNT). */
  readonly countsMatches: boolean
  /** To be called before the rows are gone through from the start. */
  startOver(): void
}

// departs: RS-20
const deepest = 16

const kinds = new Map<number, Kind>(
  [and, or, not, content, property, compareProps, bitmask, size, exist, sub, comment, count, annotation].map(
    (kind) => [kind.rt, kind],
  ),
)
const allMembers = new Set([...kinds.values()].flatMap((kind) => [...kind.members, ...(kind.optional ?? [])]))

/** The restriction types by name, for messages and views. */
export const restrictionName = (rt: number): string => kinds.get(rt)?.name ?? String(rt)

/**
 * Checks an untrusted restriction and makes a filter of it. The filter keeps no part of what was passed.
 *
 * @param observe where given, is told of every node evaluated; where not, evaluation costs nothing more
 */
export function compileRestriction(restriction: unknown, observe?: Observe): Outcome<Filter> {
  const reads: number[] = []
  const resets: (() => void)[] = []
  const ancestors = new Set<object>()

  function compile(node: unknown, path: string, level: number): Outcome<Test> {
    if (typeof node !== 'object' || node === null)
      return invalid(`${place(path)} is ${shown(node)}, not an SRestriction: { rt, res }.`)
    if (ancestors.has(node)) return tooComplex(`${place(path)} contains itself; a restriction is a tree.`)
    if (level > deepest) return tooComplex(`The restriction is deeper than ${deepest} levels.`)
    const found = kindOf(node, path)
    if (isFailure(found)) return found
    const { kind, res } = found.value
    const tree: Tree = {
      child: (child, key) => compile(child, path === '' ? String(key) : `${path}.${key}`, level + 1),
      reads: (tag) => reads.push(tag),
      startsOver: (reset) => resets.push(reset),
    }
    ancestors.add(node)
    const outcome = kind.compile(res, tree)
    ancestors.delete(node)
    return observe && !isFailure(outcome) ? ok(observed(outcome.value, path, kind.rt, observe)) : outcome
  }

  const test = compile(restriction, '', 1)
  if (isFailure(test)) return test
  return ok({
    test: test.value,
    reads,
    countsMatches: resets.length > 0,
    startOver: () => resets.forEach((reset) => reset()),
  })
}

const observed =
  (test: Test, path: string, rt: number, observe: Observe): Test =>
  (row) => {
    const result = test(row)
    observe(row.id, path, rt, result)
    return result
  }

const place = (path: string): string => (path === '' ? 'The restriction' : `The restriction at ${path}`)

/** Which type an untrusted node has, once its structure is seen to be that type's. */
function kindOf(node: object, path: string): Outcome<{ kind: Kind; res: Members }> {
  if (!('rt' in node)) return withoutType(node, path)
  const kind = typeof node.rt === 'number' ? kinds.get(node.rt) : undefined
  // departs: RS-02
  if (!kind)
    return tooComplex(
      `${place(path)} has rt ${shown(node.rt)}, which is none of RES_AND (0) to RES_ANNOTATION (12).`,
    )
  const res: unknown = 'res' in node ? node.res : undefined
  if (typeof res !== 'object' || res === null)
    return invalid(`${place(path)} is ${kind.name} but has no res; it takes an ${kind.structure} there.`)
  const absent = kind.members.filter((member) => !(member in res))
  const known = new Set([...kind.members, ...(kind.optional ?? [])])
  const foreign = Object.keys(res).some((member) => allMembers.has(member) && !known.has(member))
  if (foreign || (absent.length > 0 && absent.length === kind.members.length))
    return tooComplex(
      `${place(path)} is ${kind.name}, so res is an ${kind.structure} with ${[...known].join(', ')}; what was passed has ${Object.keys(res).join(', ') || 'no members'}.`,
    )
  if (absent.length > 0)
    return invalid(
      `${place(path)} is ${kind.name} and lacks ${absent.reduce((all, one) => `${all} and ${one}`)} in res.`,
    )
  return ok({ kind, res: res as Members })
}

/** In C the first member of a bare structure would be read as the type: RELOP_EQ and RES_PROPERTY are both 4. */
function withoutType(node: object, path: string): Failure {
  const kind = [...kinds.values()].find(
    ({ members }) => members.length > 1 && members.every((member) => member in node),
  )
  if (!kind) return invalid(`${place(path)} has no rt; an SRestriction is { rt, res }.`)
  // departs: RS-02
  return fail(
    MAPI_E_INVALID_PARAMETER,
    `${place(path)} is a bare ${kind.structure}. Wrap it, so that its type is known: { rt: ${kind.name}, res: { ... } }.`,
    'bare-restriction',
  )
}
