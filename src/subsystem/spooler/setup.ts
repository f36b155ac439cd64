import { assign, enqueueActions, sendTo, setup } from 'xstate'
import {
  BEGIN_DEFERRED,
  END_DONT_RESEND,
  END_RESEND_LATER,
  END_RESEND_NOW,
  LOGON_NO_INBOUND,
  LOGON_NO_OUTBOUND,
  LOGON_SP_POLL,
  MAPI_E_CANCEL,
  MAPI_E_NOT_ME,
  MAPI_E_UNCONFIGURED,
  NOTIFY_BEGIN_INBOUND,
  NOTIFY_BEGIN_OUTBOUND,
  NOTIFY_CRITSEC,
  NOTIFY_END_INBOUND_FLUSH,
  NOTIFY_END_OUTBOUND_FLUSH,
  NOTIFY_NEWMAIL,
  NOTIFY_NONCRIT,
  NOTIFY_SENTDEFERRED,
  STATUS_INBOUND_FLUSH,
  STATUS_OUTBOUND_FLUSH,
} from '../../mapi/api/constants.ts'
import { failed } from '../../mapi/outcome.ts'
import { KINDS } from '../kinds/registry.ts'
import type { Message } from '../mail/message.ts'
import { transportMachine } from '../transport/machine.ts'
import {
  hrOf,
  type SpoolerContext,
  type SpoolerEvent,
  type SpoolerInput,
  type TransportRef,
} from './context.ts'
import { newFlush } from './flush.ts'

/** departs: lifecycle 8. How soon a message is offered again that met MAPI_E_BUSY, or END_RESEND_LATER. */
const SOON_SECONDS = 5
const LATER_SECONDS = 60

const current = ({ context }: { context: SpoolerContext }): TransportRef => {
  const ref = context.refs.get(context.current)
  if (ref === undefined) throw new Error(`The spooler has no transport "${context.current}".`)
  return ref
}

const hasBit = (context: SpoolerContext, bit: number): boolean =>
  (context.statusCodeOf(context.current) & bit) !== 0

const loggedOn = (context: SpoolerContext): string[] =>
  context.transports.map(({ name }) => name).filter((name) => context.isLoggedOn(name))

const notified = (event: SpoolerEvent, flag: number): boolean =>
  event.type === 'SpoolerNotify' && (event.flags & flag) !== 0

const ended = (event: SpoolerEvent, flag: number): boolean =>
  event.type === 'EndMessage returned' && ((event.flags ?? 0) & flag) !== 0

const without = (list: readonly string[], name: string): string[] => list.filter((other) => other !== name)

const notifier = (event: SpoolerEvent): string => (event.type === 'SpoolerNotify' ? event.transport : '')

/** When a message is to be offered again, in virtual milliseconds from now. */
function retryDelay(event: SpoolerEvent): number {
  if (event.type === 'SubmitMessage returned') return (event.seconds || SOON_SECONDS) * 1000
  return LATER_SECONDS * 1000
}

export function messageOf({ message }: SpoolerContext): Message {
  if (message === null) throw new Error('The spooler holds no message.')
  return message
}

