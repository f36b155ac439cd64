import { transportSetup } from '../setup.ts'

/** The way to the outside of a transport on a network. */
export const link = transportSetup.createStateConfig({
  initial: 'looking',
  on: { 'CRITICAL ERROR': '.gone' },
  states: {
    looking: { always: [{ guard: 'linkComesUp', target: 'up' }, { target: 'down' }] },
    up: {
      tags: ['STATUS_AVAILABLE'],
      on: {
        NETWORK: { guard: 'networkIsLost', target: 'down' },
        TransportLogon: { guard: 'logsOnOffline', target: 'down' },
      },
    },
    down: { tags: ['STATUS_OFFLINE'], on: { NETWORK: { guard: 'networkIsBack', target: 'up' } } },
    gone: { on: { Release: 'looking' } },
  },
})
