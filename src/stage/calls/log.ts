// The calls of a recording, found once for a trace.
import type { HRESULT } from '../../mapi/api/values.ts'
import type { Plain } from '../../mapi/facts.ts'
import type { Survey } from '../../playback/survey.svelte.ts'
import type { TraceRecord } from '../../simulation/trace.ts'

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

/** Writes the calls down, in the order in which they began. */
export class CallLog implements Survey<readonly LoggedCall[]> {
  readonly #calls: LoggedCall[] = []
  readonly #open = new Map<number, LoggedCall>()

  add(record: TraceRecord): void {
    if (record.type === 'call') this.#begin(record)
    else if (record.type === 'return') this.#end(record)
  }

  finish(): readonly LoggedCall[] {
    return this.#calls
  }

  #begin({ id, seq, at, line, depth, ref, object, method, args }: TraceRecord & { type: 'call' }): void {
    const unanswered = { end: null, until: null, hr: null, result: null, summary: null, because: null }
    const call: LoggedCall = { id, seq, at, line, depth, ref, object, method, args, ...unanswered }
    this.#calls.push(call)
    this.#open.set(id, call)
  }

  #end(record: TraceRecord & { type: 'return' }): void {
    const call = this.#open.get(record.id)
    if (call === undefined) return
    this.#open.delete(record.id)
    call.end = record.seq
    call.until = record.at
    call.hr = record.hr
    call.result = record.result
    call.summary = record.summary ?? null
    call.because = record.because ?? null
  }
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
