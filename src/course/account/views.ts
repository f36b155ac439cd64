import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** What a restriction did to the rows of the status table. */
export interface Filtering {
  /** PR_ROWID of the rows it was evaluated on, and of those it let through. */
  seen: ReadonlySet<number>
  passed: ReadonlySet<number>
  at: Moment
}

/** Rows of the status table that reached the program. */
export interface Reading {
  rows: readonly number[]
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
  const open = new Map<number, { seen: Set<number>; passed: Set<number>; restriction: unknown; at: Moment }>()
  const columnsSeen = new Map<number, string>()
  for (const record of trace) {
    if (record.type === 'view' && record.of === 'status') {
      const at = momentOf(record)
      const written = JSON.stringify(record.columns)
      if (record.columns && columnsSeen.has(record.table) && columnsSeen.get(record.table) !== written)
        columns.push({ tags: record.columns, at })
      columnsSeen.set(record.table, written)
      const restriction = JSON.stringify(record.restriction)
      if (open.get(record.table)?.restriction !== restriction) {
        const filtering = { seen: new Set<number>(), passed: new Set<number>(), restriction, at }
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
        readings.push({ rows: record.read, filtered: filtering.restriction !== 'null', at: momentOf(record) })
    }
  }
  return { columns, filterings, readings }
}
