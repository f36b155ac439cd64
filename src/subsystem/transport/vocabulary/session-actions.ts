import {
  LOGON_NO_CONNECT,
  MAPI_E_FAILONEPROVIDER,
  MAPI_E_VERSION,
  NOTIFY_CONFIG_CHANGE,
  NOTIFY_CRITICAL_ERROR,
  NOTIFY_READYTOSEND,
} from '../../../mapi/api/constants.ts'
import { failed } from '../../../mapi/outcome.ts'
import { notifies, returns, words, type Now } from './words.ts'

/** Logging on and off, and what it tells of itself. */
export const sessionActions = {
  answerInit: returns('XPProviderInit'),
  answerWrongVersion: returns('XPProviderInit', () => ({ hr: MAPI_E_VERSION })),
  noteLogonFlags: words.assign({
    offline: ({ event }) => event.type === 'TransportLogon' && (event.flags & LOGON_NO_CONNECT) !== 0,
  }),
  answerLogon: returns('TransportLogon', ({ logonFlags }) => ({ flags: logonFlags })),
  answerLogonFailure: returns('TransportLogon', ({ logonAnswers: [answer] }) => ({
    // departs: XP-05. What cannot work without a connection fails alone.
    hr: answer !== undefined && failed(answer) ? answer : MAPI_E_FAILONEPROVIDER,
  })),
  usedLogonAnswer: ({ context }: Now) => {
    context.logonAnswers.shift()
  },
  answerAddressTypes: returns('AddressTypes'),
  answerNotify: returns('TransportNotify'),
  answerIdle: returns('Idle'),
  answerLogoff: returns('TransportLogoff'),
  answerRelease: returns('Release'),
  answerShutdown: returns('Shutdown'),
  reportConfiguration: notifies(NOTIFY_CONFIG_CHANGE),
  reportReady: notifies(NOTIFY_READYTOSEND),
  reportCriticalError: notifies(NOTIFY_CRITICAL_ERROR),
}
