import { loggedOn, senderOf, withName, without, words } from './words.ts'
import { siblings } from './guards.ts'
import { finish, newFlush } from '../flush.ts'
import { hrOf } from '../context.ts'

/** Going through the transports: logging them on and off, asking them in turn, flushing them. */
export const rounds = {
  listTransports: words.assign({ remaining: ({ context }) => context.transports.map(({ name }) => name) }),
  listLoggedOn: words.assign({ remaining: ({ context }) => loggedOn(context) }),
  /** Those that have failed for good as well: they have to be released. */
  listPresent: words.assign({
    remaining: ({ context }) =>
      context.transports.map(({ name }) => name).filter((name) => context.isLoggedOn(name)),
  }),
  listReconfigured: words.assign({ remaining: ({ context }) => context.reconfigured, reconfigured: [] }),
  turnToSibling: words.assign({ current: ({ context }) => siblings(context)[0] ?? '' }),
  nextTransport: words.assign({
    current: ({ context }) => context.remaining[0] ?? '',
    remaining: ({ context }) => context.remaining.slice(1),
    retriedLogon: false,
  }),

  noteInitialised: words.assign({ initialised: ({ context }) => [...context.initialised, context.current] }),
  forgetInitialised: words.assign({ initialised: [], broken: [], disabled: [] }),
  noteShutdown: words.assign({ initialised: ({ context }) => without(context.initialised, context.current) }),
  noteLogonFlags: words.assign({
    logonFlags: ({ context, event }) =>
      event.type === 'TransportLogon returned'
        ? new Map(context.logonFlags).set(context.current, event.flags ?? 0)
        : context.logonFlags,
  }),
  noteRetry: words.assign({ retriedLogon: true }),
  /** XP-04: the whole service is out of the session. */
  disableService: words.assign({
    disabled: ({ context }) => {
      const service = context.transports.find(({ name }) => name === context.current)?.service
      return service === undefined ? context.disabled : [...context.disabled, service]
    },
  }),
  enableServices: words.assign({ disabled: [] }),

  // What transports tell
  noteCritical: words.assign({
    critical: ({ context, event }) => withName(context.critical, senderOf(event)),
  }),
  noteUncritical: words.assign({
    critical: ({ context, event }) => without(context.critical, senderOf(event)),
  }),
  noteBroken: words.assign({ broken: ({ context, event }) => withName(context.broken, senderOf(event)) }),
  noteReconfigured: words.assign({
    reconfigured: ({ context, event }) => withName(context.reconfigured, senderOf(event)),
  }),
  rememberAnnouncement: words.assign({
    announced: ({ context, event }) => withName(context.announced, senderOf(event)),
  }),
  rememberPolledMail: words.assign({
    announced: ({ context }) => withName(context.announced, context.current),
  }),
  forgetAnnouncement: words.assign({
    announced: ({ context }) => without(context.announced, context.current),
  }),
  forgetAnnouncements: words.assign({ announced: [], wanted: [], critical: [], reconfigured: [] }),
  rememberWantedFlush: words.assign({
    wanted: ({ context, event }) =>
      event.type === 'XP WANTS FLUSH'
        ? [...context.wanted, { transport: event.transport, flags: event.flags }]
        : context.wanted,
  }),
  forgetWantedFlush: words.assign({
    wanted: ({ context, event }) => context.wanted.filter(({ transport }) => transport !== senderOf(event)),
  }),

  noteQueueChanged: words.assign({ queueChanged: true }),
  forgetQueueChanged: words.assign({ queueChanged: false }),

  // What clients ask for
  requestStop: words.assign({ stopRequested: true }),
  forgetStop: words.assign({ stopRequested: false }),
  rememberValidation: words.assign({
    pendingValidation: ({ event }) => (event.type === 'VALIDATE' ? event.ticket : null),
  }),
  takeValidation: words.assign({
    validation: ({ context }) => context.pendingValidation,
    pendingValidation: null,
  }),
  finishValidation: words.createAction(({ context }) => {
    if (context.validation !== null) context.validation.done = true
  }),
  forgetValidation: words.assign({ validation: null }),
  giveUpPending: words.createAction(({ context: { pendingValidation, pendingFlush } }) => {
    if (pendingValidation !== null) pendingValidation.done = true
    if (pendingFlush !== null) finish(pendingFlush)
  }),
  forgetPending: words.assign({ pendingValidation: null, pendingFlush: null }),

  // Flushing
  rememberFlush: words.assign({
    pendingFlush: ({ context, event }) => (event.type === 'FLUSH' ? event.flush : context.pendingFlush),
  }),
  takeFlush: words.assign({ flush: ({ event }) => (event.type === 'FLUSH' ? event.flush : null) }),
  takePendingFlush: words.assign({ flush: ({ context }) => context.pendingFlush, pendingFlush: null }),
  takeWantedFlush: words.assign({
    flush: ({ context }) => {
      const [first] = context.wanted
      return first === undefined ? null : newFlush(first.flags, [first.transport])
    },
    wanted: ({ context }) => context.wanted.slice(1),
  }),
  turnToNextTransport: words.assign({ current: ({ context }) => context.flush?.transports.shift() ?? '' }),
  rememberFailure: words.createAction(({ context, event }) => {
    const hr = hrOf(event)
    if (hr !== undefined) context.flush?.failures.push({ transport: context.current, hr })
  }),
  finishFlush: words.createAction(({ context }) => {
    if (context.flush !== null) finish(context.flush)
  }),
  forgetFlush: words.assign({ flush: null }),
}
