// The arguments of a call as somebody would have written them.
import type { Plain } from '../../mapi/facts.ts'
import { decodeFlags } from '../../mapi/constants/decode.ts'
import { METHOD_FLAGS } from '../../mapi/constants/method-flags.ts'
import { hex, tagName } from '../../playback/names.ts'
import { cellText } from '../status-table/cells.ts'
import { restrictionTree } from '../status-table/restriction.ts'
import type { RestrictionNode } from '../status-table/restriction.ts'
import { stageWords } from '../words/stage-words.ts'

type Fields = { readonly [key: string]: Plain }

const fieldsOf = (value: Plain): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

/** Where the flags stand that are not the last argument. */
const FLAGS_AT: Readonly<Record<string, number>> = { Logoff: 1 }

/** A handle of a window is a number without a meaning here. */
const TAKES_TAGS = new Set(['SetColumns', 'GetProps', 'HrQueryAllRows'])

const flagsText = (value: number, vocabulary: readonly string[]): string => {
  if (value === 0) return '0'
  const { names, unknown } = decodeFlags(value, vocabulary)
  return [...names, ...(unknown === 0 ? [] : [hex(unknown, 1)])].join(' | ')
}

const restrictionText = (node: RestrictionNode): string => {
  if (node.type === 'leaf')
    return [node.property, node.sign, node.value, node.tail ?? ''].filter((part) => part !== '').join(' ')
  if (node.type === 'not') return `not (${node.children.map(restrictionText).join('')})`
  return `(${node.children.map(restrictionText).join(` ${node.type} `)})`
}

const BYTES_SHOWN = 12
const ITEMS_SHOWN = 8

export const plainText = (value: Plain, tags = false): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return tags ? tagName(value) : String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) {
    const items = value as readonly Plain[]
    const shown = items.slice(0, ITEMS_SHOWN).map((item) => plainText(item, tags))
    return `[${shown.join(', ')}${items.length > ITEMS_SHOWN ? ', …' : ''}]`
  }
  const fields = fieldsOf(value)
  if (fields === null) return ''
  const { $bin, $ref, kind, $fn, $i64, $more, ulPropTag, Value } = fields
  if (typeof $bin === 'string')
    return `${stageWords().bytes($bin.length / 2)} ${$bin.length > BYTES_SHOWN ? '…' : ''}${$bin.slice(-BYTES_SHOWN)}`
  if (typeof $ref === 'number') return `${typeof kind === 'string' ? kind : ''}#${$ref}`
  if (typeof $fn === 'string') return `${$fn === '' ? '' : `${$fn} `}() => …`
  if (typeof $i64 === 'string') return $i64
  if (typeof $more === 'number') return `… ${$more}`
  const tree = restrictionTree(value)
  if (tree !== null) return restrictionText(tree)
  if (typeof ulPropTag === 'number')
    return `${tagName(ulPropTag)}: ${cellText(ulPropTag, Value ?? null).text}`
  const shown = Object.entries(fields).map(([name, field]) => `${name}: ${plainText(field)}`)
  return `{ ${shown.join(', ')} }`
}

interface Call {
  readonly object: string | null
  readonly method: string
  readonly args: readonly Plain[]
}

const flagsAt = ({ method, args }: Call): number => FLAGS_AT[method] ?? args.length - 1

const vocabularyOf = ({ object, method }: Call): readonly string[] | undefined =>
  METHOD_FLAGS[object === null ? method : `${object}::${method}`] ?? METHOD_FLAGS[`IMAPIProp::${method}`]

/** Each argument, decoded. */
export const argumentTexts = (call: Call): string[] => {
  const vocabulary = vocabularyOf(call)
  const at = flagsAt(call)
  return call.args.map((value, index) =>
    vocabulary !== undefined && index === at && typeof value === 'number'
      ? flagsText(value, vocabulary)
      : plainText(value, TAKES_TAGS.has(call.method) && Array.isArray(value)),
  )
}

/** What IMAPIProp gives to every object that has properties. */
const PROP_METHODS = new Set([
  ...['GetLastError', 'SaveChanges', 'GetProps', 'GetPropList', 'OpenProperty', 'SetProps', 'DeleteProps'],
  ...['CopyTo', 'CopyProps', 'GetNamesFromIDs', 'GetIDsFromNames'],
])

/** What COM gives to everything; no page of MAPI's documentation is about it. */
const UNKNOWN_METHODS = new Set(['AddRef', 'Release', 'QueryInterface'])

/** The interface that a method comes from where the object's own does not declare it. */
export const inheritedFrom = ({ method }: Pick<Call, 'method'>): string =>
  UNKNOWN_METHODS.has(method) ? 'IUnknown' : 'IMAPIProp'

/** The page of Microsoft's documentation about a method or a function; null where there is none. */
export const pageOf = ({ object, method }: Pick<Call, 'object' | 'method'>): string | null => {
  if (object === null) return method.toLowerCase()
  if (UNKNOWN_METHODS.has(method)) return null
  const its = PROP_METHODS.has(method) && object !== 'IMAPITable' && object !== 'IMAPISession'
  return `${its ? 'imapiprop' : object.toLowerCase()}-${method.toLowerCase()}`
}

const DOCUMENTATION = 'office/client-developer/outlook/mapi'

export const addressOf = (page: string, language: 'en' | 'fr'): string =>
  `https://learn.microsoft.com/${language === 'fr' ? 'fr-fr' : 'en-us'}/${DOCUMENTATION}/${page}`
