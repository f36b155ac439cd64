import {
  CONFIG_CHANGED,
  END_DONT_RESEND,
  END_RESEND_LATER,
  END_RESEND_NOW,
  LOGON_SP_IDLE,
  LOGON_SP_POLL,
  MAPI_E_CANCEL,
  MAPI_E_FAILONEPROVIDER,
  MAPI_E_NOT_ME,
  MAPI_E_UNCONFIGURED,
  NOTIFY_CONFIG_CHANGE,
  NOTIFY_CRITICAL_ERROR,
  NOTIFY_CRITSEC,
  NOTIFY_NEWMAIL,
  NOTIFY_NONCRIT,
  NOTIFY_READYTOSEND,
  NOTIFY_SENTDEFERRED,
  STATUS_INBOUND_FLUSH,
  STATUS_OUTBOUND_FLUSH,
  SUPPRESS_UI,
} from '../../../mapi/api/constants.ts'
import { failed } from '../../../mapi/outcome.ts'
import type { Message } from '../../mail/message.ts'
import { hrOf, type SpoolerContext, type SpoolerEvent } from '../context.ts'
import { loggedOn, notified, type Now } from './words.ts'

const hasBit = (context: SpoolerContext, bit: number): boolean =>
  (context.statusCodeOf(context.current) & bit) !== 0

const ended = (event: SpoolerEvent, flag: number): boolean =>
  event.type === 'EndMessage returned' && ((event.flags ?? 0) & flag) !== 0

const notifies =
  (flag: number) =>
  ({ event }: Now): boolean =>
    notified(event, flag)

const serviceOf = (context: SpoolerContext, name: string): string | undefined =>
  context.transports.find((transport) => transport.name === name)?.service

/** Transports of the same service as the current one that are logged on. */
export function siblings(context: SpoolerContext): string[] {
  const service = serviceOf(context, context.current)
  if (service === undefined) return []
  return loggedOn(context).filter((name) => name !== context.current && serviceOf(context, name) === service)
}

/** Whether the next transport in turn may be called, and has asked for it. */
function wantsToBe({ context }: Now, flag: number): boolean {
  const [next] = context.remaining
  if (next === undefined || context.critical.includes(next) || context.broken.includes(next)) return false
  return ((context.logonFlags.get(next) ?? 0) & flag) !== 0
}

/** SP-05: whether a message has to be preprocessed for the transport that will handle it. */
function needsPreprocessing({ context }: Now, message: Message | undefined): boolean {
  if (message === undefined || message.preprocessed) return false
  return message.wishes.preprocess || context.preprocessorsOf(context.current).length > 0
}

/** What the spooler decides by. */
export const guards = {
  // Logging on and off
  moreTransports: ({ context }: Now) => context.remaining.length > 0,
  currentIsNew: ({ context }: Now) => !context.initialised.includes(context.current),
  currentIsOut: ({ context }: Now) =>
    context.broken.includes(context.current) ||
    context.disabled.includes(serviceOf(context, context.current) ?? ''),
  currentIsGone: ({ context }: Now) => !loggedOn(context).includes(context.current),
  currentIsBroken: ({ context }: Now) => context.broken.includes(context.current),
  callFailed: ({ event }: Now) => failed(hrOf(event) ?? 0),
  // VS-05: configuring takes a property sheet.
  needsConfiguring: ({ context, event }: Now) =>
    hrOf(event) === MAPI_E_UNCONFIGURED &&
    !context.retriedLogon &&
    ((context.validation?.flags ?? 0) & SUPPRESS_UI) === 0,
  failsAlone: ({ event }: Now) => hrOf(event) === MAPI_E_FAILONEPROVIDER,
  hasSiblings: ({ context }: Now) => siblings(context).length > 0,

  // What is asked for
  stopIsRequested: ({ context }: Now) => context.stopRequested,
  isAboutConfiguration: ({ context }: Now) =>
    context.validation === null &&
    context.pendingValidation !== null &&
    (context.pendingValidation.flags & CONFIG_CHANGED) !== 0,
  validationIsPending: ({ context }: Now) => context.pendingValidation !== null,
  configurationHasChanged: ({ context }: Now) => context.reconfigured.length > 0,
  flushIsPending: ({ context }: Now) => context.pendingFlush !== null,
  someTransportWantsFlush: ({ context }: Now) => context.wanted.length > 0,
  nextIsPolled: (now: Now) => wantsToBe(now, LOGON_SP_POLL),
  nextIsIdle: (now: Now) => wantsToBe(now, LOGON_SP_IDLE),

  // Flushing
  moreToFlush: ({ context }: Now) => (context.flush?.transports.length ?? 0) > 0,
  transportWantsToSend: ({ context }: Now) => hasBit(context, STATUS_OUTBOUND_FLUSH),
  transportWantsToReceive: ({ context }: Now) => hasBit(context, STATUS_INBOUND_FLUSH),

  // Messages
  messageWaits: ({ context }: Now) =>
    hasBit(context, STATUS_OUTBOUND_FLUSH) && context.mail.waiting(context.current) > 0,
  urgentMailWaits: ({ context }: Now) => context.mail.urgentTransport(loggedOn(context)) !== undefined,
  mailWaits: ({ context }: Now) => context.mail.transportOfOldest(loggedOn(context)) !== undefined,
  unprocessedMessageWaits: (now: Now) =>
    guards.messageWaits(now) && needsPreprocessing(now, now.context.mail.next(now.context.current)),
  needsPreprocessing: (now: Now) => needsPreprocessing(now, now.context.message ?? undefined),
  queueHasChanged: ({ context }: Now) => context.queueChanged,
  newMailWaits: (now: Now) => now.context.queueChanged && guards.mailWaits(now),
  mailIsAnnounced: ({ context }: Now) => context.announced.length > 0,
  knowsOfMail: ({ event }: Now) => event.type === 'Poll returned' && event.incoming === true,
  messageWasSaved: ({ event }: Now) =>
    event.type === 'StartMessage returned' && (event.message ?? null) !== null,
  isBeingSent: ({ context, event }: Now) => event.type === 'CANCEL' && event.message === context.message,
  isBeingSentInFlush: (now: Now) => guards.isBeingSent(now) && now.context.flush !== null,
  userHasCancelled: ({ context, event }: Now) =>
    context.message?.cancelled === true && failed(hrOf(event) ?? 0),
  wasNotForThisTransport: ({ event }: Now) => hrOf(event) === MAPI_E_NOT_ME,
  mustNotBeResent: ({ event }: Now) => hrOf(event) === MAPI_E_CANCEL,
  isToBeResentNow: ({ event }: Now) => ended(event, END_RESEND_NOW),
  isToBeResentLater: ({ event }: Now) => ended(event, END_RESEND_LATER),
  isKeptByTransport: ({ event }: Now) => ended(event, END_DONT_RESEND),

  // SpoolerNotify
  announcesDeferred: notifies(NOTIFY_SENTDEFERRED),
  announcesMail: notifies(NOTIFY_NEWMAIL),
  isReadyToSend: notifies(NOTIFY_READYTOSEND),
  entersCritical: notifies(NOTIFY_CRITSEC),
  leavesCritical: notifies(NOTIFY_NONCRIT),
  reportsConfiguration: notifies(NOTIFY_CONFIG_CHANGE),
  reportsCriticalError: notifies(NOTIFY_CRITICAL_ERROR),
}
