// A restriction in words.
import type { Leaf, RestrictionNode } from '../status-table/restriction.ts'
import type { RestrictionWords } from './words.ts'

/** `PR_RESOURCE_TYPE` is the resource type. */
const propertyIn = (name: string, { properties }: RestrictionWords): string =>
  properties[name] ?? (name.startsWith('PR_') ? name.slice(3).toLowerCase().replaceAll('_', ' ') : name)

const SIGNS: Readonly<Record<string, keyof RestrictionWords>> = {
  '==': 'is',
  '!=': 'isNot',
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast',
  '~': 'like',
  contains: 'contains',
}

const leafSentence = ({ property, sign, value, tail }: Leaf, words: RestrictionWords): string => {
  const name = propertyIn(property, words)
  if (sign === 'has') return words.exists(name)
  if (sign === '&') return tail === '== 0' ? words.bitsClear(name, value) : words.bitsSet(name, value)
  const verb = words[SIGNS[sign] ?? 'is']
  const other = value.startsWith('PR_') ? propertyIn(value, words) : value
  return SIGNS[sign] !== undefined && typeof verb === 'string'
    ? `${name} ${verb} ${other}`
    : `${name} ${sign} ${other}`.trim()
}

/** `resource type is MAPI_SPOOLER`. Parentheses stand only where they are needed. */
export const sentenceOf = (node: RestrictionNode, words: RestrictionWords): string => {
  if (node.type === 'leaf') return leafSentence(node, words)
  const inner = node.children.map((child) => {
    const said = sentenceOf(child, words)
    const bracketed = child.type !== 'leaf' && child.type !== 'not' && child.children.length > 1
    return bracketed ? `(${said})` : said
  })
  if (node.type === 'not') return words.negated(inner[0] ?? '')
  if (inner.length === 0) return node.type === 'and' ? words.everything : words.nothing
  return inner.join(node.type === 'and' ? words.and : words.or)
}
