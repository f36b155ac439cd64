import {
  FLUSH_NO_UI,
  MAPI_E_BUSY,
  MAPI_E_CALL_FAILED,
  MAPI_E_NETWORK_ERROR,
  MAPI_E_USER_CANCEL,
  NOTIFY_CRITSEC,
  NOTIFY_NONCRIT,
} from '../../../mapi/api/constants.ts'
import { flagsOf } from '../events.ts'
import { notifies, returns, signals, words } from './words.ts'

/** Flushing, and the line that is needed for it. */
export const flushActions = {
  answerFlush: returns('FlushQueues'),
  answerFlushBusy: returns('FlushQueues', () => ({ hr: MAPI_E_BUSY })),
  answerFlushRefused: returns('FlushQueues', ({ farEnd }) => ({ hr: farEnd.refusal })),
  answerFlushBroken: returns('FlushQueues', () => ({ hr: MAPI_E_CALL_FAILED })),
  answerFlushFailed: returns('FlushQueues', (_context, event) => ({
    hr: event.type === 'CONNECTION FAILED' ? event.hr : MAPI_E_NETWORK_ERROR,
  })),
  askForFlush: signals(({ context, event }) => ({
    type: 'XP WANTS FLUSH',
    transport: context.name,
    flags: flagsOf(event),
  })),
  noteFlushFlags: words.assign({ flushFlags: ({ event }) => flagsOf(event), flushed: 0 }),
  forgetFlushFlags: words.assign({ flushFlags: 0 }),
  connect: words.raise({ type: 'CONNECT' }),
  hangUp: words.raise({ type: 'HANG UP' }),

  takeModem: words.createAction(({ context }) => {
    context.modems.take(context.name)
  }),
  giveModemBack: words.createAction(({ context }) => {
    context.modems.giveBack(context.name)
  }),
  enterCriticalSection: notifies(NOTIFY_CRITSEC),
  leaveCriticalSection: notifies(NOTIFY_NONCRIT),
  showConnectDialog: words.assign({
    dialog: ({ context, self }) =>
      context.desktop.show(context.name, 'connect', (context.flushFlags & FLUSH_NO_UI) !== 0, (answer) => {
        self.send({ type: 'DIALOG ANSWERED', answer })
      }),
  }),
  withdrawDialog: words.createAction(({ context }) => {
    context.desktop.withdraw(context.dialog)
  }),
  reportConnected: words.raise({ type: 'CONNECTED' }),
  reportCancelled: words.raise({ type: 'CONNECTION FAILED', hr: MAPI_E_USER_CANCEL }),
  reportNoCarrier: words.raise({ type: 'CONNECTION FAILED', hr: MAPI_E_NETWORK_ERROR }),
}
