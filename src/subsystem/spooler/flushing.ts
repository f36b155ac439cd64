import { spoolerSetup } from './setup.ts'

/** Flushes one transport after the other. Page: `implementing-the-flushqueues-method`. */
export const flushing = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE', 'busy', 'ready'],
  initial: 'choosing',
  exit: ['finishFlush', 'forgetFlush'],
  states: {
    choosing: {
      id: 'choosing',
      always: [
        { guard: 'moreToFlush', target: 'beginning', actions: 'turnToNextTransport' },
        { target: '#idle' },
      ],
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
          always: [
            { guard: 'messageWaits', target: 'submitting', actions: ['lockOldestMessage', 'offerMessage'] },
            { target: '#endingOutbound' },
          ],
        },
        submitting: {
          entry: 'callSubmitMessage',
          on: {
            'SubmitMessage returned': [
              {
                guard: 'callFailed',
                target: '#endingOutbound',
                actions: ['takeBackRefused', 'letGoOfMessage'],
              },
              { target: 'ending' },
            ],
          },
        },
        ending: {
          entry: 'callEndMessage',
          on: {
            'EndMessage returned': [
              {
                guard: 'recipientsAreLeft',
                target: 'taking',
                actions: ['unlockForTheRest', 'letGoOfMessage'],
              },
              { target: 'taking', actions: ['finishMessage', 'letGoOfMessage'] },
            ],
          },
        },
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
          { target: 'endingInbound' },
        ],
      },
    },
    endingInbound: { entry: 'callEndInboundFlush', on: { 'TransportNotify returned': 'choosing' } },
  },
})
