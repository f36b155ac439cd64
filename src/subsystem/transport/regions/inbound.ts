import { transportSetup } from '../setup.ts'

/** Whether it receives, and what. Pages: `ixplogon-startmessage`, `ixplogon-poll`, `ixplogon-transportnotify`. */
export const inbound = transportSetup.createStateConfig({
  initial: 'off',
  states: {
    off: { on: { TransportNotify: { guard: 'beginsInbound', target: 'enabled' } } },
    enabled: {
      tags: ['STATUS_INBOUND_ENABLED'],
      initial: 'idle',
      on: {
        TransportNotify: { guard: 'endsInbound', target: 'off' },
        TransportLogoff: 'off',
        'MAIL ARRIVED': { guard: 'announcesMail', actions: 'announceNewMail' },
        Poll: [{ guard: 'linkIsDown', actions: 'answerNoMail' }, { actions: 'answerPoll' }],
      },
      states: {
        idle: {
          on: {
            StartMessage: [
              { guard: 'linkIsDown', actions: 'answerNothingLeft' },
              { guard: 'lineIsHungUp', actions: 'answerNothingLeft' },
              { guard: 'mailWaitsAtFarEnd', target: 'active', actions: 'fetchMessage' },
              { actions: 'answerNothingLeft' },
            ],
          },
        },
        active: {
          tags: ['STATUS_INBOUND_ACTIVE'],
          after: { transfer: { target: 'idle', actions: ['answerSaved', 'forgetMessage'] } },
          on: {
            NETWORK: {
              guard: 'networkIsLost',
              target: 'idle',
              actions: ['returnMessage', 'forgetMessage', 'answerNothingLeft'],
            },
            'CARRIER LOST': {
              target: 'idle',
              actions: ['returnMessage', 'forgetMessage', 'answerNothingLeft'],
            },
            TransportLogoff: {
              target: '#transport.inbound.off',
              actions: ['returnMessage', 'forgetMessage', 'answerNothingLeft'],
            },
          },
        },
      },
    },
  },
})
