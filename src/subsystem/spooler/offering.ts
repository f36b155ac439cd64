import type { spoolerSetup } from './setup.ts'

type StateConfig = Parameters<typeof spoolerSetup.createStateConfig>[0]

/**
 * The way of one message through SubmitMessage and EndMessage, in a flush or outside of one. `next` is where
 * it goes on afterwards. Page: `ixplogon-submitmessage`.
 */
export const offering = (next: string) =>
  ({
    submitting: {
      entry: ['offerMessage', 'callSubmitMessage'],
      on: {
        'SubmitMessage returned': [
          { guard: 'wasNotForThisTransport', target: next, actions: ['passMessageOn', 'letGoOfMessage'] },
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
          { target: next, actions: ['settleMessage', 'letGoOfMessage'] },
        ],
      },
    },
  }) as const satisfies Record<string, StateConfig>
