import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** A notification that reached a sink of the program. */
export interface Notice {
  /** TABLE_ROW_MODIFIED or another; 0 where it is no table's. */
  event: number
  /** PR_ROWID of the row it tells of. */
  row: number | null
  at: Moment
}

/** What the program was told, in order, until it ended. */
export const noticesOf = (trace: Trace): readonly Notice[] => {
  const notices: Notice[] = []
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') break
    if (record.type === 'notification' && record.event === 'delivered')
      notices.push({ event: record.ulTableEvent, row: record.row ?? null, at: momentOf(record) })
  }
  return notices
}
