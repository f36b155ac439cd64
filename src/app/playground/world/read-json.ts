// A world as JSON: what it says, and where in the text something is wrong.
import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'
import type { ScenarioFile } from '../../../simulation/scenario.ts'
import { checkScenario } from './check.ts'
import type { Issue, Path } from './issue.ts'

/** Something wrong, by its place in the text. Lines and columns are 1-based. */
export interface Problem extends Issue {
  readonly line: number
  readonly column: number
}

export type ReadWorld =
  | { readonly value: ScenarioFile; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] }

const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Where a path leads in the text; as far as the text goes along with it. */
const offsetOf = (tree: Node, path: Path): number => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, [...path.slice(0, length)])
    // A member begins with its name.
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset
  }
  return tree.offset
}

export const readWorld = (text: string): ReadWorld => {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error ?? !tree) {
    const offset = error?.offset ?? 0
    const near = text.slice(offset).trimStart().slice(0, 12).split('\n')[0] ?? ''
    return { value: null, problems: [{ path: [], reason: { kind: 'json', near }, ...placeOf(text, offset) }] }
  }
  const value: unknown = getNodeValue(tree)
  const { issues } = checkScenario(value)
  if (!issues) return { value: value as ScenarioFile, problems: [] }
  return {
    value: null,
    problems: issues.map((issue) => ({ ...issue, ...placeOf(text, offsetOf(tree, issue.path)) })),
  }
}
