import { stateIn } from 'xstate'
import {
  BEGIN_DEFERRED,
  FLUSH_DOWNLOAD,
  FLUSH_FORCE,
  FLUSH_UPLOAD,
  LOGON_NO_CONNECT,
  MAPI_E_VERSION,
  NOTIFY_BEGIN_INBOUND,
  NOTIFY_BEGIN_OUTBOUND,
  NOTIFY_CANCEL_MESSAGE,
  NOTIFY_END_INBOUND,
  NOTIFY_END_INBOUND_FLUSH,
  NOTIFY_END_OUTBOUND,
  NOTIFY_END_OUTBOUND_FLUSH,
  S_OK,
} from '../../../mapi/api/constants.ts'
import { failed } from '../../../mapi/outcome.ts'
import { flagsOf, notified, type TransportEvent } from '../events.ts'
import type { Now } from './words.ts'

const asksFor = (event: TransportEvent, flags: number): boolean => (flagsOf(event) & flags) === flags

const notifies =
  (flag: number) =>
  ({ event }: Now): boolean =>
    notified(event, flag)

/** Whether a region is in a state; false for a machine that has no such region. */
const isIn = (region: string, state: string) => stateIn({ [region]: state })

/** What every transport decides by. */
export const guards = {
  // Logging on
  versionIsWrong: ({ context }: Now) => context.logonAnswers[0] === MAPI_E_VERSION,
  logonFails: ({ context }: Now) =>
    failed(context.logonAnswers[0] ?? S_OK) || (context.offline && context.needsConnection),
  logsOnOffline: ({ event }: Now) =>
    event.type === 'TransportLogon' && (event.flags & LOGON_NO_CONNECT) !== 0,
  worksOffline: ({ context }: Now) => context.offline,

  // TransportNotify
  beginsOutbound: notifies(NOTIFY_BEGIN_OUTBOUND),
  endsOutbound: notifies(NOTIFY_END_OUTBOUND),
  beginsInbound: notifies(NOTIFY_BEGIN_INBOUND),
  endsInbound: notifies(NOTIFY_END_INBOUND),
  endsOutboundFlush: notifies(NOTIFY_END_OUTBOUND_FLUSH),
  endsInboundFlush: notifies(NOTIFY_END_INBOUND_FLUSH),
  endsBothFlushes: ({ event }: Now) =>
    notified(event, NOTIFY_END_OUTBOUND_FLUSH) && notified(event, NOTIFY_END_INBOUND_FLUSH),
  endsOutboundFlushAndReceives: ({ context, event }: Now) =>
    notified(event, NOTIFY_END_OUTBOUND_FLUSH) && (context.flushFlags & FLUSH_DOWNLOAD) !== 0,
  cancelsMessage: notifies(NOTIFY_CANCEL_MESSAGE),

  // Flushing
  wasAskedToSend: ({ context }: Now) => (context.flushFlags & FLUSH_UPLOAD) !== 0,
  wasAskedToReceive: ({ context }: Now) => (context.flushFlags & FLUSH_DOWNLOAD) !== 0,
  asksForBoth: ({ event }: Now) => asksFor(event, FLUSH_UPLOAD | FLUSH_DOWNLOAD),
  asksToSend: ({ event }: Now) => asksFor(event, FLUSH_UPLOAD),
  asksToReceive: ({ event }: Now) => asksFor(event, FLUSH_DOWNLOAD),
  keepsItsSchedule: ({ context, event }: Now) => context.kind.defers && !asksFor(event, FLUSH_FORCE),
  flushIsForced: ({ event }: Now) => asksFor(event, FLUSH_FORCE),
  hasHadEnough: ({ context }: Now) => context.flushed >= context.flushLimit,
  isNotFlushing: ({ context }: Now) => context.flushFlags === 0 && context.errand === null,

  // The modem's line
  modemIsTaken: ({ context }: Now) => context.kind.usesModem && !context.modems.isFreeFor(context.name),
  mustAsk: ({ context }: Now) => context.kind.asksBeforeConnecting && !context.connectsUnattended,
  userAgrees: ({ event }: Now) => event.type === 'DIALOG ANSWERED' && event.answer === 'ok',
  thereIsNoCarrier: isIn('carrier', 'absent'),
  lineIsHungUp: isIn('line', 'hungUp'),

  // The network
  linkComesUp: ({ context }: Now) => context.linkUp,
  networkIsBack: ({ context, event }: Now) => event.type === 'NETWORK' && event.up && !context.offline,
  networkIsLost: ({ event }: Now) => event.type === 'NETWORK' && !event.up,
  linkIsDown: isIn('link', 'down'),

  // The far end
  farEndRefuses: ({ context }: Now) => context.farEnd.refusal !== S_OK,
  farEndLetsNobodyIn: ({ context }: Now) => !context.farEnd.letsIn,

  // Mail
  answerIsScripted: ({ context }: Now) => failed(context.submitAnswers[0]?.hr ?? S_OK),
  holdsItForLater: ({ context, event }: Now) =>
    context.kind.defers &&
    (context.flushFlags & FLUSH_FORCE) === 0 &&
    event.type === 'SubmitMessage' &&
    (event.flags & BEGIN_DEFERRED) === 0,
  isToldToCancel: ({ event }: Now) => event.type === 'SpoolerYield returned' && event.hr !== S_OK,
  mailWaitsAtFarEnd: ({ context }: Now) => context.mail.incoming.waitsAtFarEnd(context.name),
  announcesMail: ({ context }: Now) => context.announces,
}
