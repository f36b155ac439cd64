import { transportSetup } from '../setup.ts'

/**
 * The telephone line. It is taken inside the spooler's FlushQueues alone and given back when the flush is
 * over. Pages: `implementing-the-flushqueues-method`, `imapistatus-validatestate`.
 */
export const line = transportSetup.createStateConfig({
  initial: 'hungUp',
  states: {
    hungUp: {
      tags: ['STATUS_OFFLINE'],
      on: {
        CONNECT: [
          { guard: 'mustAsk', target: 'asking', actions: 'takeModem' },
          { target: 'dialling', actions: 'takeModem' },
        ],
      },
    },
    asking: {
      tags: ['critical'],
      entry: ['enterCriticalSection', 'showConnectDialog'],
      exit: 'leaveCriticalSection',
      on: {
        'DIALOG ANSWERED': [
          { guard: 'userAgrees', target: 'dialling' },
          { target: 'hungUp', actions: ['giveModemBack', 'reportCancelled'] },
        ],
        'HANG UP': { target: 'hungUp', actions: 'giveModemBack' },
      },
    },
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
      tags: ['STATUS_AVAILABLE'],
      on: {
        'HANG UP': { target: 'hungUp', actions: 'giveModemBack' },
        'CARRIER LOST': { target: 'hungUp', actions: 'giveModemBack' },
      },
    },
  },
})

/** Whether the other end can be reached at all. */
export const carrier = transportSetup.createStateConfig({
  initial: 'listening',
  states: {
    listening: { always: [{ guard: 'linkComesUp', target: 'present' }, { target: 'absent' }] },
    present: { on: { NETWORK: { guard: 'networkIsLost', target: 'absent' } } },
    absent: { on: { NETWORK: { guard: 'networkIsBack', target: 'present' } } },
  },
})
