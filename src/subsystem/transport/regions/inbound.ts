import type { TransportKind } from '../../kinds/kind.ts'
import { transportSetup } from '../setup.ts'

/** The message in progress goes back to where it waited. */
const giveUp = ['returnMessage', 'forgetMessage', 'answerNothingLeft'] as const

/** Whether it receives, and what. Pages: `ixplogon-startmessage`, `ixplogon-poll`, `ixplogon-transportnotify`. */
export const inbound = ({ usesModem }: TransportKind) =>
  transportSetup.createStateConfig({
    initial: 'off',
    states: {
      off: { on: { TransportNotify: { guard: 'beginsInbound', target: 'enabled' } } },
      enabled: {
        tags: ['STATUS_INBOUND_ENABLED'],
        initial: 'idle',
        on: {
          TransportLogoff: 'off',
          'CRITICAL ERROR': 'off',
          'MAIL ARRIVED': { guard: 'announcesMail', actions: 'announceNewMail' },
          Poll: [
            ...(usesModem ? [] : [{ guard: 'linkIsDown', actions: 'answerNoMail' } as const]),
            { guard: 'farEndLetsNobodyIn', actions: 'answerNoMail' },
            { actions: 'answerPoll' },
          ],
        },
        states: {
          idle: {
            on: {
              TransportNotify: { guard: 'endsInbound', target: '#transport.inbound.off' },
              StartMessage: [
                { guard: usesModem ? 'lineIsHungUp' : 'linkIsDown', actions: 'answerNothingLeft' },
                { guard: 'farEndLetsNobodyIn', actions: 'answerNothingLeft' },
                { guard: 'mailWaitsAtFarEnd', target: 'active', actions: 'fetchMessage' },
                { actions: 'answerNothingLeft' },
              ],
            },
          },
          active: {
            tags: ['STATUS_INBOUND_ACTIVE'],
            after: {
              transfer: { target: 'idle', actions: ['countFlushed', 'answerSaved', 'forgetMessage'] },
            },
            on: {
              NETWORK: { guard: 'networkIsLost', target: 'idle', actions: [...giveUp] },
              'CARRIER LOST': { target: 'idle', actions: [...giveUp] },
              TransportLogoff: { target: '#transport.inbound.off', actions: [...giveUp] },
              'CRITICAL ERROR': {
                target: '#transport.inbound.off',
                actions: ['loseMessage', 'forgetMessage', 'answerLost'],
              },
            },
          },
        },
      },
    },
  })

/** That of a transport that fetches only what it is told to: its other states say what it is up to. */
export const quietInbound = transportSetup.createStateConfig({
  initial: 'off',
  states: {
    off: { on: { TransportNotify: { guard: 'beginsInbound', target: 'enabled' } } },
    enabled: {
      on: {
        TransportNotify: { guard: 'endsInbound', target: 'off' },
        TransportLogoff: 'off',
        'CRITICAL ERROR': 'off',
      },
    },
  },
})
