import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** A message that was sent: to whom, and which transports have carried it. */
export interface Journey {
  id: string
  /** `TYPE:address` of every recipient. */
  to: readonly string[]
  submitted: Moment
  /** One transport for some of its recipients, another for others. */
  carriers: readonly { transport: string; at: Moment }[]
}

/** A report on a message that has come back. */
export interface MailReport {
  id: string
  /** The recipients it is about, as `TYPE:address`. */
  about: readonly string[]
  at: Moment
}

export interface Journeys {
  /** Messages that the program has submitted, in order. */
  sent: readonly Journey[]
  reports: readonly MailReport[]
}

/** What became of the messages that the program submitted, until it ended. */
export const journeysOf = (trace: Trace): Journeys => {
  const sent = new Map<string, Journey>()
  const reports: MailReport[] = []
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') break
    if (record.type !== 'message') continue
    const { id, event, info, transport } = record
    const at = momentOf(record)
    const known = sent.get(id)
    if (event === 'submitted' && info) sent.set(id, { id, to: info.to, submitted: at, carriers: [] })
    else if (event === 'transferred' && known && transport !== null)
      sent.set(id, { ...known, carriers: [...known.carriers, { transport, at }] })
    else if (event === 'reported' && info) reports.push({ id, about: info.to, at })
  }
  return { sent: [...sent.values()], reports }
}
