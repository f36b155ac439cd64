// What the cells of the status table say.
import {
  PR_DISPLAY_NAME,
  PR_RESOURCE_FLAGS,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
} from '../../mapi/api/constants.ts'
import type { Plain } from '../../mapi/facts.ts'
import { constantName, flagNames, hex, tagKey } from '../../playback/names.ts'
import { stageWords } from '../words/stage-words.ts'
import { bitNames } from './lamps.ts'

/** Shown even where the program did not ask for them. */
export const DEFAULT_COLUMNS: readonly number[] = [PR_DISPLAY_NAME, PR_RESOURCE_TYPE, PR_STATUS_CODE]

export interface Column {
  readonly tag: number
  readonly key: string
  /** The program has chosen it. */
  readonly chosen: boolean
}

/** The columns to show: the default ones, and what else the program has chosen. On a phone the lamps come sooner. */
export const columnsOf = (chosen: readonly number[] | null, narrow = false): readonly Column[] => {
  const further = (chosen ?? []).filter((tag) => !DEFAULT_COLUMNS.includes(tag))
  const first = narrow ? [PR_DISPLAY_NAME, PR_STATUS_CODE, PR_RESOURCE_TYPE] : DEFAULT_COLUMNS
  return [...first, ...new Set(further)].map((tag) => ({
    tag,
    key: tagKey(tag),
    chosen: chosen?.includes(tag) ?? false,
  }))
}

/** Every column that some row has, after those that are shown anyway. */
export const allColumnsOf = (
  rows: readonly { readonly cells: ReadonlyMap<string, unknown> }[],
  shown: readonly Column[],
): readonly Column[] => {
  const known = new Set(shown.map(({ key }) => key))
  const further = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].filter(
    (key) => !known.has(key),
  )
  return [...shown, ...further.sort().map((key) => ({ tag: Number.parseInt(key, 16), key, chosen: false }))]
}

const FLAG_FAMILIES = new Map<number, string>([
  [PR_RESOURCE_METHODS, 'STATUS_METHODS'],
  [PR_RESOURCE_FLAGS, 'STATUS_RESOURCE_FLAGS'],
])

/** The names of a number under a property: of its one value, or of its bits. */
export const decoded = (tag: number, value: number): string | null => {
  if (tag === PR_RESOURCE_TYPE) return constantName('RESOURCE_TYPE', value) ?? null
  if (tag === PR_STATUS_CODE) return bitNames(value).join(' | ')
  const family = FLAG_FAMILIES.get(tag)
  return family === undefined ? null : flagNames(family, value).join(' | ')
}

const isBytes = (value: Plain): value is { readonly $bin: string } =>
  typeof value === 'object' && value !== null && '$bin' in value

const BYTES_SHOWN = 8

export interface CellText {
  /** Short, for the cell. */
  readonly text: string
  /** All of it, decoded. */
  readonly full: string
}

export const cellText = (tag: number, value: Plain): CellText => {
  if (typeof value === 'number') {
    const names = decoded(tag, value)
    const one = tag === PR_RESOURCE_TYPE && names !== null
    return {
      text: one ? names : hex(value, 1),
      full: names === null ? hex(value) : `${hex(value)} = ${names}`,
    }
  }
  if (typeof value === 'string') return { text: value, full: `"${value}"` }
  if (isBytes(value)) {
    const { $bin } = value
    const all = stageWords()
    const text = $bin.length > BYTES_SHOWN ? `…${$bin.slice(-BYTES_SHOWN)}` : $bin
    return { text, full: all.table.code(all.bytes($bin.length / 2), $bin) }
  }
  const text = value === null ? '' : typeof value === 'boolean' ? String(value) : JSON.stringify(value)
  return { text, full: text }
}
