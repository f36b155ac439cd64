import { spoolerSetup } from './setup.ts'

/** Logs the transports on, one after the other, in transport order. Page: `ixpprovider-transportlogon`. */
export const starting = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE', 'working'],
  initial: 'choosing',
  entry: 'listTransports',
  on: { STOP: { actions: 'requestStop' } },
  states: {
    choosing: {
      always: [
        { guard: 'moreTransports', target: 'turningToIt', actions: 'nextTransport' },
        { target: '#idle', actions: 'finishValidation' },
      ],
    },
    turningToIt: { always: [{ guard: 'currentIsNew', target: 'initialising' }, { target: 'loggingOn' }] },
    initialising: {
      entry: 'callXPProviderInit',
      on: { 'XPProviderInit returned': { target: 'loggingOn', actions: 'noteInitialised' } },
    },
    loggingOn: {
      entry: 'callTransportLogon',
      on: {
        'TransportLogon returned': [
          // The service is configured, and the logon tried once more.
          { guard: 'needsConfiguring', target: 'loggingOn', reenter: true, actions: 'noteRetry' },
          { guard: 'callFailed', target: 'choosing' },
          { target: 'askingAddressTypes', actions: 'noteLogonFlags' },
        ],
      },
    },
    askingAddressTypes: { entry: 'callAddressTypes', on: { 'AddressTypes returned': 'enabling' } },
    enabling: { entry: 'callBeginInboundAndOutbound', on: { 'TransportNotify returned': 'choosing' } },
  },
})
