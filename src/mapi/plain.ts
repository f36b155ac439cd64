import type { Plain } from './facts.ts'
import { isBytes } from './values/bytes.ts'

/** How many elements of an array, or members of an object, the trace keeps. */
const longest = 50
const deepest = 20
const longestString = 2000

/** Renders objects that stand for more than their members, a table or a session; undefined for all others. */
export type Resolve = (value: object) => Plain | undefined

/** A value as it stands in the trace: JSON, cut short where it is long, with what JSON lacks marked. */
export function toPlain(value: unknown, resolve?: Resolve, depth = 0): Plain {
  switch (typeof value) {
    case 'string':
      return value.length > longestString ? `${value.slice(0, longestString)}…` : value
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : String(value)
    case 'bigint':
      return { $i64: value.toString() }
    case 'function':
      return { $fn: value.name }
    case 'object':
      return value === null ? null : objectToPlain(value, resolve, depth)
    default:
      return typeof value === 'symbol' ? value.toString() : null
  }
}

function objectToPlain(value: object, resolve: Resolve | undefined, depth: number): Plain {
  const resolved = resolve?.(value)
  if (resolved !== undefined) return resolved
  if (isBytes(value)) return { $bin: hexOf(value) }
  if (depth >= deepest) return '…'
  if (Array.isArray(value)) {
    const kept: Plain[] = value.slice(0, longest).map((element) => toPlain(element, resolve, depth + 1))
    return value.length > longest ? [...kept, { $more: value.length - longest }] : kept
  }
  const members = Object.entries(value).slice(0, longest)
  return Object.fromEntries(members.map(([name, member]) => [name, toPlain(member, resolve, depth + 1)]))
}

const longestBytes = 1024

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, longestBytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
