// A restriction as it stands in the trace, taken apart for showing.
import {
  BMR_EQZ,
  RES_AND,
  RES_BITMASK,
  RES_COMPAREPROPS,
  RES_CONTENT,
  RES_EXIST,
  RES_NOT,
  RES_OR,
  RES_PROPERTY,
  RES_SIZE,
} from '../../mapi/api/constants.ts'
import type { Plain } from '../../mapi/facts.ts'
import { constantName, flagNames, hex, tagName } from '../../playback/names.ts'
import { cellText, decoded } from './cells.ts'

export interface Leaf {
  readonly type: 'leaf'
  readonly path: string
  readonly tags: readonly number[]
  readonly property: string
  /** `==`, `contains`, ... : a sign, or the key of a word. */
  readonly sign: string
  readonly value: string
  /** What follows the value: a bitmask restriction compares with zero. */
  readonly tail?: string
}

export interface Branch {
  readonly type: 'and' | 'or' | 'not'
  readonly path: string
  readonly children: readonly RestrictionNode[]
}

export type RestrictionNode = Leaf | Branch

type Fields = { readonly [key: string]: Plain }

const fieldsOf = (value: Plain | undefined): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

const numberOf = (value: Plain | undefined): number => (typeof value === 'number' ? value : 0)

const RELOPS: readonly string[] = ['<', '<=', '>', '>=', '==', '!=', '~']

const below = (path: string, index: number): string => (path === '' ? `${index}` : `${path}.${index}`)

const maskNames = (tag: number, mask: number): string => {
  const names = decoded(tag, mask) ?? ''
  return names === '' ? flagNames('', mask).join(' | ') : names
}

const leafOf = (rt: number, res: Fields, path: string): Leaf => {
  const tag = numberOf(res['ulPropTag'] ?? res['ulPropTag1'])
  const leaf = (sign: string, value: string, tags = [tag]): Leaf => ({
    type: 'leaf',
    path,
    tags,
    property: tagName(tag),
    sign,
    value,
  })
  const given = fieldsOf(res['lpProp'])?.['Value'] ?? null
  const relop = RELOPS[numberOf(res['relop'])] ?? '?'
  switch (rt) {
    case RES_PROPERTY:
      return leaf(relop, cellText(tag, given).text)
    case RES_CONTENT:
      return leaf('contains', cellText(tag, given).full)
    case RES_BITMASK: {
      const zero = numberOf(res['relBMR']) === BMR_EQZ
      return { ...leaf('&', maskNames(tag, numberOf(res['ulMask']))), tail: zero ? '== 0' : '!= 0' }
    }
    case RES_EXIST:
      return leaf('has', '')
    case RES_COMPAREPROPS: {
      const other = numberOf(res['ulPropTag2'])
      return leaf(relop, tagName(other), [tag, other])
    }
    case RES_SIZE:
      return leaf(`size ${relop}`, hex(numberOf(res['cb']), 1))
    default:
      return leaf(constantName('RES', rt) ?? hex(rt), '')
  }
}

/** The tree of a restriction; null where there is none, or it is not one. */
export const restrictionTree = (restriction: Plain, path = ''): RestrictionNode | null => {
  const node = fieldsOf(restriction)
  const res = fieldsOf(node?.['res'])
  if (node === null || res === null) return null
  const rt = numberOf(node['rt'])
  if (rt !== RES_AND && rt !== RES_OR && rt !== RES_NOT) return leafOf(rt, res, path)
  const inner = res['lpRes']
  const list: readonly Plain[] = Array.isArray(inner) ? (inner as readonly Plain[]) : [inner ?? null]
  const children = list
    .map((child, index) => restrictionTree(child, below(path, index)))
    .filter((child) => child !== null)
  return { type: rt === RES_AND ? 'and' : rt === RES_OR ? 'or' : 'not', path, children }
}

/** The properties that a restriction looks at. */
export const tagsIn = (node: RestrictionNode | null): readonly number[] =>
  node === null ? [] : node.type === 'leaf' ? node.tags : node.children.flatMap(tagsIn)
