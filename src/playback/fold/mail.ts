// Messages and the lanes they stand in. A lane is a chain through its messages, so that one can leave from
// anywhere in it at the same small cost.
import type { MessageFact, Place } from '../../subsystem/facts.ts'
import type { PersistentMap } from '../persistent.ts'
import {
  LANE_CHIPS,
  type Direction,
  type Lane,
  type LaneKey,
  type MailPicture,
  type MessagePicture,
  type Picture,
} from '../picture.ts'
import { withTransport } from './machines.ts'

type Messages = PersistentMap<string, MessagePicture>

export const laneKey = (direction: Direction, place: Place): LaneKey => `${direction} ${place}`

const link = (messages: Messages, id: string | null, change: Partial<MessagePicture>): Messages => {
  const message = id === null ? undefined : messages.get(id)
  return message === undefined ? messages : messages.set(message.id, { ...message, ...change })
}

const leave = (messages: Messages, lane: Lane, { before, after }: MessagePicture): [Messages, Lane] => {
  const linked = link(link(messages, before, { after }), after, { before })
  const ends = { first: before === null ? after : lane.first, last: after === null ? before : lane.last }
  return [linked, { ...lane, ...ends, count: lane.count - 1 }]
}

/** Whom to stand behind: in the Outbox the order of submission holds, elsewhere that of arrival. */
const placeBehind = (messages: Messages, lane: Lane, message: MessagePicture): string | null => {
  const last = lane.last === null ? undefined : messages.get(lane.last)
  if (lane.place !== 'outbox' || last === undefined || last.order < message.order) return lane.last
  let behind: string | null = null
  for (let id = lane.first; id !== null;) {
    const other = messages.get(id)
    if (other === undefined || other.order > message.order) break
    behind = id
    id = other.after
  }
  return behind
}

const enter = (messages: Messages, lane: Lane, message: MessagePicture): [Messages, Lane] => {
  const before = placeBehind(messages, lane, message)
  const after = before === null ? lane.first : (messages.get(before)?.after ?? null)
  const linked = link(link(messages, before, { after: message.id }), after, { before: message.id })
  const again = lane.slots.includes(message.id)
  const slots = again || lane.slots.length >= LANE_CHIPS ? lane.slots : [...lane.slots, message.id]
  return [
    linked.set(message.id, { ...message, before, after }),
    {
      ...lane,
      first: before === null ? message.id : lane.first,
      last: after === null ? message.id : lane.last,
      count: lane.count + 1,
      entered: lane.entered + (again ? 0 : 1),
      slots,
    },
  ]
}

const emptyLane = (place: Place, direction: Direction): Lane => ({
  place,
  direction,
  first: null,
  last: null,
  count: 0,
  entered: 0,
  slots: [],
})

const holder = (place: Place): string | null =>
  place.startsWith('transport:') || place.startsWith('far:') ? place.slice(place.indexOf(':') + 1) : null

/** An outgoing message still waits here; `far:` is the other side. */
const waitsToGo = ({ direction, place }: MessagePicture): boolean =>
  direction === 'out' && (place === 'outbox' || place === 'spooler' || place.startsWith('transport:'))

const waitsToCome = ({ direction, place }: MessagePicture): boolean =>
  direction === 'in' && place !== 'inbox' && place !== 'deleted'

const isSent = ({ direction, place }: MessagePicture): boolean =>
  direction === 'out' && (place === 'sent' || place.startsWith('far:'))

/** Mail that went out and now lies in Sent Items is drawn where it went: at the far end. */
const laneOf = ({ direction, place, via }: MessagePicture): Place =>
  direction === 'out' && place === 'sent' && via !== null ? `far:${via}` : place

const one = (condition: boolean): number => (condition ? 1 : 0)

const counted = (picture: Picture, before: MessagePicture | undefined, now: MessagePicture): Picture => {
  const { mail, flush } = picture
  const change = (test: (message: MessagePicture) => boolean): number =>
    one(test(now)) - one(before !== undefined && test(before))
  const sent = change(isSent)
  const delivered = change(({ place }) => place === 'inbox')
  const running = flush !== null && !flush.over
  return {
    ...picture,
    flush: running ? { ...flush, sent: flush.sent + sent, fetched: flush.fetched + delivered } : flush,
    mail: {
      ...mail,
      toSend: mail.toSend + change(waitsToGo),
      toFetch: mail.toFetch + change(waitsToCome),
      sent: mail.sent + sent,
      delivered: mail.delivered + delivered,
    },
  }
}

/** Adds to the counters of the transports that the message is and was meant for. */
const attributed = (picture: Picture, before: MessagePicture | undefined, now: MessagePicture): Picture => {
  let next = picture
  const was = before !== undefined && waitsToGo(before) ? before.transport : null
  const is = waitsToGo(now) ? now.transport : null
  if (was !== is && was !== null)
    next = withTransport(next, was, ({ outgoing }) => ({ outgoing: outgoing - 1 }))
  if (was !== is && is !== null)
    next = withTransport(next, is, ({ outgoing }) => ({ outgoing: outgoing + 1 }))
  const sentNow = isSent(now) && (before === undefined || !isSent(before))
  if (sentNow && now.via !== null) next = withTransport(next, now.via, ({ sent }) => ({ sent: sent + 1 }))
  return next
}

/** Takes a message out of the lane where it was and puts it into the one where it is. */
const carry = (
  mail: MailPicture,
  before: MessagePicture | undefined,
  now: MessagePicture,
): Pick<MailPicture, 'messages' | 'lanes'> => {
  const lanes = new Map(mail.lanes)
  let { messages } = mail
  const change = (how: typeof enter, message: MessagePicture): void => {
    const place = laneOf(message)
    const key = laneKey(message.direction, place)
    const lane = lanes.get(key) ?? emptyLane(place, message.direction)
    const [linked, changed] = how(messages, lane, message)
    messages = linked
    lanes.set(key, changed)
  }
  if (before !== undefined) change(leave, before)
  change(enter, now)
  return { messages, lanes }
}

/** A report of nondelivery is named after the message that it is about. */
const NONDELIVERY = /^(.*)-NDR-\d+$/

const reportedAbout = ({ event, id }: MessageFact): string | null =>
  event === 'reported' ? (NONDELIVERY.exec(id)?.[1] ?? null) : null

export const moveMessage = (picture: Picture, fact: MessageFact & { at: number; seq: number }): Picture => {
  const before = picture.mail.messages.get(fact.id)
  const message: MessagePicture = {
    id: fact.id,
    direction: fact.info?.direction ?? before?.direction ?? 'out',
    subject: fact.info?.subject ?? before?.subject ?? '',
    to: fact.info?.to ?? before?.to ?? [],
    place: fact.to,
    from: before?.place ?? fact.from,
    transport: fact.transport,
    via: holder(fact.to) ?? before?.via ?? null,
    undelivered: before?.undelivered ?? false,
    event: fact.event,
    since: fact.at,
    order: before?.order ?? fact.seq,
    before: before?.before ?? null,
    after: before?.after ?? null,
  }
  const moved = before === undefined || laneOf(before) !== laneOf(message)
  const { mail } = picture
  const carried = moved ? carry(mail, before, message) : { messages: mail.messages.set(message.id, message) }
  const about = reportedAbout(fact)
  const placed =
    about === null ? carried : { ...carried, messages: link(carried.messages, about, { undelivered: true }) }
  const next = { ...picture, mail: { ...mail, ...placed, lastMoved: message.id } }
  return attributed(counted(next, before, message), before, message)
}
