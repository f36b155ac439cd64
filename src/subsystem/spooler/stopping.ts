import { spoolerSetup } from './setup.ts'

/** Logs the transports off. Page: `releasing-the-transport-provider`. */
export const stopping = spoolerSetup.createStateConfig({
  id: 'stopping',
  tags: ['working'],
  initial: 'choosing',
  entry: ['listLoggedOn', 'forgetStop'],
  states: {
    endingFlush: { entry: 'callEndBothFlushes', on: { 'TransportNotify returned': 'choosing' } },
    choosing: {
      always: [
        { guard: 'moreTransports', target: 'loggingOff', actions: 'nextTransport' },
        { target: '#off', actions: 'forgetInitialised' },
      ],
    },
    loggingOff: { entry: 'callTransportLogoff', on: { 'TransportLogoff returned': 'shuttingDown' } },
    shuttingDown: { entry: 'callShutdown', on: { 'Shutdown returned': 'choosing' } },
  },
})