/** The vocabulary of the spooler's machine. */
export const spoolerSetup = setup({
  types: {
    context: {} as SpoolerContext,
    events: {} as SpoolerEvent,
    input: {} as SpoolerInput,
    tags: {} as 'STATUS_AVAILABLE' | 'STATUS_FAILURE' | 'busy' | 'ready' | 'working',
  },
  actors: {
    lan: transportMachine(KINDS.lan),
    'no-flush': transportMachine(KINDS['no-flush']),
    async: transportMachine(KINDS.async),
    modem: transportMachine(KINDS.modem),
    coupled: transportMachine(KINDS.coupled),
  },
  delays: {
    /** departs: FQ-19. The spooler comes to a transport that wants to be flushed when it suits it. */
    convenience: 250,
    turn: ({ context }) => context.turnMs,
  },
  guards: {
    moreTransports: ({ context }) => context.remaining.length > 0,
    currentIsNew: ({ context }) => !context.initialised.includes(context.current),
    nextIsPolled: ({ context }) => {
      const [next] = context.remaining
      if (next === undefined || context.critical.includes(next)) return false
      return ((context.logonFlags.get(next) ?? 0) & LOGON_SP_POLL) !== 0
    },
    stopIsRequested: ({ context }) => context.stopRequested,
    moreToFlush: ({ context }) => (context.flush?.transports.length ?? 0) > 0,
    flushIsPending: ({ context }) => context.pendingFlush !== null,
    someTransportWantsFlush: ({ context }) => context.wanted.length > 0,
    callFailed: ({ event }) => failed(hrOf(event) ?? 0),
    needsConfiguring: ({ context, event }) => hrOf(event) === MAPI_E_UNCONFIGURED && !context.retriedLogon,
    wasNotForThisTransport: ({ event }) => hrOf(event) === MAPI_E_NOT_ME,
    mustNotBeResent: ({ event }) => hrOf(event) === MAPI_E_CANCEL,
    transportWantsToSend: ({ context }) => hasBit(context, STATUS_OUTBOUND_FLUSH),
    transportWantsToReceive: ({ context }) => hasBit(context, STATUS_INBOUND_FLUSH),
    messageWaits: ({ context }) =>
      hasBit(context, STATUS_OUTBOUND_FLUSH) && context.mail.waitsFor(context.current),
    urgentMailWaits: ({ context }) => context.mail.urgentTransport(loggedOn(context)) !== undefined,
    mailWaits: ({ context }) => context.mail.transportOfOldest(loggedOn(context)) !== undefined,
    mailIsAnnounced: ({ context }) => context.announced.length > 0,
    knowsOfMail: ({ event }) => event.type === 'Poll returned' && event.incoming === true,
    messageWasSaved: ({ event }) =>
      event.type === 'StartMessage returned' && (event.message ?? null) !== null,
    isToBeResentNow: ({ event }) => ended(event, END_RESEND_NOW),
    isToBeResentLater: ({ event }) => ended(event, END_RESEND_LATER),
    isKeptByTransport: ({ event }) => ended(event, END_DONT_RESEND),
    announcesDeferred: ({ event }) => notified(event, NOTIFY_SENTDEFERRED),
    announcesMail: ({ event }) => notified(event, NOTIFY_NEWMAIL),
    entersCritical: ({ event }) => notified(event, NOTIFY_CRITSEC),
    leavesCritical: ({ event }) => notified(event, NOTIFY_NONCRIT),
  },
  actions: {
    // Going through the transports
    listTransports: assign({ remaining: ({ context }) => context.transports.map(({ name }) => name) }),
    listLoggedOn: assign({ remaining: ({ context }) => loggedOn(context) }),
    nextTransport: assign({
      current: ({ context }) => context.remaining[0] ?? '',
      remaining: ({ context }) => context.remaining.slice(1),
      retriedLogon: false,
    }),
    noteInitialised: assign({ initialised: ({ context }) => [...context.initialised, context.current] }),
    noteLogonFlags: assign({
      logonFlags: ({ context, event }) =>
        event.type === 'TransportLogon returned'
          ? new Map(context.logonFlags).set(context.current, event.flags ?? 0)
          : context.logonFlags,
    }),
    noteRetry: assign({ retriedLogon: true }),
    forgetInitialised: assign({ initialised: [] }),

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
    callPoll: sendTo(current, { type: 'Poll' }),
    callFlushQueues: sendTo(current, ({ context }) => ({
      type: 'FlushQueues',
      flags: context.flush?.flags ?? 0,
    })),
    callSubmitMessage: sendTo(current, ({ context }) => {
      const message = messageOf(context)
      return { type: 'SubmitMessage', message, flags: message.deferred ? BEGIN_DEFERRED : 0 }
    }),
    callEndMessage: sendTo(current, ({ context }) => ({ type: 'EndMessage', message: messageOf(context) })),
    callStartMessage: sendTo(current, { type: 'StartMessage' }),
    callEndOutboundFlush: sendTo(current, { type: 'TransportNotify', flags: NOTIFY_END_OUTBOUND_FLUSH }),
    callEndInboundFlush: sendTo(current, { type: 'TransportNotify', flags: NOTIFY_END_INBOUND_FLUSH }),
    callEndBothFlushes: sendTo(current, {
      type: 'TransportNotify',
      flags: NOTIFY_END_OUTBOUND_FLUSH | NOTIFY_END_INBOUND_FLUSH,
    }),
    callTransportLogoff: sendTo(current, { type: 'TransportLogoff', flags: 0 }),
    callShutdown: sendTo(current, { type: 'Shutdown' }),

    // What transports and clients ask for
    requestStop: assign({ stopRequested: true }),
    forgetStop: assign({ stopRequested: false }),
    takeValidation: assign({ validation: ({ event }) => (event.type === 'VALIDATE' ? event.ticket : null) }),
    finishValidation: ({ context }) => {
      if (context.validation !== null) context.validation.done = true
    },
    rememberFlush: assign({ pendingFlush: ({ event }) => (event.type === 'FLUSH' ? event.flush : null) }),
    rememberWantedFlush: assign({
      wanted: ({ context, event }) =>
        event.type === 'XP WANTS FLUSH'
          ? [...context.wanted, { transport: event.transport, flags: event.flags }]
          : context.wanted,
    }),
    rememberAnnouncement: assign({
      announced: ({ context, event }) => [...without(context.announced, notifier(event)), notifier(event)],
    }),
    rememberPolledMail: assign({
      announced: ({ context }) => [...without(context.announced, context.current), context.current],
    }),
    forgetAnnouncement: assign({ announced: ({ context }) => without(context.announced, context.current) }),
    noteCritical: assign({ critical: ({ context, event }) => [...context.critical, notifier(event)] }),
    noteUncritical: assign({ critical: ({ context, event }) => without(context.critical, notifier(event)) }),
    queueAnnouncedMessage: ({ context, event }) => {
      if (event.type === 'SpoolerNotify' && event.message)
        context.mail.requeueUrgently(event.message, 'announced')
    },
    queueDueMessage: ({ context, event }) => {
      if (event.type === 'MESSAGE DUE') context.mail.requeueUrgently(event.message, 'due')
    },

    // Flushing
    takeFlush: assign({ flush: ({ event }) => (event.type === 'FLUSH' ? event.flush : null) }),
    takePendingFlush: assign({ flush: ({ context }) => context.pendingFlush, pendingFlush: null }),
    takeWantedFlush: assign({
      flush: ({ context }) => {
        const [first] = context.wanted
        return first === undefined ? null : newFlush(first.flags, [first.transport])
      },
      wanted: ({ context }) => context.wanted.slice(1),
    }),
    turnToNextTransport: assign({ current: ({ context }) => context.flush?.transports.shift() ?? '' }),
    rememberFailure: ({ context, event }) => {
      const hr = hrOf(event)
      if (hr !== undefined) context.flush?.failures.push({ transport: context.current, hr })
    },
    finishFlush: ({ context }) => {
      if (context.flush !== null) context.flush.done = true
    },
    forgetFlush: assign({ flush: null }),

    // Messages
    reportUndeliverable: ({ context: { mail } }) => {
      for (let message = mail.nextUndeliverable(); message; message = mail.nextUndeliverable())
        mail.settleUndeliverable(message)
    },
    chooseUrgent: assign({ current: ({ context }) => context.mail.urgentTransport(loggedOn(context)) ?? '' }),
    chooseOldest: assign({
      current: ({ context }) => context.mail.transportOfOldest(loggedOn(context)) ?? '',
    }),
    chooseAnnounced: assign({ current: ({ context }) => context.announced[0] ?? '' }),
    lockOldestMessage: assign({ message: ({ context }) => context.mail.lock(context.current) ?? null }),
    offerMessage: ({ context }) => {
      context.mail.offer(messageOf(context), context.current)
    },
    passMessageOn: ({ context }) => {
      context.mail.settle(messageOf(context), context.current)
    },
    postponeMessage: ({ context }) => {
      context.mail.putAside(messageOf(context), 'postponed', context.current)
    },
    wakeMessageLater: enqueueActions(({ context, event, enqueue }) => {
      const message = messageOf(context)
      enqueue.raise({ type: 'MESSAGE DUE', message }, { delay: retryDelay(event), id: `due ${message.id}` })
    }),
    deferMessage: ({ context }) => {
      context.mail.putAside(messageOf(context), 'deferred', context.current)
    },
    settleMessage: ({ context }) => {
      context.mail.settle(messageOf(context), context.current)
    },
    unlockInterrupted: ({ context }) => {
      if (context.message !== null && !context.message.finished) context.mail.requeue(context.message)
    },
    letGoOfMessage: assign({ message: null }),
    deliver: ({ context, event }) => {
      if (event.type === 'StartMessage returned' && event.message) context.mail.deliver(event.message)
    },
  },
})
