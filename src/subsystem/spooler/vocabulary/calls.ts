import { sendTo } from 'xstate'
import {
  BEGIN_DEFERRED,
  LOGON_NO_CONNECT,
  LOGON_NO_DIALOG,
  LOGON_NO_INBOUND,
  LOGON_NO_OUTBOUND,
  MAPI_W_CANCEL_MESSAGE,
  NOTIFY_ABORT_DEFERRED,
  NOTIFY_BEGIN_INBOUND,
  NOTIFY_BEGIN_OUTBOUND,
  NOTIFY_CANCEL_MESSAGE,
  NOTIFY_END_INBOUND,
  NOTIFY_END_INBOUND_FLUSH,
  NOTIFY_END_OUTBOUND,
  NOTIFY_END_OUTBOUND_FLUSH,
  SUPPRESS_UI,
  S_OK,
} from '../../../mapi/api/constants.ts'
import type { TransportCall } from '../../spi.ts'
import type { TransportEvent } from '../../transport/events.ts'
import type { SpoolerContext, SpoolerEvent, TransportRef } from '../context.ts'
import { messageOf, senderOf, type Now } from './words.ts'

const refOf = (context: SpoolerContext, name: string): TransportRef => {
  const ref = context.refs.get(name)
  if (ref === undefined) throw new Error(`The spooler has no transport "${name}".`)
  return ref
}

const sends = (to: (now: Now) => string, event: (now: Now) => TransportEvent) =>
  sendTo<SpoolerContext, SpoolerEvent, undefined, TransportRef, SpoolerEvent>(
    (now) => refOf(now.context, to(now)),
    event,
  )

/** A call on the transport that the spooler is dealing with. */
const calls = (call: (now: Now) => TransportCall) => sends(({ context }) => context.current, call)

const notifies = (flags: number) => calls(() => ({ type: 'TransportNotify', flags }))

/** VS-05, XP-05: with which flags transports are logged on. */
const logonFlags = ({ validation, offline }: SpoolerContext): number =>
  LOGON_NO_INBOUND |
  LOGON_NO_OUTBOUND |
  (offline ? LOGON_NO_CONNECT : 0) |
  (((validation?.flags ?? 0) & SUPPRESS_UI) !== 0 ? LOGON_NO_DIALOG : 0)

/** The spooler's calls on transports. */
export const spoolerCalls = {
  callXPProviderInit: calls(() => ({ type: 'XPProviderInit' })),
  callTransportLogon: calls(({ context }) => ({ type: 'TransportLogon', flags: logonFlags(context) })),
  callAddressTypes: calls(() => ({ type: 'AddressTypes' })),
  callBeginInboundAndOutbound: notifies(NOTIFY_BEGIN_INBOUND | NOTIFY_BEGIN_OUTBOUND),
  /** XP-16: with ABORT_DEFERRED where messages stay behind that the transport holds. */
  callEndInboundAndOutbound: calls(({ context: { mail, current } }) => ({
    type: 'TransportNotify',
    flags:
      NOTIFY_END_INBOUND | NOTIFY_END_OUTBOUND | (mail.isDeferredBy(current) ? NOTIFY_ABORT_DEFERRED : 0),
  })),
  callIdle: calls(() => ({ type: 'Idle' })),
  callPoll: calls(() => ({ type: 'Poll' })),
  callFlushQueues: calls(({ context }) => ({ type: 'FlushQueues', flags: context.flush?.flags ?? 0 })),
  callSubmitMessage: calls(({ context }) => {
    const message = messageOf(context)
    return { type: 'SubmitMessage', message, flags: message.deferred ? BEGIN_DEFERRED : 0 }
  }),
  callEndMessage: calls(({ context }) => ({ type: 'EndMessage', message: messageOf(context) })),
  callStartMessage: calls(() => ({ type: 'StartMessage' })),
  callEndOutboundFlush: notifies(NOTIFY_END_OUTBOUND_FLUSH),
  callEndInboundFlush: notifies(NOTIFY_END_INBOUND_FLUSH),
  callEndBothFlushes: notifies(NOTIFY_END_OUTBOUND_FLUSH | NOTIFY_END_INBOUND_FLUSH),
  callTransportLogoff: calls(() => ({ type: 'TransportLogoff', flags: 0 })),
  callRelease: calls(() => ({ type: 'Release' })),
  callShutdown: calls(() => ({ type: 'Shutdown' })),

  /** XP-16: the transfer in progress is to stop. */
  callCancelMessage: calls(({ context }) => ({
    type: 'TransportNotify',
    flags: NOTIFY_CANCEL_MESSAGE,
    message: messageOf(context),
  })),
  /** XP-20: what SpoolerYield returns. */
  answerYield: sends(
    ({ event }) => senderOf(event),
    ({ context, event }) => ({
      type: 'SpoolerYield returned',
      transport: senderOf(event),
      hr: context.message?.cancelled === true ? MAPI_W_CANCEL_MESSAGE : S_OK,
    }),
  ),
  /** XP-16: a message that a transport keeps is cancelled. */
  callAbortDeferred: sends(
    ({ context, event }) => (event.type === 'CANCEL' ? (context.mail.transportFor(event.message) ?? '') : ''),
    ({ event }) => ({
      type: 'TransportNotify',
      flags: (NOTIFY_ABORT_DEFERRED | NOTIFY_CANCEL_MESSAGE) >>> 0,
      ...(event.type === 'CANCEL' && { message: event.message }),
    }),
  ),
}
