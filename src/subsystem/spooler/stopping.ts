import { spoolerSetup } from './setup.ts'

/** Logs the transports off. Page: `releasing-the-transport-provider`. */
export const stopping = spoolerSetup.createStateConfig({
  id: 'stopping',
  tags: ['working'],
  initial: 'choosing',
  entry: ['listPresent', 'forgetStop', 'giveUpPending', 'forgetPending'],
  states: {
    endingFlush: {
      entry: 'callEndBothFlushes',
      on: { 'TransportNotify returned': 'choosing' },
    },
    choosing: {
      always: [
        { guard: 'moreTransports', target: 'turningToIt', actions: 'nextTransport' },
        { target: '#off', actions: ['forgetInitialised', 'forgetAnnouncements'] },
      ],
    },
    turningToIt: {
      always: [{ guard: 'currentIsBroken', target: 'releasing' }, { target: 'disabling' }],
    },
    disabling: { entry: 'callEndInboundAndOutbound', on: { 'TransportNotify returned': 'loggingOff' } },
    loggingOff: { entry: 'callTransportLogoff', on: { 'TransportLogoff returned': 'shuttingDown' } },
    shuttingDown: { entry: 'callShutdown', on: { 'Shutdown returned': 'choosing' } },
    // XP-19: nothing else may be called on what has failed for good.
    releasing: { entry: 'callRelease', on: { 'Release returned': 'choosing' } },
  },
})
