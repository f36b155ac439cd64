import type { EndFact, TraceRecord } from '../simulation/trace.ts'
import type { Trouble } from './host.ts'

/**
 * A recording that was cut off from outside, with the ends it still lacks, so that it can be played like
 * any other. A recording without a beginning stays as it is.
 */
export function closeTrace(trace: readonly TraceRecord[], { kind, message, line }: Trouble): TraceRecord[] {
  const last = trace.at(-1)
  if (!last) return []
  const error = { name: kind, hr: null, message, line }
  const ended = new Set(trace.slice(-50).flatMap((record) => (record.type === 'end' ? [record.of] : [])))
  const missing = (['program', 'run'] as const).filter((of) => !ended.has(of))
  const ends = missing.map((of): EndFact => ({ type: 'end', of, outcome: 'stopped', error }))
  return [...trace, ...ends.map((end, index) => ({ ...end, seq: trace.length + index, at: last.at, line }))]
}
