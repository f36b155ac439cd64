// What a recording came to in the end, in the few numbers that a race compares.
import type { Trace } from '../../simulation/trace.ts'

export interface Finish {
  /** Virtual milliseconds at which the program was over; null where it never was. */
  readonly programOver: number | null
  /** Virtual milliseconds at which nothing moved any more. */
  readonly allOver: number
  /** The program waited so long in its calls. */
  readonly waited: number
  readonly calls: number
  readonly failed: number
}

export const finishOf = (trace: Trace): Finish => {
  const begun = new Map<number, number>()
  let [waited, calls, failed] = [0, 0, 0]
  let programOver: number | null = null
  for (const record of trace) {
    if (record.type === 'call' && record.depth === 0) begun.set(record.id, record.at)
    else if (record.type === 'end' && record.of === 'program') programOver = record.at
    else if (record.type === 'return') {
      const since = begun.get(record.id)
      if (since === undefined) continue
      calls += 1
      waited += record.at - since
      failed += record.hr >= 0x80000000 ? 1 : 0
    }
  }
  return { programOver, allOver: trace.at(-1)?.at ?? 0, waited, calls, failed }
}
