// Reading and changing a world by the path of a place in it. Nothing is changed in place.
import type { ScenarioFile } from '../../../simulation/scenario.ts'
import type { Path } from './issue.ts'

type Tree = Readonly<Record<string | number, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** What stands at a place; undefined where there is nothing. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (isTree(value) ? value[part] : undefined), root)

/** The list at a place; empty where there is none. */
export const listAt = (root: unknown, path: Path): readonly unknown[] => {
  const list = valueAt(root, path)
  return Array.isArray(list) ? list : []
}

const put = (root: unknown, path: Path, value: unknown): unknown => {
  const [part, ...rest] = path
  if (part === undefined) return value
  if (typeof part === 'number') {
    const list: unknown[] = Array.isArray(root) ? [...(root as unknown[])] : []
    list[part] = put(list[part], rest, value)
    return list
  }
  const tree: Record<string, unknown> = isTree(root) ? { ...root } : {}
  const inner = put(tree[part], rest, value)
  if (inner !== undefined) return { ...tree, [part]: inner }
  // What is absent has its default: it does not stand there as undefined.
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== part))
}

/** A world in which something else stands at a place; undefined takes away what stood there. */
export const putAt = (world: ScenarioFile, path: Path, value: unknown): ScenarioFile =>
  put(world, path, value) as ScenarioFile

const withList = (
  world: ScenarioFile,
  path: Path,
  change: (list: readonly unknown[]) => readonly unknown[],
): ScenarioFile => putAt(world, path, change(listAt(world, path)))

export const insertAt = (world: ScenarioFile, path: Path, index: number, value: unknown): ScenarioFile =>
  withList(world, path, (list) => list.toSpliced(index, 0, value))

export const removeAt = (world: ScenarioFile, path: Path, index: number): ScenarioFile =>
  withList(world, path, (list) => list.toSpliced(index, 1))

/** Lets two neighbours change places. */
export const moveAt = (world: ScenarioFile, path: Path, index: number, by: 1 | -1): ScenarioFile =>
  withList(world, path, (list) =>
    index + by < 0 || index + by >= list.length
      ? list
      : list.toSpliced(index, 1).toSpliced(index + by, 0, list[index]),
  )
