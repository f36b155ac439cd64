import type { Plain } from '../../mapi/facts.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** What a restriction did to the rows of the status table. */
export interface Filtering {
  /** Reference of the view it was set on. */
  table: number
  /** PR_ROWID of the rows it was evaluated on, and of those it let through. */
  seen: ReadonlySet<number>
  passed: ReadonlySet<number>
  /** The restriction itself, as the trace writes it. */
  filter: Plain
  at: Moment
}

/** Rows of the status table that reached the program, by one call. */
export interface Reading {
  /** Reference of the view they were read through. */
  table: number
  rows: readonly number[]
  /** The columns that were chosen; null while nobody has chosen any. */
  columns: readonly number[] | null
  filtered: boolean
  at: Moment
}

export interface StatusViews {
  columns: readonly { tags: readonly number[]; at: Moment }[]
  filterings: readonly Filtering[]
  readings: readonly Reading[]
}

/** What the program did with its views of the status table. */
export const viewsOf = (trace: Trace): StatusViews => {
  const columns: StatusViews['columns'][number][] = []
  const filterings: Filtering[] = []
  const readings: Reading[] = []
  const open = new Map<number, Filtering & { seen: Set<number>; passed: Set<number>; restriction: unknown }>()
  const columnsSeen = new Map<number, string>()
  const chosen = new Map<number, readonly number[] | null>()
  /** The program's own call that is under way, and what it has read so far. */
  let call: { id: number; from: number } | null = null
  for (const record of trace) {
    if (record.type === 'view' && record.of === 'status') {
      const at = momentOf(record)
      const written = JSON.stringify(record.columns)
      if (record.columns && columnsSeen.has(record.table) && columnsSeen.get(record.table) !== written)
        columns.push({ tags: record.columns, at })
      columnsSeen.set(record.table, written)
      chosen.set(record.table, record.columns)
      const restriction = JSON.stringify(record.restriction)
      if (open.get(record.table)?.restriction !== restriction) {
        const { table } = record
        const sets = { seen: new Set<number>(), passed: new Set<number>() }
        const filtering = { table, ...sets, restriction, filter: record.restriction, at }
        open.set(record.table, filtering)
        if (record.restriction !== null) filterings.push(filtering)
      }
    } else if (record.type === 'evaluate' && record.path === '') {
      const filtering = open.get(record.table)
      filtering?.seen.add(record.row)
      if (record.result) filtering?.passed.add(record.row)
    } else if (record.type === 'cursor' && record.read.length > 0) {
      const filtering = open.get(record.table)
      if (filtering)
        readings.push({
          table: record.table,
          rows: record.read,
          columns: chosen.get(record.table) ?? null,
          filtered: filtering.restriction !== 'null',
          at: momentOf(record),
        })
    } else if (record.type === 'call' && record.depth === 0) call = { id: record.id, from: readings.length }
    else if (record.type === 'return' && record.id === call?.id) {
      const read = readings.splice(call.from)
      if (record.hr < 0x80000000) readings.push(...inOne(read))
      call = null
    }
  }
  return { columns, filterings, readings }
}

/** HrQueryAllRows reads in several packets, and hands over all of them or none. */
const inOne = (packets: readonly Reading[]): readonly Reading[] => {
  const last = packets.at(-1)
  return last ? [{ ...last, rows: packets.flatMap(({ rows }) => rows) }] : []
}
