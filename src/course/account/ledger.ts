import type { FaultFact } from '../../mapi/facts.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** An object or a block of memory that the program had to give back. */
export interface Holding {
  ref: number
  kind: string
  got: Moment
  /** When it was given back; null while it is held. */
  returned: Moment | null
}

/** The session stays: a lesson that ends it has a check of its own. */
const NOT_OWED: ReadonlySet<string> = new Set(['IMAPISession'])

/** What the program got and what it gave back, until it ended. */
export const holdingsOf = (trace: Trace): readonly Holding[] => {
  const holdings = new Map<string, Holding>()
  const parents = new Map<string, string>()
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') break
    if (record.type !== 'object' && record.type !== 'buffer') continue
    const key = `${record.type} ${String(record.ref)}`
    const known = holdings.get(key)
    if (record.type === 'buffer') {
      if (record.parent !== undefined) parents.set(key, `buffer ${String(record.parent)}`)
      if (record.event === 'allocated')
        holdings.set(key, { ref: record.ref, kind: record.kind, got: momentOf(record), returned: null })
      else if (known) holdings.set(key, { ...known, returned: momentOf(record) })
    } else if (record.event === 'invalidated') continue
    else if (record.count > 0) {
      const got = known?.returned === null ? known.got : momentOf(record)
      holdings.set(key, { ref: record.ref, kind: record.kind, got, returned: null })
    } else if (known) holdings.set(key, { ...known, returned: momentOf(record) })
  }
  // What hangs on another block goes with it.
  return [...holdings]
    .filter(([key, { kind }]) => !parents.has(key) && !NOT_OWED.has(kind))
    .map(([, holding]) => holding)
}

/** Memory or references that were misused. */
export const faultsOf = (trace: Trace): readonly (FaultFact & { moment: Moment })[] =>
  trace.flatMap((record) => (record.type === 'fault' ? [{ ...record, moment: momentOf(record) }] : []))
