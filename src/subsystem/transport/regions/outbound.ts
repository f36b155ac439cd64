import { transportSetup } from '../setup.ts'

/** Whether it sends, and what. Pages: `ixplogon-submitmessage`, `ixplogon-endmessage`, `ixplogon-transportnotify`. */
export const outbound = transportSetup.createStateConfig({
  initial: 'off',
  states: {
    off: { on: { TransportNotify: { guard: 'beginsOutbound', target: 'enabled' } } },
    enabled: {
      tags: ['STATUS_OUTBOUND_ENABLED'],
      initial: 'idle',
      on: { TransportNotify: { guard: 'endsOutbound', target: 'off' }, TransportLogoff: 'off' },
      states: {
        idle: {
          on: {
            SubmitMessage: [
              { guard: 'answerIsScripted', actions: ['answerAsScripted', 'usedSubmitAnswer'] },
              { guard: 'linkIsDown', actions: 'answerNetworkError' },
              { guard: 'lineIsHungUp', actions: 'answerNotConnected' },
              {
                guard: 'holdsItForLater',
                target: 'active.accepted',
                actions: ['takeMessage', 'usedSubmitAnswer', 'keepDeferred', 'holdMessage', 'answerSubmit'],
              },
              { target: 'active', actions: ['takeMessage', 'usedSubmitAnswer'] },
            ],
          },
        },
        active: {
          tags: ['STATUS_OUTBOUND_ACTIVE'],
          initial: 'transferring',
          on: { EndMessage: { target: 'idle', actions: ['answerEnd', 'letGoOfMessage'] } },
          states: {
            transferring: {
              after: { transfer: { target: 'transferred', actions: ['takeResponsibility', 'answerSubmit'] } },
              on: {
                NETWORK: {
                  guard: 'networkIsLost',
                  target: '#transport.outbound.enabled.idle',
                  actions: ['answerNetworkError', 'letGoOfMessage'],
                },
                'CARRIER LOST': {
                  target: '#transport.outbound.enabled.idle',
                  actions: ['answerNetworkError', 'letGoOfMessage'],
                },
                TransportLogoff: {
                  target: '#transport.outbound.off',
                  actions: ['answerAbandoned', 'letGoOfMessage'],
                },
              },
            },
            transferred: {},
            accepted: {
              on: {
                EndMessage: {
                  target: '#transport.outbound.enabled.idle',
                  actions: ['answerEnd', 'letGoOfMessage', 'tellRelay'],
                },
              },
            },
          },
        },
      },
    },
  },
})
