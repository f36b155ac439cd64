import { transportSetup } from '../setup.ts'

/** From not being there to being logged on, and back. Page: `transport-provider-and-mapi-spooler-operational-model`. */
export const session = transportSetup.createStateConfig({
  initial: 'absent',
  states: {
    absent: { on: { XPProviderInit: { target: 'loaded', actions: 'answer' } } },
    loaded: { on: { TransportLogon: 'loggingOn' } },
    loggingOn: { after: { logon: { target: 'loggedOn', actions: 'answerLogon' } } },
    loggedOn: {
      tags: ['has row'],
      on: {
        AddressTypes: { actions: 'answer' },
        ValidateState: { actions: 'answer' },
        TransportNotify: { actions: 'answer' },
        TransportLogoff: { target: 'loggedOff', actions: 'answer' },
      },
    },
    loggedOff: { on: { Shutdown: { target: 'absent', actions: 'answer' } } },
  },
})
