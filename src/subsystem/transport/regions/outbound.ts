import { transportSetup } from '../setup.ts'

/** Whether it sends, and what. Pages: `ixplogon-submitmessage`, `ixplogon-transportnotify`. */
export const outbound = transportSetup.createStateConfig({
  initial: 'off',
  states: {
    off: { on: { TransportNotify: { guard: 'beginsOutbound', target: 'enabled' } } },
    enabled: {
      tags: ['STATUS_OUTBOUND_ENABLED'],
      initial: 'idle',
      on: { TransportNotify: { guard: 'endsOutbound', target: 'off' }, TransportLogoff: 'off' },
      states: {
        idle: { on: { SubmitMessage: { target: 'active', actions: 'takeMessage' } } },
        active: {
          tags: ['STATUS_OUTBOUND_ACTIVE'],
          initial: 'transferring',
          states: {
            transferring: {
              after: { transfer: { target: 'transferred', actions: ['takeResponsibility', 'answerSubmit'] } },
            },
            transferred: {},
          },
          on: { EndMessage: { target: 'idle', actions: ['letGoOfMessage', 'answerEnd'] } },
        },
      },
    },
  },
})
