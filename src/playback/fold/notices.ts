// Who listens, and the notifications on their way to them.
import type { NotificationFact, ReturnFact } from '../../mapi/facts.ts'
import type { Notice, Notices, OpenCall, Picture } from '../picture.ts'

/** A registration begins with Advise and ends with Unadvise. */
export const noticesAfter = (picture: Picture, call: OpenCall, { result }: ReturnFact): Notices => {
  const { notices } = picture
  if (call.method === 'Advise' && typeof result === 'number') {
    const of = call.ref === null ? null : (picture.tables.get(call.ref)?.of ?? null)
    return { ...notices, sinks: new Map(notices.sinks).set(result, of) }
  }
  const [connection] = call.args
  if (call.method !== 'Unadvise' || typeof connection !== 'number') return notices
  const sinks = new Map(notices.sinks)
  sinks.delete(connection)
  return { ...notices, sinks }
}

const nameOf = ({ notices, status }: Picture, { connection, row }: NotificationFact): string | null =>
  notices.sinks.get(connection) === 'status' ? (status.find((one) => one.row === row)?.name ?? null) : null

const without = (notices: Notices, id: number): Notices => {
  const waiting = notices.waiting.delete(id)
  // Most leave in the order in which they came.
  const first = waiting.size === 0 || id === notices.first ? id + 1 : notices.first
  return { ...notices, waiting, first }
}

export const notify = (picture: Picture, fact: NotificationFact): Picture => {
  const { notices } = picture
  const { id, ulTableEvent: event } = fact
  if (fact.event === 'queued') {
    const notice: Notice = { id, event, row: nameOf(picture, fact) }
    return { ...picture, notices: { ...notices, waiting: notices.waiting.set(id, notice) } }
  }
  const notice = notices.waiting.get(id)
  if (notice === undefined) return picture
  const left = without(notices, id)
  return {
    ...picture,
    notices: fact.event === 'delivered' ? { ...left, delivered: notices.delivered + 1, last: notice } : left,
  }
}
