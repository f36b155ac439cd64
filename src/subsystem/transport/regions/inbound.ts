import { transportSetup } from '../setup.ts'

/** Whether it receives, and what. Pages: `ixplogon-startmessage`, `ixplogon-transportnotify`. */
export const inbound = transportSetup.createStateConfig({
  initial: 'off',
  states: {
    off: { on: { TransportNotify: { guard: 'beginsInbound', target: 'enabled' } } },
    enabled: {
      tags: ['STATUS_INBOUND_ENABLED'],
      initial: 'idle',
      on: { TransportNotify: { guard: 'endsInbound', target: 'off' }, TransportLogoff: 'off' },
      states: {
        idle: {
          on: {
            StartMessage: [
              { guard: 'mailWaitsAtFarEnd', target: 'active', actions: 'fetchMessage' },
              { actions: 'answerNothingLeft' },
            ],
          },
        },
        active: {
          tags: ['STATUS_INBOUND_ACTIVE'],
          after: { transfer: { target: 'idle', actions: ['answerSaved', 'forgetMessage'] } },
        },
      },
    },
  },
})
