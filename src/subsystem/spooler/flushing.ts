import { offering } from './offering.ts'
import { spoolerSetup } from './setup.ts'

/** Flushes one transport after the other. Page: `implementing-the-flushqueues-method`. */
export const flushing = spoolerSetup.createStateConfig({
  id: 'flushing',
  tags: ['STATUS_AVAILABLE', 'busy', 'ready', 'working'],
  initial: 'choosing',
  entry: 'reportUndeliverable',
  exit: ['finishFlush', 'forgetFlush'],
  on: {
    VALIDATE: { actions: 'rememberValidation' },
    STOP: [
      {
        guard: 'currentIsBroken',
        target: '#stopping',
        actions: ['unlockInterrupted', 'letGoOfMessage'],
      },
      { target: '#stopping.endingFlush', actions: ['unlockInterrupted', 'letGoOfMessage'] },
    ],
  },
  states: {
    choosing: {
      always: [
        { guard: 'moreToFlush', target: 'turningToIt', actions: 'turnToNextTransport' },
        { target: '#idle' },
      ],
    },
    turningToIt: {
      always: [{ guard: 'currentIsGone', target: 'choosing' }, { target: 'beginning' }],
    },
    beginning: {
      entry: 'callFlushQueues',
      on: {
        'FlushQueues returned': [
          { guard: 'callFailed', target: 'choosing', actions: 'rememberFailure' },
          { guard: 'transportWantsToSend', target: 'sending' },
          { guard: 'transportWantsToReceive', target: 'receiving' },
          { target: 'choosing' },
        ],
      },
    },
    sending: {
      initial: 'taking',
      states: {
        taking: {
          id: 'taking',
          always: [
            { guard: 'unprocessedMessageWaits', target: 'preprocessing', actions: 'lockOldestMessage' },
            { guard: 'messageWaits', target: 'submitting', actions: 'lockOldestMessage' },
            { guard: 'currentIsBroken', target: '#flushing.choosing' },
            { target: '#endingOutbound' },
          ],
        },
        ...offering('#taking'),
      },
    },
    endingOutbound: {
      id: 'endingOutbound',
      entry: 'callEndOutboundFlush',
      on: {
        'TransportNotify returned': [
          { guard: 'transportWantsToReceive', target: 'receiving' },
          { target: 'choosing' },
        ],
      },
    },
    receiving: {
      entry: 'callStartMessage',
      on: {
        'StartMessage returned': [
          { guard: 'messageWasSaved', target: 'receiving', reenter: true, actions: 'deliver' },
          { guard: 'currentIsBroken', target: 'choosing', actions: 'rememberFailure' },
          { target: 'endingInbound' },
        ],
      },
    },
    endingInbound: { entry: 'callEndInboundFlush', on: { 'TransportNotify returned': 'choosing' } },
  },
})
