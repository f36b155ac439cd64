import { setup, sendParent, assign } from 'xstate'
import {
  FLUSH_DOWNLOAD,
  FLUSH_UPLOAD,
  NOTIFY_BEGIN_INBOUND,
  NOTIFY_BEGIN_OUTBOUND,
  NOTIFY_END_INBOUND,
  NOTIFY_END_INBOUND_FLUSH,
  NOTIFY_END_OUTBOUND,
  NOTIFY_END_OUTBOUND_FLUSH,
  S_OK,
} from '../../mapi/api/constants.ts'
import type { TransportKind } from '../kinds/kind.ts'
import type { Mail } from '../mail/mail.ts'
import type { Message } from '../mail/message.ts'
import type { TransportCall, TransportMethod, TransportReturn } from '../spi.ts'

export interface TransportInput {
  readonly name: string
  readonly kind: TransportKind
  /** Address types that it takes, from the scenario or its kind. */
  readonly addressTypes: readonly string[]
  /** Virtual milliseconds to move one message. */
  readonly transferMs: number
  readonly mail: Mail
}

export interface TransportContext extends TransportInput {
  /** Flags of the flush that is going on; 0 outside one. */
  readonly flushFlags: number
  /** What is being sent or received now. */
  readonly outgoing: Message | null
  readonly incoming: Message | null
}

const returned = <Method extends TransportMethod>(method: Method): `${Method} returned` =>
  `${method} returned`

const notified = (event: TransportCall, flag: number): boolean =>
  event.type === 'TransportNotify' && (event.flags & flag) !== 0

/** The vocabulary of every transport's machine: its regions are written with these guards and actions. */
export const transportSetup = setup({
  types: {
    context: {} as TransportContext,
    events: {} as TransportCall,
    input: {} as TransportInput,
    tags: {} as
      | 'STATUS_AVAILABLE'
      | 'STATUS_OFFLINE'
      | 'STATUS_FAILURE'
      | 'STATUS_INBOUND_ENABLED'
      | 'STATUS_INBOUND_ACTIVE'
      | 'STATUS_INBOUND_FLUSH'
      | 'STATUS_OUTBOUND_ENABLED'
      | 'STATUS_OUTBOUND_ACTIVE'
      | 'STATUS_OUTBOUND_FLUSH'
      | 'STATUS_REMOTE_ACCESS'
      | 'has row',
  },
  delays: {
    logon: ({ context }) => context.kind.logonMs,
    connect: ({ context }) => context.kind.connectMs,
    transfer: ({ context }) => context.transferMs,
  },
  guards: {
    beginsOutbound: ({ event }) => notified(event, NOTIFY_BEGIN_OUTBOUND),
    endsOutbound: ({ event }) => notified(event, NOTIFY_END_OUTBOUND),
    beginsInbound: ({ event }) => notified(event, NOTIFY_BEGIN_INBOUND),
    endsInbound: ({ event }) => notified(event, NOTIFY_END_INBOUND),
    endsOutboundFlush: ({ event }) => notified(event, NOTIFY_END_OUTBOUND_FLUSH),
    endsOutboundFlushAndReceives: ({ context, event }) =>
      notified(event, NOTIFY_END_OUTBOUND_FLUSH) && (context.flushFlags & FLUSH_DOWNLOAD) !== 0,
    endsInboundFlush: ({ event }) => notified(event, NOTIFY_END_INBOUND_FLUSH),
    wasAskedToSend: ({ context }) => (context.flushFlags & FLUSH_UPLOAD) !== 0,
    wasAskedToReceive: ({ context }) => (context.flushFlags & FLUSH_DOWNLOAD) !== 0,
    mailWaitsAtFarEnd: ({ context }) => context.mail.waitsAtFarEnd(context.name),
  },
  actions: {
    answer: sendParent(({ context, event }): TransportReturn => ({
      type: returned(event.type),
      transport: context.name,
      hr: S_OK,
    })),
    answerLogon: sendParent(({ context }) => ({
      type: returned('TransportLogon'),
      transport: context.name,
      hr: S_OK,
    })),
    answerFlush: sendParent(({ context }) => ({
      type: returned('FlushQueues'),
      transport: context.name,
      hr: S_OK,
    })),
    answerSubmit: sendParent(({ context }) => ({
      type: returned('SubmitMessage'),
      transport: context.name,
      hr: S_OK,
    })),
    /** EndMessage's flags are 0: the message is sent. */
    answerEnd: sendParent(({ context }) => ({
      type: returned('EndMessage'),
      transport: context.name,
      hr: S_OK,
      flags: 0,
    })),
    answerSaved: sendParent(({ context }) => ({
      type: returned('StartMessage'),
      transport: context.name,
      hr: S_OK,
      message: context.incoming,
    })),
    /** Returning without SaveChanges: nothing is left. */
    answerNothingLeft: sendParent(({ context }) => ({
      type: returned('StartMessage'),
      transport: context.name,
      hr: S_OK,
      message: null,
    })),
    noteFlushFlags: assign({ flushFlags: ({ event }) => (event.type === 'FlushQueues' ? event.flags : 0) }),
    forgetFlushFlags: assign({ flushFlags: 0 }),
    takeMessage: assign({ outgoing: ({ event }) => (event.type === 'SubmitMessage' ? event.message : null) }),
    /** PR_RESPONSIBILITY becomes true for every recipient it can reach. */
    takeResponsibility: ({ context }) => {
      if (context.outgoing === null) return
      for (const recipient of context.outgoing.recipients)
        if (context.addressTypes.includes(recipient.addressType)) recipient.responsible = true
      context.mail.transferred(context.outgoing, context.name)
    },
    letGoOfMessage: assign({ outgoing: null }),
    fetchMessage: assign({ incoming: ({ context }) => context.mail.startReceiving(context.name) ?? null }),
    forgetMessage: assign({ incoming: null }),
  },
})
