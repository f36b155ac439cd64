import type { MessageInfo, Place } from '../../subsystem/facts.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** A message, where it was first and last, and its last journey. */
export interface Mail {
  id: string
  subject: string
  direction: MessageInfo['direction']
  /** The transport that it is or was meant for. */
  transport: string | null
  place: Place
  /** When it last left one place for another; null while it has not moved. */
  moved: Moment | null
  /** When it first left the place where it waited. */
  leftFirst: Moment | null
  /** Where it was when nothing was left to do: what was asked for in time is done after the program, too. */
  inTheEnd: Place
  settled: Moment | null
}

const transportOf = (place: Place): string | null =>
  place.startsWith('far:') || place.startsWith('transport:') ? place.slice(place.indexOf(':') + 1) : null

/** Every message of a run, as it was when the program ended, and where the mail system took it afterwards. */
export const mailOf = (trace: Trace): readonly Mail[] => {
  const mail = new Map<string, Mail>()
  let over = false
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') over = true
    if (record.type !== 'message') continue
    const known = mail.get(record.id)
    if (over) {
      if (known) mail.set(record.id, { ...known, inTheEnd: record.to, settled: momentOf(record) })
      continue
    }
    const transport = record.transport ?? transportOf(record.to) ?? known?.transport ?? null
    if (!known) {
      const direction = record.info?.direction ?? (record.to.startsWith('far:') ? 'in' : 'out')
      const subject = record.info?.subject ?? ''
      mail.set(record.id, {
        id: record.id,
        subject,
        direction,
        transport,
        place: record.to,
        moved: null,
        leftFirst: null,
        inTheEnd: record.to,
        settled: null,
      })
    } else {
      const moved = record.to === known.place ? known.moved : momentOf(record)
      mail.set(record.id, {
        ...known,
        transport,
        place: record.to,
        moved,
        leftFirst: known.leftFirst ?? moved,
        inTheEnd: record.to,
        settled: moved,
      })
    }
  }
  return [...mail.values()]
}

/** Whether a message still waits to be sent, or to be fetched, at such a place. */
export const waitsAt = (direction: Mail['direction'], place: Place): boolean =>
  direction === 'out'
    ? place === 'outbox' || place === 'spooler' || place.startsWith('transport:')
    : place !== 'inbox'

/** Whether it still waits when the program ends. */
export const waits = ({ direction, place }: Mail): boolean => waitsAt(direction, place)
