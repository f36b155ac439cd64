// What a restriction means, written as plainly as can be: nothing compiled, nothing kept.
import * as m from '../../../src/mapi/api/constants.ts'
import type { SPropValue } from '../../../src/mapi/api/values.ts'

export type Node =
  | { rt: typeof m.RES_AND | typeof m.RES_OR; res: { lpRes: Node[] } }
  | { rt: typeof m.RES_NOT; res: { lpRes: Node } }
  | { rt: typeof m.RES_EXIST; res: { ulPropTag: number } }
  | { rt: typeof m.RES_PROPERTY; res: { relop: number; ulPropTag: number; lpProp: SPropValue } }
  | { rt: typeof m.RES_COMPAREPROPS; res: { relop: number; ulPropTag1: number; ulPropTag2: number } }
  | { rt: typeof m.RES_BITMASK; res: { relBMR: number; ulPropTag: number; ulMask: number } }
  | { rt: typeof m.RES_CONTENT; res: { ulFuzzyLevel: number; ulPropTag: number; lpProp: SPropValue } }

const comparable = (value: unknown): number | string =>
  typeof value === 'string' ? value.toLowerCase() : Number(value) | 0

function holds(relop: number, left: unknown, right: unknown): boolean {
  const [a, b] = [comparable(left), comparable(right)]
  return [a < b, a <= b, a > b, a >= b, a === b, a !== b][relop] ?? false
}

export function matches(node: Node, cells: readonly SPropValue[]): boolean {
  const value = (tag: number): unknown => cells.find((cell) => cell.ulPropTag === tag)?.Value
  const has = (tag: number): boolean => value(tag) !== undefined
  switch (node.rt) {
    case m.RES_AND:
      return node.res.lpRes.every((child) => matches(child, cells))
    case m.RES_OR:
      return node.res.lpRes.some((child) => matches(child, cells))
    case m.RES_NOT:
      return !matches(node.res.lpRes, cells)
    case m.RES_EXIST:
      return has(node.res.ulPropTag)
    case m.RES_PROPERTY:
      return (
        has(node.res.ulPropTag) && holds(node.res.relop, value(node.res.ulPropTag), node.res.lpProp.Value)
      )
    case m.RES_COMPAREPROPS: {
      const { relop, ulPropTag1, ulPropTag2 } = node.res
      return has(ulPropTag1) && has(ulPropTag2) && holds(relop, value(ulPropTag1), value(ulPropTag2))
    }
    case m.RES_BITMASK: {
      const common = Number(value(node.res.ulPropTag)) & node.res.ulMask
      return has(node.res.ulPropTag) && (node.res.relBMR === m.BMR_NEZ ? common !== 0 : common === 0)
    }
    case m.RES_CONTENT: {
      const { ulFuzzyLevel, ulPropTag, lpProp } = node.res
      const lower = (text: unknown) =>
        (ulFuzzyLevel & m.FL_IGNORECASE) !== 0 ? String(text).toLowerCase() : String(text)
      const [whole, part] = [lower(value(ulPropTag)), lower(lpProp.Value)]
      const kind = ulFuzzyLevel & 0xffff
      const found = [whole === part, whole.includes(part), whole.startsWith(part)][kind] ?? false
      return has(ulPropTag) && found
    }
  }
}
