// Whether a world fits the schema. To be loaded late: it brings the schema and what reads it.
import { z } from 'zod'
import { inputSchema } from '../../../simulation/input.ts'
import type { Input } from '../../../simulation/input.ts'
import { scenarioSchema } from '../../../simulation/scenario.ts'
import type { Scenario } from '../../../simulation/scenario.ts'
import type { Issue, Path, Reason } from './issue.ts'
import { branchesOf, descendTo, membersOf } from './json-schema.ts'
import { nearest } from './nearest.ts'

export type Checked<Value> =
  | { readonly value: Value; readonly issues: null }
  | { readonly value: null; readonly issues: readonly Issue[] }

type ZodIssue = z.core.$ZodIssue

/** The schema as others read it: editors, for what may stand where. */
export const scenarioJsonSchema = (): unknown => z.toJSONSchema(scenarioSchema, { io: 'input' })

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    root,
  )

const namesAt = (path: Path): readonly string[] => [
  ...membersOf(descendTo(scenarioJsonSchema(), path)).keys(),
]

const SIZED = { string: 'text', array: 'list', number: 'number', int: 'number' } as const

const sized = (origin: string): 'number' | 'text' | 'list' => SIZED[origin as keyof typeof SIZED]

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const customReason = (path: Path, value: unknown, message: string): Reason => {
  const last = path.at(-1)
  if (last === 'name') return { kind: 'taken', name: asText(value) }
  if (last === 'service') return { kind: 'no-service', name: asText(value) }
  if (last === 'rowOrder') return { kind: 'row-order' }
  return { kind: 'other', message }
}

/** The branch that was meant: the one that gets farthest before something is wrong. */
const meant = (branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | null => {
  const depth = (issues: readonly ZodIssue[]): number => Math.max(...issues.map(({ path }) => path.length))
  const [best] = [...branches].sort((one, other) => depth(other) - depth(one))
  return best && depth(best) > 0 ? best : null
}

const issuesOf = (issue: ZodIssue, root: unknown, above: Path = []): readonly Issue[] => {
  const path: Path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
  const value = valueAt(root, path)
  const one = (reason: Reason): readonly Issue[] => [{ path, reason }]
  switch (issue.code) {
    case 'invalid_type':
      return one(value === undefined ? { kind: 'missing' } : { kind: 'type', expected: [issue.expected] })
    case 'too_small':
      return one({ kind: 'least', of: sized(issue.origin), bound: Number(issue.minimum) })
    case 'too_big':
      return one({ kind: 'most', of: sized(issue.origin), bound: Number(issue.maximum) })
    case 'invalid_format':
      return one({ kind: 'hex' })
    case 'invalid_value': {
      const values = issue.values.map(String)
      if (value === undefined) return one({ kind: 'missing' })
      return one({ kind: 'choice', values, near: nearest(asText(value), values) })
    }
    case 'unrecognized_keys': {
      const names = namesAt(path)
      return issue.keys.map((name) => ({
        path: [...path, name],
        reason: { kind: 'unknown', name, near: nearest(name, names) },
      }))
    }
    case 'invalid_union': {
      const branch = meant(issue.errors)
      if (branch) return branch.flatMap((inner) => issuesOf(inner, root, path))
      if (issue.errors.length === 0 && 'discriminator' in issue) {
        const values = kindsAt(path)
        const kind = asText(value)
        return one(
          value === undefined ? { kind: 'missing' } : { kind: 'choice', values, near: nearest(kind, values) },
        )
      }
      const expected = issue.errors.flatMap((inner) =>
        inner.flatMap((problem) => (problem.code === 'invalid_type' ? [problem.expected] : [])),
      )
      if (expected.length > 0 && expected.length === issue.errors.length)
        return one({ kind: 'type', expected })
      // It has the right type for one of them, and is wrong in itself.
      const inItself = issue.errors.find((inner) => inner.every(({ code }) => code !== 'invalid_type'))
      return (inItself ?? []).flatMap((inner) => issuesOf(inner, root, path))
    }
    case 'custom':
      return one(customReason(path, value, issue.message))
    default:
      return one({ kind: 'other', message: issue.message })
  }
}

/** What may stand as a kind, where the kind decides what else stands beside it. */
const kindsAt = (path: Path): readonly string[] =>
  branchesOf(descendTo(scenarioJsonSchema(), path.slice(0, -1))).flatMap((branch) => {
    const kind = membersOf(branch).get(String(path.at(-1)))
    const values = branchesOf(kind).map((one) => one['const'])
    return values.filter((value) => typeof value === 'string')
  })

const checked = <Value>(result: z.ZodSafeParseResult<Value>, root: unknown): Checked<Value> =>
  result.success
    ? { value: result.data, issues: null }
    : { value: null, issues: result.error.issues.flatMap((issue) => issuesOf(issue, root)) }

/** A world as it is written, read by the schema. */
export const checkScenario = (file: unknown): Checked<Scenario> =>
  checked(scenarioSchema.safeParse(file), file)

/** What happens from outside besides, read by the schema. */
export const checkInputs = (inputs: unknown): Checked<Input[]> =>
  checked(z.array(inputSchema).safeParse(inputs), inputs)
