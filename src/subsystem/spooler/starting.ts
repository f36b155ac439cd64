import { spoolerSetup } from './setup.ts'

/** Logs the transports on, one after the other, in transport order. Page: `ixpprovider-transportlogon`. */
export const starting = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE'],
  initial: 'choosing',
  entry: 'listTransports',
  states: {
    choosing: {
      always: [
        { guard: 'moreTransports', target: 'initialising', actions: 'nextTransport' },
        { target: '#idle' },
      ],
    },
    initialising: { entry: 'callXPProviderInit', on: { 'XPProviderInit returned': 'loggingOn' } },
    loggingOn: { entry: 'callTransportLogon', on: { 'TransportLogon returned': 'askingAddressTypes' } },
    askingAddressTypes: { entry: 'callAddressTypes', on: { 'AddressTypes returned': 'enabling' } },
    enabling: { entry: 'callBeginInboundAndOutbound', on: { 'TransportNotify returned': 'choosing' } },
  },
})
