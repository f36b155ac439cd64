import { transportSetup } from '../setup.ts'

/** From not being there to being logged on, and back. Page: `transport-provider-and-mapi-spooler-operational-model`. */
export const session = transportSetup.createStateConfig({
  initial: 'absent',
  states: {
    absent: { on: { XPProviderInit: { target: 'loaded', actions: 'answerInit' } } },
    loaded: {
      on: { TransportLogon: 'loggingOn', Shutdown: { target: 'absent', actions: 'answerShutdown' } },
    },
    loggingOn: {
      after: {
        logon: [
          { guard: 'logonFails', target: 'loaded', actions: ['answerLogonFailure', 'usedLogonAnswer'] },
          { target: 'loggedOn', actions: ['answerLogon', 'usedLogonAnswer'] },
        ],
      },
    },
    loggedOn: {
      tags: ['has row'],
      on: {
        TransportLogon: { actions: 'answerLogon' },
        AddressTypes: { actions: 'answerAddressTypes' },
        TransportNotify: { actions: 'answerNotify' },
        Idle: { actions: 'answerIdle' },
        TransportLogoff: { target: 'loaded', actions: 'answerLogoff' },
      },
    },
  },
})
