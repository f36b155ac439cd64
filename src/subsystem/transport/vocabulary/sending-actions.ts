import { sendParent } from 'xstate'
import {
  END_DONT_RESEND,
  MAPI_E_CALL_FAILED,
  MAPI_E_CANCEL,
  MAPI_E_NETWORK_ERROR,
  MAPI_E_USER_CANCEL,
  MAPI_E_WAIT,
  NOTIFY_SENTDEFERRED,
  S_OK,
} from '../../../mapi/api/constants.ts'
import type { Recipient } from '../../mail/message.ts'
import type { TransportContext } from '../context.ts'
import { returns, signals, words } from './words.ts'

/** departs: lifecycle 4. How long a LAN transport asks the spooler to wait when the network is down. */
const NETWORK_RETRY_SECONDS = 60
/** How long a transport that is not connected asks the spooler to wait outside a flush. */
const UNCONNECTED_RETRY_SECONDS = 600

const takes = ({ addressTypes, uids }: TransportContext, { addressType, uid }: Recipient): boolean =>
  addressTypes === null || addressTypes.includes(addressType) || (uid !== undefined && uids.includes(uid))

/** SubmitMessage and EndMessage. Pages: `ixplogon-submitmessage`, `ixplogon-endmessage`. */
export const sendingActions = {
  answerSubmit: returns('SubmitMessage'),
  answerAsScripted: returns('SubmitMessage', ({ submitAnswers: [answer] }) => ({
    hr: answer?.hr ?? S_OK,
    seconds: answer?.seconds ?? 0,
  })),
  answerRefusal: returns('SubmitMessage', ({ farEnd }) => ({
    hr: farEnd.refusal,
    seconds: NETWORK_RETRY_SECONDS,
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
  answerUserCancel: returns('SubmitMessage', () => ({ hr: MAPI_E_USER_CANCEL })),
  answerBroken: returns('SubmitMessage', () => ({ hr: MAPI_E_CALL_FAILED })),
  answerEnd: returns('EndMessage', ({ endFlags }) => ({ flags: endFlags })),

  takeMessage: words.assign(({ context, event }) =>
    event.type === 'SubmitMessage'
      ? { outgoing: event.message, endFlags: context.submitAnswers[0]?.endFlags ?? 0 }
      : {},
  ),
  usedSubmitAnswer: words.createAction(({ context }) => {
    context.submitAnswers.shift()
  }),
  yieldToSpooler: signals(({ context }) => ({ type: 'SpoolerYield', transport: context.name })),
  keepDeferred: words.assign({ endFlags: END_DONT_RESEND }),
  holdMessage: words.createAction(({ context }) => {
    if (context.outgoing !== null) context.held.push(context.outgoing)
  }),
  tellRelay: words.raise({ type: 'MESSAGE HELD' }),
  /** PR_RESPONSIBILITY becomes true for every recipient it can reach; what its far end refuses is reported. */
  takeResponsibility: words.createAction(({ context }) => {
    const { outgoing, mail, name, endFlags, refusedAddresses } = context
    if (outgoing === null || endFlags !== 0) return
    mail.transferred(outgoing, name)
    const mine = outgoing.recipients.filter(
      (recipient) => !recipient.responsible && takes(context, recipient),
    )
    const refused = mine.filter(({ address }) => refusedAddresses.includes(address))
    for (const recipient of mine) recipient.responsible = true
    if (refused.length > 0) mail.reportFailure(outgoing, refused)
  }),
  countFlushed: words.assign({ flushed: ({ context }) => context.flushed + 1 }),
  letGoOfMessage: words.assign({ outgoing: null }),

  /** Messages that it holds are offered to it again. Page: `imapisupport-spoolernotify`. */
  announceHeld: words.enqueueActions(({ context, enqueue }) => {
    for (const message of context.held.splice(0))
      enqueue(
        sendParent({ type: 'SpoolerNotify', transport: context.name, flags: NOTIFY_SENTDEFERRED, message }),
      )
  }),
  /** XP-16: the user has cancelled one of them, or the spooler is about to log off. */
  forgetHeld: words.createAction(({ context, event }) => {
    if (event.type !== 'TransportNotify') return
    const index = event.message === undefined ? -1 : context.held.indexOf(event.message)
    if (index >= 0) context.held.splice(index, 1)
  }),
  forgetAllHeld: words.createAction(({ context }) => {
    context.held.length = 0
  }),
}
