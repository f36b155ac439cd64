import { transportSetup } from '../setup.ts'

/**
 * Messages that an asynchronous transport has accepted and not yet transferred. It announces them on its own
 * schedule, or when a flush is forced. Page: `imapisupport-spoolernotify`.
 */
export const relay = transportSetup.createStateConfig({
  initial: 'empty',
  states: {
    empty: { on: { 'MESSAGE HELD': 'holding' } },
    holding: {
      after: { schedule: { target: 'empty', actions: 'announceHeld' } },
      on: {
        FlushQueues: { guard: 'flushIsForced', target: 'empty', actions: 'announceHeld' },
        TransportNotify: { guard: 'cancelsMessage', actions: 'forgetHeld' },
        TransportLogoff: { target: 'empty', actions: 'forgetAllHeld' },
        'CRITICAL ERROR': { target: 'empty', actions: 'forgetAllHeld' },
      },
    },
  },
})
