// Where one message has been, and will be: found once for a trace and a message.
import type { Trace } from '../../simulation/trace.ts'
import type { Place } from '../../subsystem/facts.ts'

export interface Stop {
  readonly seq: number
  readonly at: number
  readonly event: string
  readonly place: Place
  readonly transport: string | null
}

export interface Journey {
  readonly id: string
  readonly subject: string
  readonly to: readonly string[]
  readonly direction: 'out' | 'in'
  readonly stops: readonly Stop[]
}

export const journeyOf = (trace: Trace, id: string): Journey | null => {
  const stops: Stop[] = []
  let known: Omit<Journey, 'stops'> | null = null
  for (const record of trace) {
    if (record.type !== 'message' || record.id !== id) continue
    const { seq, at, event, to, transport, info } = record
    if (info !== undefined) known = { id, subject: info.subject, to: info.to, direction: info.direction }
    stops.push({ seq, at, event, place: to, transport })
  }
  if (stops.length === 0) return null
  return { ...(known ?? { id, subject: '', to: [], direction: 'out' as const }), stops }
}

/** The messages of a trace, in the order in which they first came. */
export const messagesIn = (trace: Trace): readonly string[] => [
  ...new Set(trace.flatMap((record) => (record.type === 'message' ? [record.id] : []))),
]

/** The message that moved last within the first `cursor` records; the first one where none has. */
export const lastMoved = (trace: Trace, cursor: number): string | null => {
  for (let index = Math.min(cursor, trace.length) - 1; index >= 0; index -= 1) {
    const record = trace[index]
    if (record?.type === 'message') return record.id
  }
  return null
}
