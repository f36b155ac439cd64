import { transportSetup } from '../setup.ts'

/** What sending says of the transport in PR_STATUS_CODE. */
interface SendingTags {
  readonly enabled: readonly 'STATUS_OUTBOUND_ENABLED'[]
  readonly active: readonly 'STATUS_OUTBOUND_ACTIVE'[]
}

/** What can happen in the middle of a message. */
const interruptions = {
  NETWORK: {
    guard: 'networkIsLost',
    target: '#outboundIdle',
    actions: ['answerNetworkError', 'letGoOfMessage'],
  },
  'CARRIER LOST': { target: '#outboundIdle', actions: ['answerNetworkError', 'letGoOfMessage'] },
  'SpoolerYield returned': {
    guard: 'isToldToCancel',
    target: '#outboundIdle',
    actions: ['answerUserCancel', 'letGoOfMessage'],
  },
  TransportNotify: {
    guard: 'cancelsMessage',
    target: '#outboundIdle',
    actions: ['answerAbandoned', 'letGoOfMessage'],
  },
  TransportLogoff: { target: '#outboundOff', actions: ['answerAbandoned', 'letGoOfMessage'] },
  'CRITICAL ERROR': { target: '#outboundOff', actions: ['answerBroken', 'letGoOfMessage'] },
} as const

const transferred = {
  target: '#transferred',
  actions: ['takeResponsibility', 'countFlushed', 'answerSubmit'],
} as const

const taking = ['takeMessage', 'usedSubmitAnswer'] as const

/** Whether it sends, and what. Pages: `ixplogon-submitmessage`, `ixplogon-endmessage`, `ixplogon-transportnotify`. */
const sending = (tags: SendingTags) =>
  transportSetup.createStateConfig({
    initial: 'off',
    states: {
      off: { id: 'outboundOff', on: { TransportNotify: { guard: 'beginsOutbound', target: 'enabled' } } },
      enabled: {
        tags: [...tags.enabled],
        initial: 'idle',
        on: { TransportLogoff: 'off', 'CRITICAL ERROR': 'off' },
        states: {
          idle: {
            id: 'outboundIdle',
            on: {
              TransportNotify: { guard: 'endsOutbound', target: '#outboundOff' },
              SubmitMessage: [
                { guard: 'answerIsScripted', actions: ['answerAsScripted', 'usedSubmitAnswer'] },
                { guard: 'linkIsDown', actions: 'answerNetworkError' },
                { guard: 'lineIsHungUp', actions: 'answerNotConnected' },
                {
                  guard: 'holdsItForLater',
                  target: 'active.accepted',
                  actions: [...taking, 'keepDeferred', 'holdMessage', 'answerSubmit'],
                },
                { guard: 'isFlushing', target: 'active.transferring', actions: [...taking] },
                { target: 'active.beginning', actions: [...taking] },
              ],
            },
          },
          active: {
            tags: [...tags.active],
            initial: 'transferring',
            on: { EndMessage: { target: 'idle', actions: ['answerEnd', 'letGoOfMessage'] } },
            states: {
              transferring: { after: { transfer: transferred }, on: interruptions },
              // XP-20: outside a flush, others get their chance half-way through.
              beginning: {
                after: { yield: { target: 'continuing', actions: 'yieldToSpooler' } },
                on: interruptions,
              },
              continuing: { after: { yield: transferred }, on: interruptions },
              transferred: { id: 'transferred' },
              accepted: {
                on: {
                  EndMessage: {
                    target: '#outboundIdle',
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

export const outbound = sending({
  enabled: ['STATUS_OUTBOUND_ENABLED'],
  active: ['STATUS_OUTBOUND_ACTIVE'],
})

/** That of a transport whose other states say what it is up to. */
export const quietOutbound = sending({ enabled: [], active: [] })
