import type { SpoolerEvent } from '../context.ts'
import { loggedOn, messageOf, senderOf, words } from './words.ts'

/** departs: lifecycle 8. How soon a message is offered again that met MAPI_E_BUSY, or END_RESEND_LATER. */
const SOON_SECONDS = 5
const LATER_SECONDS = 60

/** When a message is to be offered again, in virtual milliseconds from now. */
function retryDelay(event: SpoolerEvent): number {
  if (event.type === 'SubmitMessage returned') return (event.seconds || SOON_SECONDS) * 1000
  return LATER_SECONDS * 1000
}

/** What the spooler does with messages. Pages: `ixplogon-submitmessage`, `message-reception-model`. */
export const messageActions = {
  wakeLeftovers: words.createAction(({ context }) => {
    context.mail.wakeAll()
  }),
  reportUndeliverable: words.createAction(({ context: { mail } }) => {
    for (let message = mail.nextUndeliverable(); message; message = mail.nextUndeliverable())
      mail.settleUndeliverable(message)
  }),
  chooseUrgent: words.assign({
    current: ({ context }) => context.mail.urgentTransport(loggedOn(context)) ?? '',
  }),
  chooseOldest: words.assign({
    current: ({ context }) => context.mail.transportOfOldest(loggedOn(context)) ?? '',
  }),
  chooseAnnounced: words.assign({ current: ({ context }) => context.announced[0] ?? '' }),
  lockOldestMessage: words.assign({ message: ({ context }) => context.mail.lock(context.current) ?? null }),

  /** SP-05: in order of registration, those of the transport that will handle the message. */
  runPreprocessors: words.createAction(({ context }) => {
    const { id } = messageOf(context)
    for (const preprocessor of context.preprocessorsOf(context.current))
      context.recordCall(context.current, 'PreprocessMessage', { preprocessor, message: id })
  }),
  resubmit: words.createAction(({ context }) => {
    context.mail.resubmit(messageOf(context))
  }),
  removePreprocessInfo: words.createAction(({ context }) => {
    const message = messageOf(context)
    for (const preprocessor of message.preprocessed ? context.preprocessorsOf(context.current) : [])
      context.recordCall(context.current, 'RemovePreprocessInfo', { preprocessor, message: message.id })
  }),

  offerMessage: words.createAction(({ context }) => {
    context.mail.offer(messageOf(context), context.current)
  }),
  postponeMessage: words.createAction(({ context }) => {
    context.mail.putAside(messageOf(context), 'postponed', context.current)
  }),
  wakeMessageLater: words.enqueueActions(({ context, event, enqueue }) => {
    const message = messageOf(context)
    enqueue.raise({ type: 'MESSAGE DUE', message }, { delay: retryDelay(event), id: `due ${message.id}` })
  }),
  deferMessage: words.createAction(({ context }) => {
    context.mail.putAside(messageOf(context), 'deferred', context.current)
  }),
  settleMessage: words.createAction(({ context }) => {
    context.mail.settle(messageOf(context), context.current)
  }),
  withdrawMessage: words.createAction(({ context }) => {
    context.mail.withdraw(messageOf(context))
  }),
  noteCancelled: words.createAction(({ context }) => {
    messageOf(context).cancelled = true
  }),
  withdrawQueued: words.createAction(({ context, event }) => {
    if (event.type === 'CANCEL') context.mail.withdraw(event.message)
  }),
  unlockInterrupted: words.createAction(({ context }) => {
    if (context.message !== null && !context.message.finished) context.mail.requeue(context.message)
  }),
  letGoOfMessage: words.assign({ message: null }),
  deliver: words.createAction(({ context, event }) => {
    if (event.type === 'StartMessage returned' && event.message) context.mail.incoming.deliver(event.message)
  }),

  queueAnnouncedMessage: words.createAction(({ context, event }) => {
    if (event.type === 'SpoolerNotify' && event.message)
      context.mail.requeueUrgently(event.message, 'announced')
  }),
  queueDueMessage: words.createAction(({ context, event }) => {
    if (event.type === 'MESSAGE DUE') context.mail.requeueUrgently(event.message, 'due')
  }),
  queuePostponed: words.createAction(({ context, event }) => {
    context.mail.wakePostponed(senderOf(event))
  }),
}
