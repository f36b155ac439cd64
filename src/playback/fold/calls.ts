// The program's calls: which are open, and how the last one of each line went.
import {
  FLUSH_DOWNLOAD,
  FLUSH_UPLOAD,
  MAPI_E_BUSY,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_E_UNKNOWN_FLAGS,
} from '../../mapi/api/constants.ts'
import type { CallFact, Plain, ReturnFact } from '../../mapi/facts.ts'
import { hrName } from '../names.ts'
import type { FlushPicture, OpenCall, Picture } from '../picture.ts'
import { noticesAfter } from './notices.ts'
import { rowOfEntryId } from './status.ts'

interface Moment {
  readonly at: number
  readonly line: number | null
}

/** A result from here on is a failure. */
const FAILED = 0x80000000

/** What a flush that never began is answered with. */
const NOT_BEGUN: ReadonlySet<number> = new Set([
  MAPI_E_BUSY,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_E_UNKNOWN_FLAGS,
])

const isBytes = (value: Plain | undefined): value is { readonly $bin: string } =>
  typeof value === 'object' && value !== null && '$bin' in value

/** A flush that the program asks for: of which transports, and in which direction. */
const flushAsked = (picture: Picture, fact: CallFact & Moment): FlushPicture | null => {
  if (fact.method !== 'FlushQueues' || fact.depth !== 0) return null
  const [, target, flags] = fact.args
  const bits = typeof flags === 'number' ? flags : 0
  const own = fact.ref === null ? undefined : picture.opened.get(fact.ref)
  const named = isBytes(target) ? rowOfEntryId(picture, target.$bin)?.name : own
  const known = picture.transports.some(({ name }) => name === named)
  return {
    since: fact.at,
    targets: known && named !== undefined ? [named] : null,
    out: (bits & FLUSH_UPLOAD) !== 0,
    in: (bits & FLUSH_DOWNLOAD) !== 0,
    sent: 0,
    fetched: 0,
    over: false,
  }
}

const openingOf = (picture: Picture, { method, args: [entryId] }: CallFact): string | null =>
  method === 'OpenEntry' && isBytes(entryId)
    ? (rowOfEntryId(picture, entryId.$bin)?.name ?? null)
    : picture.opening

export const beginCall = (picture: Picture, fact: CallFact & Moment): Picture => {
  const { id, depth, line, at, ref, object, method, args } = fact
  const open = [...picture.open, { id, depth, line, since: at, ref, object, method, args }]
  const flush = flushAsked(picture, fact)
  if (flush === null) return { ...picture, open, opening: openingOf(picture, fact) }
  const transports = picture.transports.map((transport) =>
    flush.targets === null || flush.targets.includes(transport.name)
      ? { ...transport, flushed: false, flushedOut: false, failure: null }
      : transport,
  )
  return { ...picture, open, flush, transports }
}

export const endCall = (picture: Picture, fact: ReturnFact & Moment): Picture => {
  const call = picture.open.find(({ id }) => id === fact.id)
  if (call === undefined) return picture
  const open = picture.open.filter((one) => one !== call)
  if (call.depth !== 0) return { ...picture, open }
  const line = call.line ?? fact.line
  const before = line === null ? undefined : picture.lines.get(line)
  const results = new Map(before?.results)
  results.set(fact.hr, (results.get(fact.hr) ?? 0) + 1)
  const lines =
    line === null
      ? picture.lines
      : picture.lines.set(line, {
          line,
          method: call.method,
          hr: fact.hr,
          hrName: hrName(fact.hr),
          summary: fact.summary ?? null,
          because: fact.because ?? null,
          times: (before?.times ?? 0) + 1,
          results,
        })
  const flush = call.method === 'FlushQueues' ? afterFlush(picture.flush, fact, call.since) : picture.flush
  const sessions = fact.hr < FAILED ? sessionsAfter(picture.sessions, call) : picture.sessions
  const notices = fact.hr < FAILED ? noticesAfter(picture, call, fact) : picture.notices
  return { ...picture, open, lines, flush, sessions, notices, calls: picture.calls + 1 }
}

const sessionsAfter = (sessions: Picture['sessions'], { object, method }: OpenCall): Picture['sessions'] => {
  if (method === 'MAPILogonEx') return { ...sessions, begun: sessions.begun + 1 }
  if (method === 'Logoff' && object === 'IMAPISession') return { ...sessions, ended: sessions.ended + 1 }
  return sessions
}

/** An asynchronous flush is answered at once and goes on; only the machines know when it ends. */
const afterFlush = (
  flush: FlushPicture | null,
  { hr, at }: ReturnFact & Moment,
  since: number,
): FlushPicture | null => {
  if (flush === null || NOT_BEGUN.has(hr)) return null
  return at > since ? { ...flush, over: true } : flush
}
