import type { spoolerSetup } from './setup.ts'

type StateConfig = Parameters<typeof spoolerSetup.createStateConfig>[0]

/**
 * The way of one message through SubmitMessage and EndMessage, in a flush or outside of one. `next` is where
 * it goes on afterwards. Page: `ixplogon-submitmessage`.
 */
export const offering = (next: string) =>
  ({
    preprocessing: {
      entry: 'runPreprocessors',
      after: { preprocess: { target: next, actions: ['resubmit', 'letGoOfMessage'] } },
    },
    submitting: {
      entry: ['offerMessage', 'callSubmitMessage'],
      on: {
        // Outside a flush the transport hears of it when it yields.
        CANCEL: [
          { guard: 'isBeingSentInFlush', actions: ['noteCancelled', 'callCancelMessage'] },
          { guard: 'isBeingSent', actions: 'noteCancelled' },
        ],
        'SubmitMessage returned': [
          { guard: 'userHasCancelled', target: next, actions: ['withdrawMessage', 'letGoOfMessage'] },
          { guard: 'wasNotForThisTransport', target: next, actions: ['settleMessage', 'letGoOfMessage'] },
          { guard: 'mustNotBeResent', target: next, actions: ['postponeMessage', 'letGoOfMessage'] },
          {
            guard: 'callFailed',
            target: next,
            actions: ['postponeMessage', 'wakeMessageLater', 'letGoOfMessage'],
          },
          { target: 'ending' },
        ],
      },
    },
    ending: {
      entry: 'callEndMessage',
      on: {
        'EndMessage returned': [
          { guard: 'isToBeResentNow', target: 'submitting' },
          {
            guard: 'isToBeResentLater',
            target: next,
            actions: ['postponeMessage', 'wakeMessageLater', 'letGoOfMessage'],
          },
          { guard: 'isKeptByTransport', target: next, actions: ['deferMessage', 'letGoOfMessage'] },
          { target: next, actions: ['removePreprocessInfo', 'settleMessage', 'letGoOfMessage'] },
        ],
      },
    },
  }) as const satisfies Record<string, StateConfig>
