import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** A line that the program wrote to its console. */
export interface Printed {
  text: string
  at: Moment
}

/** Everything that the program wrote to its console, in order. */
export const consoleOf = (trace: Trace): readonly Printed[] =>
  trace.flatMap((record) => (record.type === 'console' ? [{ text: record.text, at: momentOf(record) }] : []))
