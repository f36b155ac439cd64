// The spooler and the transports: active states, and in one word what each is doing.
import {
  STATUS_FAILURE,
  STATUS_INBOUND_ACTIVE,
  STATUS_INBOUND_FLUSH,
  STATUS_OFFLINE,
  STATUS_OUTBOUND_ACTIVE,
  STATUS_OUTBOUND_FLUSH,
} from '../../mapi/api/constants.ts'
import type { SpiFact, TransitionFact } from '../../subsystem/facts.ts'
import type { DialogFact, ProgressFact } from '../../subsystem/facts.ts'
import { inState } from '../states.ts'
import type { Doing, Picture, TransportPicture } from '../picture.ts'

const FLUSH_BITS = STATUS_OUTBOUND_FLUSH | STATUS_INBOUND_FLUSH

export const doingOf = (transport: TransportPicture, asking: boolean): Doing => {
  const code = transport.statusCode
  if (code === null) return inState(transport.active, 'loggingOn', 'loaded') ? 'loggingOn' : 'absent'
  if ((code & STATUS_FAILURE) !== 0) return 'failed'
  if (asking || inState(transport.active, 'asking')) return 'asking'
  if (inState(transport.active, 'connecting', 'dialling', 'beginning')) return 'connecting'
  if ((code & STATUS_OUTBOUND_ACTIVE) !== 0) return 'sending'
  if ((code & STATUS_INBOUND_ACTIVE) !== 0) return 'receiving'
  if ((code & FLUSH_BITS) !== 0) return 'flushing'
  if (transport.failure !== null) return 'failed'
  if (transport.flushed) return transport.flushedOut && transport.outgoing > 0 ? 'waiting' : 'done'
  if ((code & STATUS_OFFLINE) !== 0) return 'offline'
  return 'idle'
}

export const withTransport = (
  picture: Picture,
  name: string,
  change: (transport: TransportPicture) => Partial<TransportPicture>,
): Picture => {
  const index = picture.transports.findIndex((transport) => transport.name === name)
  const before = picture.transports[index]
  if (before === undefined) return picture
  const changed = { ...before, ...change(before) }
  const asking = picture.dialogs.some(({ owner }) => owner === name)
  const transports = picture.transports.slice()
  transports[index] = { ...changed, doing: doingOf(changed, asking) }
  return { ...picture, transports }
}

export const withStatusCode = (
  picture: Picture,
  name: string,
  row: number | null,
  statusCode: number | null,
): Picture =>
  withTransport(picture, name, (before) => {
    const now = statusCode ?? 0
    const was = before.statusCode ?? 0
    const flushing = (now & FLUSH_BITS) !== 0
    const flushed = !flushing && (before.flushed || (was & FLUSH_BITS) !== 0)
    const flushedOut = before.flushedOut || (was & ~now & STATUS_OUTBOUND_FLUSH) !== 0
    return { row, statusCode, flushed, flushedOut }
  })

/** The spooler has left `flushing`: whatever flush was going on is over. */
const endOfFlush = (picture: Picture, active: readonly string[]): Picture => {
  if (picture.flush === null || inState(active, 'flushing')) return picture
  return inState(picture.spooler.active, 'flushing')
    ? { ...picture, flush: { ...picture.flush, over: true } }
    : picture
}

export const transition = (picture: Picture, fact: TransitionFact & { at: number }): Picture => {
  const { active, event, at, taken = [] } = fact
  if (fact.kind === 'transport')
    return withTransport(picture, fact.machine, () => ({ active, lastEvent: event, since: at, taken }))
  return { ...endOfFlush(picture, active), spooler: { active, lastEvent: event, since: at, taken } }
}

/** The spooler's call of a transport's FlushQueues that fails ends that transport's flush. */
export const spi = (picture: Picture, fact: SpiFact): Picture => {
  if (!fact.method.endsWith('::FlushQueues')) return picture
  if (fact.phase === 'call')
    return withTransport(picture, fact.to, () => ({ flushed: false, flushedOut: false, failure: null }))
  const { hr } = fact
  if (hr === undefined || hr < 0x80000000) return picture
  const transport = picture.transports.some(({ name }) => name === fact.from) ? fact.from : fact.to
  return withTransport(picture, transport, () => ({ failure: hr }))
}

export const dialog = (picture: Picture, fact: DialogFact & { at: number }): Picture => {
  const { id, owner, kind, despiteNoUi, at } = fact
  const others = picture.dialogs.filter((one) => one.id !== id)
  const dialogs = fact.event === 'shown' ? [...others, { id, owner, kind, despiteNoUi, since: at }] : others
  return withTransport({ ...picture, dialogs }, owner, () => ({}))
}

export const progress = (picture: Picture, { event, id, owner }: ProgressFact): Picture => {
  const others = picture.progress.filter((one) => one.id !== id)
  return { ...picture, progress: event === 'shown' ? [...others, { id, owner }] : others }
}
