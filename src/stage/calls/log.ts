// The calls of a recording, found once for a trace.
import type { HRESULT } from '../../mapi/api/values.ts'
import type { Plain } from '../../mapi/facts.ts'
import type { Trace } from '../../simulation/trace.ts'

export interface LoggedCall {
  readonly id: number
  /** Number of the record with which it begins, and of the one with which it returns; null while it has not. */
  readonly seq: number
  end: number | null
  readonly at: number
  until: number | null
  readonly line: number | null
  readonly depth: number
  readonly ref: number | null
  readonly object: string | null
  readonly method: string
  readonly args: readonly Plain[]
  hr: HRESULT | null
  result: Plain
  summary: string | null
  because: string | null
}

/** In the order in which they began. */
export const callsOf = (trace: Trace): readonly LoggedCall[] => {
  const calls: LoggedCall[] = []
  const open = new Map<number, LoggedCall>()
  for (const record of trace) {
    if (record.type === 'call') {
      const { id, seq, at, line, depth, ref, object, method, args } = record
      const unanswered = { end: null, until: null, hr: null, result: null, summary: null, because: null }
      const call: LoggedCall = { id, seq, at, line, depth, ref, object, method, args, ...unanswered }
      calls.push(call)
      open.set(id, call)
    } else if (record.type === 'return') {
      const call = open.get(record.id)
      if (call === undefined) continue
      open.delete(record.id)
      call.end = record.seq
      call.until = record.at
      call.hr = record.hr
      call.result = record.result
      call.summary = record.summary ?? null
      call.because = record.because ?? null
    }
  }
  return calls
}

/** How many of them have begun within the first `cursor` records. */
export const begunAt = (calls: readonly { readonly seq: number }[], cursor: number): number => {
  let low = 0
  let high = calls.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((calls[middle]?.seq ?? 0) < cursor) low = middle + 1
    else high = middle
  }
  return low
}
