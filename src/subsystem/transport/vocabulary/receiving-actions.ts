import { MAPI_E_CALL_FAILED, NOTIFY_NEWMAIL } from '../../../mapi/api/constants.ts'
import { notifies, returns, words } from './words.ts'

/** Poll and StartMessage. Pages: `ixplogon-poll`, `ixplogon-startmessage`. */
export const receivingActions = {
  announceNewMail: notifies(NOTIFY_NEWMAIL),
  answerPoll: returns('Poll', ({ mail, name }) => ({ incoming: mail.incoming.waitsAtFarEnd(name) })),
  answerNoMail: returns('Poll', () => ({ incoming: false })),
  answerSaved: returns('StartMessage', ({ incoming }) => ({ message: incoming })),
  /** Returning without SaveChanges: nothing is left. */
  answerNothingLeft: returns('StartMessage', () => ({ message: null })),
  answerLost: returns('StartMessage', () => ({ hr: MAPI_E_CALL_FAILED, message: null })),
  fetchMessage: words.assign({
    incoming: ({ context }) => context.mail.incoming.startReceiving(context.name) ?? null,
  }),
  forgetMessage: words.assign({ incoming: null }),
  returnMessage: words.createAction(({ context }) => {
    if (context.incoming !== null) context.mail.incoming.returnToFarEnd(context.incoming, context.name)
  }),
  /** XP-17: an error loses the message in progress. */
  loseMessage: words.createAction(({ context }) => {
    if (context.incoming !== null) context.mail.incoming.lose(context.incoming)
  }),
}
