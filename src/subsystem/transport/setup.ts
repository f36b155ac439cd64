import { assign, enqueueActions, raise, sendParent, setup, stateIn } from 'xstate'
import {
  BEGIN_DEFERRED,
  END_DONT_RESEND,
  FLUSH_DOWNLOAD,
  FLUSH_FORCE,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  LOGON_SP_POLL,
  MAPI_E_BUSY,
  MAPI_E_CANCEL,
  MAPI_E_NETWORK_ERROR,
  MAPI_E_USER_CANCEL,
  MAPI_E_WAIT,
  NOTIFY_BEGIN_INBOUND,
  NOTIFY_BEGIN_OUTBOUND,
  NOTIFY_CRITSEC,
  NOTIFY_END_INBOUND,
  NOTIFY_END_INBOUND_FLUSH,
  NOTIFY_END_OUTBOUND,
  NOTIFY_END_OUTBOUND_FLUSH,
  NOTIFY_NEWMAIL,
  NOTIFY_NONCRIT,
  NOTIFY_SENTDEFERRED,
  S_OK,
} from '../../mapi/api/constants.ts'
import type { HRESULT } from '../../mapi/api/values.ts'
import { failed } from '../../mapi/outcome.ts'
import type { Answer } from '../desktop.ts'
import type { Recipient } from '../mail/message.ts'
import type {
  ReturnedValues,
  SpoolerNotification,
  TransportCall,
  TransportMethod,
  TransportReturn,
} from '../spi.ts'
import type { TransportContext, TransportInput } from './context.ts'

/** departs: lifecycle 4. How long a LAN transport asks the spooler to wait when the network is down. */
const NETWORK_RETRY_SECONDS = 60
/** How long a transport that is not connected asks the spooler to wait outside a flush. */
const UNCONNECTED_RETRY_SECONDS = 600

/** What happens to a transport besides the spooler's calls. */
export type TransportEvent =
  | TransportCall
  /** A client calls FlushQueues on the transport's own status object. */
  | { type: 'CLIENT FLUSH'; flags: number }
  | { type: 'NETWORK'; up: boolean }
  | { type: 'CARRIER LOST' }
  | { type: 'MAIL ARRIVED' }
  | { type: 'DIALOG ANSWERED'; answer: Answer }
  // From one region to another
  | { type: 'MESSAGE HELD' }
  | { type: 'CONNECT' }
  | { type: 'CONNECTED' }
  | { type: 'CONNECTION FAILED'; hr: HRESULT }
  | { type: 'HANG UP' }

/** What a transport tells the spooler besides its returns. */
export type TransportSignal =
  SpoolerNotification | { type: 'XP WANTS FLUSH'; transport: string; flags: number }

const notified = (event: TransportEvent, flag: number): boolean =>
  event.type === 'TransportNotify' && (event.flags & flag) !== 0

const flushFlagsOf = (event: TransportEvent): number =>
  event.type === 'FlushQueues' || event.type === 'CLIENT FLUSH' ? event.flags : 0

const takes = ({ addressTypes, uids }: TransportContext, { addressType, uid }: Recipient): boolean =>
  addressTypes === null || addressTypes.includes(addressType) || (uid !== undefined && uids.includes(uid))

/** Whether a region is in a state; false for a machine that has no such region. */
const isIn = (region: string, state: string) => stateIn({ [region]: state })

/** An action that returns from a call of the spooler's. */
const returns = (
  method: TransportMethod,
  values: (context: TransportContext) => ReturnedValues & { hr?: HRESULT } = () => ({}),
) =>
  sendParent<TransportContext, TransportEvent, undefined, TransportReturn, TransportEvent>(
    ({ context }): TransportReturn => ({
      type: `${method} returned`,
      transport: context.name,
      hr: S_OK,
      ...values(context),
    }),
  )

const notifies = (flags: number) =>
  sendParent<TransportContext, TransportEvent, undefined, TransportSignal, TransportEvent>(
    ({ context }): TransportSignal => ({ type: 'SpoolerNotify', transport: context.name, flags }),
  )

