import { spoolerSetup } from './setup.ts'

/** Logs the transports off. Page: `releasing-the-transport-provider`. */
export const stopping = spoolerSetup.createStateConfig({
  initial: 'choosing',
  entry: 'listTransports',
  states: {
    choosing: {
      always: [
        { guard: 'moreTransports', target: 'loggingOff', actions: 'nextTransport' },
        { target: '#off' },
      ],
    },
    loggingOff: { entry: 'callTransportLogoff', on: { 'TransportLogoff returned': 'shuttingDown' } },
    shuttingDown: { entry: 'callShutdown', on: { 'Shutdown returned': 'choosing' } },
  },
})
