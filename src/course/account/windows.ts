import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** A window that came up on the simulated desktop. */
export interface Window {
  /** A transport's name, or `'spooler'`. */
  owner: string
  at: Moment
}

/** Every window of a run, dialogs and progress alike, in order. */
export const windowsOf = (trace: Trace): readonly Window[] =>
  trace.flatMap((record) =>
    (record.type === 'dialog' || record.type === 'progress') && record.event === 'shown'
      ? [{ owner: record.owner, at: momentOf(record) }]
      : [],
  )
