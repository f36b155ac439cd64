import { meanwhile } from './meanwhile.ts'
import { spoolerSetup } from './setup.ts'

/** Logs the transports on, one after the other, in transport order. Page: `ixpprovider-transportlogon`. */
export const starting = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE', 'working'],
  initial: 'choosing',
  entry: ['listTransports', 'enableServices', 'wakeLeftovers'],
  exit: ['finishValidation', 'forgetValidation'],
  on: meanwhile,
  states: {
    choosing: {
      always: [
        { guard: 'moreTransports', target: 'turningToIt', actions: 'nextTransport' },
        { target: '#idle' },
      ],
    },
    turningToIt: {
      always: [
        { guard: 'currentIsOut', target: 'choosing' },
        { guard: 'currentIsNew', target: 'initialising' },
        { target: 'loggingOn' },
      ],
    },
    initialising: {
      entry: 'callXPProviderInit',
      on: {
        'XPProviderInit returned': [
          { guard: 'callFailed', target: 'choosing' },
          { target: 'loggingOn', actions: 'noteInitialised' },
        ],
      },
    },
    loggingOn: {
      entry: 'callTransportLogon',
      on: {
        'TransportLogon returned': [
          // The service is configured, and the logon tried once more.
          { guard: 'needsConfiguring', target: 'loggingOn', reenter: true, actions: 'noteRetry' },
          { guard: 'failsAlone', target: 'choosing' },
          { guard: 'callFailed', target: 'disabling' },
          { target: 'askingAddressTypes', actions: 'noteLogonFlags' },
        ],
      },
    },
    askingAddressTypes: { entry: 'callAddressTypes', on: { 'AddressTypes returned': 'enabling' } },
    enabling: { entry: 'callBeginInboundAndOutbound', on: { 'TransportNotify returned': 'choosing' } },
    // XP-04: no other transport of the service stays.
    disabling: {
      entry: 'disableService',
      initial: 'choosing',
      states: {
        choosing: {
          always: [
            { guard: 'hasSiblings', target: 'ending', actions: 'turnToSibling' },
            { target: '#starting.choosing' },
          ],
        },
        ending: {
          entry: 'callEndInboundAndOutbound',
          on: { 'TransportNotify returned': 'loggingOff' },
        },
        loggingOff: { entry: 'callTransportLogoff', on: { 'TransportLogoff returned': 'shuttingDown' } },
        shuttingDown: {
          entry: 'callShutdown',
          on: { 'Shutdown returned': { target: 'choosing', actions: 'noteShutdown' } },
        },
      },
    },
  },
  id: 'starting',
})

/** Asks transports anew what they take, because somebody has changed their settings. Page: `ixplogon-addresstypes`. */
export const reasking = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE', 'ready', 'working'],
  initial: 'choosing',
  on: meanwhile,
  exit: ['finishValidation', 'forgetValidation'],
  states: {
    choosing: {
      always: [{ guard: 'moreTransports', target: 'asking', actions: 'nextTransport' }, { target: '#idle' }],
    },
    asking: {
      always: { guard: 'currentIsBroken', target: 'choosing' },
      entry: 'callAddressTypes',
      on: { 'AddressTypes returned': 'choosing' },
    },
  },
})
