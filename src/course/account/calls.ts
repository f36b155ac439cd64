import type { HRESULT } from '../../mapi/api/values.ts'
import type { Plain } from '../../mapi/facts.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** A call that the program itself made. */
export interface Call {
  object: string | null
  method: string
  ref: number | null
  args: readonly Plain[]
  /** Null when it never returned. */
  hr: HRESULT | null
  result: Plain
  begun: Moment
  ended: Moment | null
}

/** The program's own calls, in order; those made on its behalf are left out. */
export const callsOf = (trace: Trace): readonly Call[] => {
  const calls = new Map<number, Call>()
  for (const record of trace) {
    if (record.type === 'call' && record.depth === 0) {
      const { object, method, ref, args } = record
      calls.set(record.id, {
        object,
        method,
        ref,
        args,
        hr: null,
        result: null,
        begun: momentOf(record),
        ended: null,
      })
    } else if (record.type === 'return') {
      const call = calls.get(record.id)
      if (call)
        calls.set(record.id, { ...call, hr: record.hr, result: record.result, ended: momentOf(record) })
    }
  }
  return [...calls.values()]
}

export const succeeded = (call: Call): boolean => call.hr !== null && call.hr < 0x80000000
