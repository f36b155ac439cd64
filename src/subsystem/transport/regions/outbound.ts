import type { TransportKind } from '../../kinds/kind.ts'
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

/** One that defers takes a message now, and sends it later. */
const holding = {
  guard: 'holdsItForLater',
  target: 'active.accepted',
  actions: [...taking, 'keepDeferred', 'holdMessage', 'answerSubmit'],
} as const

const accepted = {
  on: {
    EndMessage: { target: '#outboundIdle', actions: ['answerEnd', 'letGoOfMessage', 'tellRelay'] },
  },
} as const

/** XP-20: outside a flush, others get their chance half-way through. */
const between = { guard: 'isNotFlushing', target: 'active.beginning', actions: [...taking] } as const

const beginning = {
  after: { yield: { target: 'continuing', actions: 'yieldToSpooler' } },
  on: interruptions,
} as const

const continuing = {
  after: { yield: transferred },
  on: {
    ...interruptions,
    'SpoolerYield returned': {
      guard: 'isToldToCancel',
      target: '#outboundIdle',
      actions: ['answerUserCancel', 'letGoOfMessage'],
    },
  },
} as const

const networkIsDown = { guard: 'linkIsDown', actions: 'answerNetworkError' } as const
const notConnected = { guard: 'lineIsHungUp', actions: 'answerNotConnected' } as const

/** Whether it sends, and what. Pages: `ixplogon-submitmessage`, `ixplogon-endmessage`, `ixplogon-transportnotify`. */
function sending(tags: SendingTags, { defers, usesModem, isRemote }: TransportKind) {
  // A modem transport that is not remote is connected in a flush only.
  const sendsBetweenFlushes = !usesModem || isRemote
  return transportSetup.createStateConfig({
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
                usesModem ? notConnected : networkIsDown,
                { guard: 'farEndRefuses', actions: 'answerRefusal' },
                ...(defers ? [holding] : []),
                ...(sendsBetweenFlushes ? [between] : []),
                { target: 'active.transferring', actions: [...taking] },
              ],
            },
          },
          active: {
            tags: [...tags.active],
            initial: 'transferring',
            on: { EndMessage: { target: 'idle', actions: ['answerEnd', 'letGoOfMessage'] } },
            states: {
              transferring: { after: { transfer: transferred }, on: interruptions },
              ...(sendsBetweenFlushes && { beginning, continuing }),
              transferred: { id: 'transferred' },
              ...(defers && { accepted }),
            },
          },
        },
      },
    },
  })
}

export const outbound = (kind: TransportKind) =>
  sending({ enabled: ['STATUS_OUTBOUND_ENABLED'], active: ['STATUS_OUTBOUND_ACTIVE'] }, kind)

/** That of a transport whose other states say what it is up to. */
export const quietOutbound = (kind: TransportKind) => sending({ enabled: [], active: [] }, kind)
