import {
  ABORT_XP_HEADER_OPERATION,
  FORCE_XP_CONNECT,
  FORCE_XP_DISCONNECT,
  NOTIFY_END_INBOUND_FLUSH,
  NOTIFY_END_OUTBOUND_FLUSH,
  PROCESS_XP_HEADER_CACHE,
  REFRESH_XP_HEADER_CACHE,
} from '../../../mapi/api/constants.ts'
import { errandAfter, type Errand } from '../errand.ts'
import { flagsOf, notified } from '../events.ts'
import type { Now } from './words.ts'

const validates =
  (flag: number) =>
  ({ event }: Now): boolean =>
    (flagsOf(event) & flag) !== 0

/** What it is to do, this event included. */
const errand = ({ context, event }: Now): Errand => errandAfter(event, context.errand)

const sends = (now: Now): boolean => errand(now).upload
const receives = (now: Now): boolean => errand(now).process || errand(now).refresh
const endsSending = ({ event }: Now): boolean => notified(event, NOTIFY_END_OUTBOUND_FLUSH)

/** What a remote transport decides by besides. Page: `imapistatus-validatestate`. */
export const remoteGuards = {
  aborts: validates(ABORT_XP_HEADER_OPERATION),
  forcesDisconnect: validates(FORCE_XP_DISCONNECT),
  processes: validates(PROCESS_XP_HEADER_CACHE),
  refreshes: validates(REFRESH_XP_HEADER_CACHE),
  forcesConnect: validates(FORCE_XP_CONNECT),
  mustSend: sends,
  mustReceive: receives,
  mustDoBoth: (now: Now) => sends(now) && receives(now),
  mustRefresh: (now: Now) => errand(now).refresh,
  isMarkedForDownload: ({ context }: Now) =>
    context.errand?.process === true && context.headers.nextToDownload() !== undefined,
  holdsTheLine: ({ context }: Now) => context.holdsLine,
  endsSendingAndReceives: (now: Now) => endsSending(now) && receives(now),
  endsSendingAndHoldsTheLine: (now: Now) => endsSending(now) && now.context.holdsLine,
  endsReceivingAndHoldsTheLine: ({ context, event }: Now) =>
    notified(event, NOTIFY_END_INBOUND_FLUSH) && context.holdsLine,
}
