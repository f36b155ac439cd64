import type { Place } from '../../subsystem/facts.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** Something that happened to a message, and where it was then. */
export interface Stop {
  event: string
  place: Place
  at: Moment
}

/** A message that the program itself made, and its way until the program ended. */
export interface Submission {
  id: string
  subject: string
  stops: readonly Stop[]
}

/** The program's own messages, in the order in which they were made. */
export const submissionsOf = (trace: Trace): readonly Submission[] => {
  const submissions = new Map<string, Submission>()
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') break
    if (record.type !== 'message') continue
    const { id, event, to, info } = record
    const known = submissions.get(id)
    const isNew = record.line !== null && record.from === null && info?.direction === 'out'
    if (!known && !isNew) continue
    const stop = { event, place: to, at: momentOf(record) }
    submissions.set(id, {
      id,
      subject: info?.subject ?? known?.subject ?? '',
      stops: [...(known?.stops ?? []), stop],
    })
  }
  return [...submissions.values()]
}

/** Whether it stands in the outgoing queue after such a stop. */
export const isQueued = ({ event, place }: Stop): boolean =>
  event !== 'saved' &&
  event !== 'cancelled' &&
  event !== 'finished' &&
  (place === 'outbox' || place === 'spooler' || place.startsWith('transport:'))
