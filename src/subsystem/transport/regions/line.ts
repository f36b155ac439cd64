import type { TransportKind } from '../../kinds/kind.ts'
import { transportSetup } from '../setup.ts'

/** What the line says of the transport in PR_STATUS_CODE. */
interface LineTags {
  readonly hungUp: readonly 'STATUS_OFFLINE'[]
  readonly connected: readonly 'STATUS_AVAILABLE'[]
}

const ask = { guard: 'mustAsk', target: 'asking', actions: 'takeModem' } as const

/** The user is asked first; nothing else may disturb the transport meanwhile. */
const asking = {
  tags: ['critical'],
  entry: ['enterCriticalSection', 'showConnectDialog'],
  exit: 'leaveCriticalSection',
  on: {
    'DIALOG ANSWERED': [
      { guard: 'userAgrees', target: 'dialling' },
      { target: 'hungUp', actions: ['giveModemBack', 'reportCancelled'] },
    ],
    'HANG UP': { target: 'hungUp', actions: ['giveModemBack', 'withdrawDialog'] },
    'CRITICAL ERROR': { target: 'gone', actions: ['giveModemBack', 'withdrawDialog'] },
  },
} as const

/**
 * The telephone line. It is taken inside the spooler's FlushQueues alone and given back when the flush is
 * over. Pages: `implementing-the-flushqueues-method`, `imapistatus-validatestate`.
 */
const telephone = (tags: LineTags, { asksBeforeConnecting }: TransportKind) =>
  transportSetup.createStateConfig({
    initial: 'hungUp',
    on: { 'CRITICAL ERROR': { target: '.gone', actions: 'giveModemBack' } },
    states: {
      hungUp: {
        tags: [...tags.hungUp],
        on: {
          CONNECT: [
            { guard: 'worksOffline', actions: 'reportNoCarrier' },
            ...(asksBeforeConnecting ? [ask] : []),
            { target: 'dialling', actions: 'takeModem' },
          ],
        },
      },
      ...(asksBeforeConnecting && { asking }),
      dialling: {
        after: {
          connect: [
            { guard: 'thereIsNoCarrier', target: 'hungUp', actions: ['giveModemBack', 'reportNoCarrier'] },
            { target: 'connected', actions: 'reportConnected' },
          ],
        },
        on: { 'HANG UP': { target: 'hungUp', actions: 'giveModemBack' } },
      },
      connected: {
        tags: [...tags.connected],
        on: {
          CONNECT: { actions: 'reportConnected' },
          'HANG UP': { target: 'hungUp', actions: 'giveModemBack' },
          'CARRIER LOST': { target: 'hungUp', actions: 'giveModemBack' },
          NETWORK: { guard: 'networkIsLost', target: 'hungUp', actions: 'giveModemBack' },
        },
      },
      gone: { on: { Release: 'hungUp' } },
    },
  })

export const line = (kind: TransportKind) =>
  telephone({ hungUp: ['STATUS_OFFLINE'], connected: ['STATUS_AVAILABLE'] }, kind)

/** That of a transport whose other states say what it is up to. */
export const quietLine = (kind: TransportKind) => telephone({ hungUp: [], connected: [] }, kind)

/** Whether the other end can be reached at all. */
export const carrier = transportSetup.createStateConfig({
  initial: 'listening',
  states: {
    listening: { always: [{ guard: 'linkComesUp', target: 'present' }, { target: 'absent' }] },
    present: { on: { NETWORK: { guard: 'networkIsLost', target: 'absent' } } },
    absent: { on: { NETWORK: { guard: 'networkIsBack', target: 'present' } } },
  },
})
