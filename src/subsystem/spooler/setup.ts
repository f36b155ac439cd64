import { assign, sendTo, setup, type ActorRef, type Snapshot } from 'xstate'
import {
  NOTIFY_BEGIN_INBOUND,
  NOTIFY_BEGIN_OUTBOUND,
  NOTIFY_END_INBOUND_FLUSH,
  NOTIFY_END_OUTBOUND_FLUSH,
  LOGON_NO_INBOUND,
  LOGON_NO_OUTBOUND,
  STATUS_INBOUND_FLUSH,
  STATUS_OUTBOUND_FLUSH,
} from '../../mapi/api/constants.ts'
import { failed } from '../../mapi/outcome.ts'
import type { Mail } from '../mail/mail.ts'
import type { Message } from '../mail/message.ts'
import type { TransportCall, TransportReturn } from '../spi.ts'
import { transportMachine } from '../transport/machine.ts'
import type { TransportInput } from '../transport/setup.ts'
import type { Flush } from './flush.ts'

export type TransportRef = ActorRef<Snapshot<unknown>, TransportCall>

export interface SpoolerInput {
  readonly mail: Mail
  /** In transport order. */
  readonly transports: readonly TransportInput[]
  /** PR_STATUS_CODE in a transport's row, which is how the spooler sees what a transport wants. */
  readonly statusCodeOf: (transport: string) => number
}

export interface SpoolerContext extends SpoolerInput {
  readonly refs: ReadonlyMap<string, TransportRef>
  /** Transports that are still to be logged on, or off. */
  readonly remaining: readonly string[]
  /** The transport that the spooler is dealing with. */
  readonly current: string
  readonly flush: Flush | null
  readonly message: Message | null
}

export type SpoolerEvent =
  { type: 'START' } | { type: 'STOP' } | { type: 'FLUSH'; flush: Flush } | TransportReturn

const current = ({ context }: { context: SpoolerContext }): TransportRef => {
  const ref = context.refs.get(context.current)
  if (ref === undefined) throw new Error(`The spooler has no transport "${context.current}".`)
  return ref
}

const hasBit = (context: SpoolerContext, bit: number): boolean =>
  (context.statusCodeOf(context.current) & bit) !== 0

const names = ({ transports }: SpoolerInput): string[] => transports.map(({ name }) => name)

/** The vocabulary of the spooler's machine. */
export const spoolerSetup = setup({
  types: {
    context: {} as SpoolerContext,
    events: {} as SpoolerEvent,
    input: {} as SpoolerInput,
    tags: {} as 'STATUS_AVAILABLE' | 'STATUS_FAILURE' | 'busy' | 'ready',
  },
  actors: { transport: transportMachine },
  guards: {
    moreTransports: ({ context }) => context.remaining.length > 0,
    moreToFlush: ({ context }) => (context.flush?.transports.length ?? 0) > 0,
    callFailed: ({ event }) => 'hr' in event && failed(event.hr),
    transportWantsToSend: ({ context }) => hasBit(context, STATUS_OUTBOUND_FLUSH),
    transportWantsToReceive: ({ context }) => hasBit(context, STATUS_INBOUND_FLUSH),
    messageWaits: ({ context }) =>
      hasBit(context, STATUS_OUTBOUND_FLUSH) && context.mail.nextFor(context.current) !== undefined,
    messageWasSaved: ({ event }) => 'message' in event && event.message !== null,
    recipientsAreLeft: ({ context }) =>
      context.message !== null && context.message.recipients.some(({ responsible }) => !responsible),
  },
  actions: {
    listTransports: assign({ remaining: ({ context }) => names(context) }),
    nextTransport: assign({
      current: ({ context }) => context.remaining[0] ?? '',
      remaining: ({ context }) => context.remaining.slice(1),
    }),

    // Calls on the current transport
    callXPProviderInit: sendTo(current, { type: 'XPProviderInit' }),
    callTransportLogon: sendTo(current, {
      type: 'TransportLogon',
      flags: LOGON_NO_INBOUND | LOGON_NO_OUTBOUND,
    }),
    callAddressTypes: sendTo(current, { type: 'AddressTypes' }),
    callBeginInboundAndOutbound: sendTo(current, {
      type: 'TransportNotify',
      flags: NOTIFY_BEGIN_INBOUND | NOTIFY_BEGIN_OUTBOUND,
    }),
    callFlushQueues: sendTo(current, ({ context }) => ({
      type: 'FlushQueues',
      flags: context.flush?.flags ?? 0,
    })),
    callSubmitMessage: sendTo(current, ({ context }) => ({
      type: 'SubmitMessage',
      message: messageOf(context),
      flags: 0,
    })),
    callEndMessage: sendTo(current, ({ context }) => ({ type: 'EndMessage', message: messageOf(context) })),
    callStartMessage: sendTo(current, { type: 'StartMessage' }),
    callEndOutboundFlush: sendTo(current, { type: 'TransportNotify', flags: NOTIFY_END_OUTBOUND_FLUSH }),
    callEndInboundFlush: sendTo(current, { type: 'TransportNotify', flags: NOTIFY_END_INBOUND_FLUSH }),
    callTransportLogoff: sendTo(current, { type: 'TransportLogoff', flags: 0 }),
    callShutdown: sendTo(current, { type: 'Shutdown' }),

    // Flushing
    takeFlush: assign({ flush: ({ event }) => (event.type === 'FLUSH' ? event.flush : null) }),
    turnToNextTransport: assign({ current: ({ context }) => context.flush?.transports.shift() ?? '' }),
    rememberFailure: ({ context, event }) => {
      if ('hr' in event) context.flush?.failures.push({ transport: context.current, hr: event.hr })
    },
    finishFlush: ({ context }) => {
      if (context.flush !== null) context.flush.done = true
    },
    forgetFlush: assign({ flush: null, current: '' }),

    // Messages
    lockOldestMessage: assign({ message: ({ context }) => context.mail.lock(context.current) ?? null }),
    offerMessage: ({ context }) => {
      context.mail.offer(messageOf(context), context.current)
    },
    unlockForTheRest: ({ context }) => {
      context.mail.unlock(messageOf(context), 'unlocked')
    },
    takeBackRefused: ({ context }) => {
      context.mail.unlock(messageOf(context), 'refused')
    },
    finishMessage: ({ context }) => {
      context.mail.finish(messageOf(context))
    },
    letGoOfMessage: assign({ message: null }),
    deliver: ({ context, event }) => {
      if ('message' in event && event.message) context.mail.deliver(event.message)
    },
  },
})

function messageOf({ message }: SpoolerContext): Message {
  if (message === null) throw new Error('The spooler holds no message.')
  return message
}