/** The vocabulary of every transport's machine: its regions are written with these guards and actions. */
export const transportSetup = setup({
  types: {
    context: {} as TransportContext,
    events: {} as TransportEvent,
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
      | 'has row'
      | 'critical',
  },
  delays: {
    logon: ({ context }) => context.kind.logonMs,
    connect: ({ context }) => context.connectMs,
    transfer: ({ context }) => context.transferMs,
    schedule: ({ context }) => context.scheduleMs,
  },
  guards: {
    logonFails: ({ context }) => failed(context.logonAnswers[0] ?? S_OK),
    beginsOutbound: ({ event }) => notified(event, NOTIFY_BEGIN_OUTBOUND),
    endsOutbound: ({ event }) => notified(event, NOTIFY_END_OUTBOUND),
    beginsInbound: ({ event }) => notified(event, NOTIFY_BEGIN_INBOUND),
    endsInbound: ({ event }) => notified(event, NOTIFY_END_INBOUND),
    endsOutboundFlush: ({ event }) => notified(event, NOTIFY_END_OUTBOUND_FLUSH),
    endsInboundFlush: ({ event }) => notified(event, NOTIFY_END_INBOUND_FLUSH),
    endsBothFlushes: ({ event }) =>
      notified(event, NOTIFY_END_OUTBOUND_FLUSH) && notified(event, NOTIFY_END_INBOUND_FLUSH),
    wasAskedToSend: ({ context }) => (context.flushFlags & FLUSH_UPLOAD) !== 0,
    wasAskedToReceive: ({ context }) => (context.flushFlags & FLUSH_DOWNLOAD) !== 0,
    endsOutboundFlushAndReceives: ({ context, event }) =>
      notified(event, NOTIFY_END_OUTBOUND_FLUSH) && (context.flushFlags & FLUSH_DOWNLOAD) !== 0,
    asksForBoth: ({ event }) =>
      (flushFlagsOf(event) & (FLUSH_UPLOAD | FLUSH_DOWNLOAD)) === (FLUSH_UPLOAD | FLUSH_DOWNLOAD),
    asksToSend: ({ event }) => (flushFlagsOf(event) & FLUSH_UPLOAD) !== 0,
    asksToReceive: ({ event }) => (flushFlagsOf(event) & FLUSH_DOWNLOAD) !== 0,
    keepsItsSchedule: ({ context, event }) =>
      context.kind.defers && (flushFlagsOf(event) & FLUSH_FORCE) === 0,
    flushIsForced: ({ event }) => (flushFlagsOf(event) & FLUSH_FORCE) !== 0,
    needsALine: ({ context }) => context.kind.regions.includes('line'),
    modemIsTaken: ({ context }) =>
      context.kind.regions.includes('line') && !context.modems.isFreeFor(context.name),
    mustAsk: ({ context }) => context.kind.asksBeforeConnecting && !context.connectsUnattended,
    userAgrees: ({ event }) => event.type === 'DIALOG ANSWERED' && event.answer === 'ok',
    linkComesUp: ({ context }) => context.linkUp,
    networkIsBack: ({ event }) => event.type === 'NETWORK' && event.up,
    networkIsLost: ({ event }) => event.type === 'NETWORK' && !event.up,
    thereIsNoCarrier: isIn('carrier', 'absent'),
    linkIsDown: isIn('link', 'down'),
    lineIsHungUp: isIn('line', 'hungUp'),
    answerIsScripted: ({ context }) => failed(context.submitAnswers[0]?.hr ?? S_OK),
    holdsItForLater: ({ context, event }) =>
      context.kind.defers &&
      (context.flushFlags & FLUSH_FORCE) === 0 &&
      event.type === 'SubmitMessage' &&
      (event.flags & BEGIN_DEFERRED) === 0,
    mailWaitsAtFarEnd: ({ context }) => context.mail.waitsAtFarEnd(context.name),
    announcesMail: ({ context }) => (context.kind.logonFlags & LOGON_SP_POLL) === 0,
    holdsMessages: ({ context }) => context.held.length > 0,
  },
  actions: {
    // Returns from the spooler's calls
    answerInit: returns('XPProviderInit'),
    answerLogon: returns('TransportLogon', ({ kind }) => ({ flags: kind.logonFlags })),
    answerLogonFailure: returns('TransportLogon', ({ logonAnswers }) => ({ hr: logonAnswers[0] ?? S_OK })),
    answerAddressTypes: returns('AddressTypes'),
    answerNotify: returns('TransportNotify'),
    answerIdle: returns('Idle'),
    answerPoll: returns('Poll', ({ mail, name }) => ({ incoming: mail.waitsAtFarEnd(name) })),
    answerNoMail: returns('Poll', () => ({ incoming: false })),
    answerFlush: returns('FlushQueues'),
    answerFlushBusy: returns('FlushQueues', () => ({ hr: MAPI_E_BUSY })),
    answerFlushFailed: sendParent(({ context, event }): TransportReturn => ({
      type: 'FlushQueues returned',
      transport: context.name,
      hr: event.type === 'CONNECTION FAILED' ? event.hr : MAPI_E_NETWORK_ERROR,
    })),
    answerSubmit: returns('SubmitMessage'),
    answerAsScripted: returns('SubmitMessage', ({ submitAnswers: [answer] }) => ({
      hr: answer?.hr ?? S_OK,
      seconds: answer?.seconds ?? 0,
    })),
    answerNetworkError: returns('SubmitMessage', () => ({
      hr: MAPI_E_NETWORK_ERROR,
      seconds: NETWORK_RETRY_SECONDS,
    })),
    answerNotConnected: returns('SubmitMessage', () => ({
      hr: MAPI_E_WAIT,
      seconds: UNCONNECTED_RETRY_SECONDS,
    })),
    answerAbandoned: returns('SubmitMessage', () => ({ hr: MAPI_E_CANCEL })),
    answerEnd: returns('EndMessage', ({ endFlags }) => ({ flags: endFlags })),
    answerSaved: returns('StartMessage', ({ incoming }) => ({ message: incoming })),
    /** Returning without SaveChanges: nothing is left. */
    answerNothingLeft: returns('StartMessage', () => ({ message: null })),
    answerLogoff: returns('TransportLogoff'),
    answerShutdown: returns('Shutdown'),

    // Telling the spooler
    announceNewMail: notifies(NOTIFY_NEWMAIL),
    enterCriticalSection: notifies(NOTIFY_CRITSEC),
    leaveCriticalSection: notifies(NOTIFY_NONCRIT),
    askForFlush: sendParent(({ context, event }): TransportSignal => ({
      type: 'XP WANTS FLUSH',
      transport: context.name,
      flags: flushFlagsOf(event),
    })),

    // Logging on
    usedLogonAnswer: ({ context }) => {
      context.logonAnswers.shift()
    },

    // Flushing
    noteFlushFlags: assign({ flushFlags: ({ event }) => flushFlagsOf(event) }),
    forgetFlushFlags: assign({ flushFlags: 0 }),
    connect: raise({ type: 'CONNECT' }),
    hangUp: raise({ type: 'HANG UP' }),

    // The modem's line
    takeModem: ({ context }) => {
      context.modems.take(context.name)
    },
    giveModemBack: ({ context }) => {
      context.modems.giveBack(context.name)
    },
    showConnectDialog: ({ context, self }) => {
      context.desktop.show(context.name, 'connect', (context.flushFlags & FLUSH_NO_UI) !== 0, (answer) => {
        self.send({ type: 'DIALOG ANSWERED', answer })
      })
    },
    reportConnected: raise({ type: 'CONNECTED' }),
    reportCancelled: raise({ type: 'CONNECTION FAILED', hr: MAPI_E_USER_CANCEL }),
    reportNoCarrier: raise({ type: 'CONNECTION FAILED', hr: MAPI_E_NETWORK_ERROR }),

    // Sending
    takeMessage: assign(({ context, event }) =>
      event.type === 'SubmitMessage'
        ? {
            outgoing: event.message,
            submitFlags: event.flags,
            endFlags: context.submitAnswers[0]?.endFlags ?? 0,
          }
        : {},
    ),
    usedSubmitAnswer: ({ context }) => {
      context.submitAnswers.shift()
    },
    keepDeferred: assign({ endFlags: END_DONT_RESEND }),
    holdMessage: ({ context }) => {
      if (context.outgoing !== null) context.held.push(context.outgoing)
    },
    tellRelay: raise({ type: 'MESSAGE HELD' }),
    /** PR_RESPONSIBILITY becomes true for every recipient it can reach; what its far end refuses is reported. */
    takeResponsibility: ({ context }) => {
      const { outgoing, mail, name, endFlags, refusedAddresses } = context
      if (outgoing === null || endFlags !== 0) return
      mail.transferred(outgoing, name)
      const mine = outgoing.recipients.filter(
        (recipient) => !recipient.responsible && takes(context, recipient),
      )
      const refused = mine.filter(({ address }) => refusedAddresses.includes(address))
      for (const recipient of mine) recipient.responsible = true
      if (refused.length > 0) mail.reportFailure(outgoing, refused)
    },
    letGoOfMessage: assign({ outgoing: null }),

    // Held messages
    announceHeld: enqueueActions(({ context, enqueue }) => {
      for (const message of context.held.splice(0))
        enqueue(
          sendParent({ type: 'SpoolerNotify', transport: context.name, flags: NOTIFY_SENTDEFERRED, message }),
        )
    }),

    // Receiving
    fetchMessage: assign({ incoming: ({ context }) => context.mail.startReceiving(context.name) ?? null }),
    forgetMessage: assign({ incoming: null }),
    returnMessage: ({ context }) => {
      if (context.incoming !== null) context.mail.returnToFarEnd(context.incoming, context.name)
    },
  },
})
