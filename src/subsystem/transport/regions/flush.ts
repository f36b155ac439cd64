import type { TransportKind } from '../../kinds/kind.ts'
import { transportSetup } from '../setup.ts'

/** Where a flush goes once the transport is ready for it. */
const ready = [
  { guard: 'wasAskedToSend', target: 'outbound', actions: 'answerFlush' },
  { guard: 'wasAskedToReceive', target: 'inbound', actions: 'answerFlush' },
  { target: 'none', actions: ['answerFlush', 'forgetFlushFlags'] },
] as const

/** What a client has asked for, as its bits show it. */
const wishes = {
  outbound: { tags: ['STATUS_OUTBOUND_FLUSH'] },
  inbound: { tags: ['STATUS_INBOUND_FLUSH'] },
  both: { tags: ['STATUS_OUTBOUND_FLUSH', 'STATUS_INBOUND_FLUSH'] },
} as const

/** Why nothing comes of the spooler's FlushQueues, asked for by a client before or not. */
const refusals = ({ defers, usesModem }: TransportKind) => [
  // departs: FQ-16. Nothing moves now; what a client's call has set is cleared again.
  ...(defers
    ? [{ guard: 'keepsItsSchedule', target: '#transport.flush.none', actions: 'answerFlush' } as const]
    : []),
  ...(usesModem
    ? [{ guard: 'modemIsTaken', target: '#transport.flush.none', actions: 'answerFlushBusy' } as const]
    : []),
  { guard: 'farEndLetsNobodyIn', target: '#transport.flush.none', actions: 'answerFlushRefused' } as const,
]

const over = ['forgetFlushFlags', 'hangUp'] as const

/** In the middle of the spooler's FlushQueues. */
const abandoned = { target: 'none', actions: ['answerFlushFailed', ...over] } as const
const broken = { target: 'none', actions: ['answerFlushBroken', ...over] } as const

/** SP-14: a transport may leave a flush at any time, by clearing its bit. */
const enough = { guard: 'hasHadEnough', target: 'none', actions: [...over] } as const

/** departs: FQ-19. A client has asked; the spooler will come. */
const requested = (kind: TransportKind) => {
  const asAsked = <Wish extends keyof typeof wishes>(wish: Wish) => ({
    ...wishes[wish],
    on: {
      FlushQueues: [
        ...refusals(kind),
        { target: `#transport.flush.beginning.${wish}`, actions: 'noteFlushFlags' } as const,
      ],
    },
  })
  return {
    initial: 'both',
    on: { TransportLogoff: 'none' },
    states: { outbound: asAsked('outbound'), inbound: asAsked('inbound'), both: asAsked('both') },
  } as const
}

const requests = {
  'CLIENT FLUSH': [
    { guard: 'asksForBoth', target: 'requested.both', actions: 'askForFlush' },
    { guard: 'asksToSend', target: 'requested.outbound', actions: 'askForFlush' },
    { guard: 'asksToReceive', target: 'requested.inbound', actions: 'askForFlush' },
  ],
} as const

const beginning = {
  after: { connect: [...ready] },
  on: { TransportLogoff: abandoned, 'CRITICAL ERROR': broken },
} as const

/** The bits that a client's call has set stay until the spooler's is answered: who waits for their end is not misled. */
const beginningAsAsked = { ...beginning, initial: 'unasked', states: { unasked: {}, ...wishes } } as const

const connecting = {
  on: {
    CONNECTED: [...ready],
    'CONNECTION FAILED': { target: 'none', actions: ['answerFlushFailed', 'forgetFlushFlags'] },
    TransportLogoff: abandoned,
    'CRITICAL ERROR': broken,
  },
} as const

const dials = { target: '#transport.flush.connecting', actions: ['noteFlushFlags', 'connect'] } as const
const begins = { target: '#transport.flush.beginning', actions: 'noteFlushFlags' } as const

/** The transport's side of a flush. Page: `implementing-the-flushqueues-method`. */
export const flush = (kind: TransportKind) => {
  const { flushesLater, usesModem } = kind
  return transportSetup.createStateConfig({
    initial: 'none',
    on: { 'CRITICAL ERROR': { target: '.none', actions: [...over] } },
    states: {
      none: {
        on: {
          FlushQueues: [...refusals(kind), usesModem ? dials : begins],
          ...(flushesLater && requests),
        },
      },
      ...(flushesLater && { requested: requested(kind) }),
      ...(usesModem ? { connecting } : { beginning: flushesLater ? beginningAsAsked : beginning }),
      outbound: {
        tags: ['STATUS_OUTBOUND_FLUSH'],
        always: enough,
        on: {
          // The documentation never clears OUTBOUND_FLUSH; it has to go somewhere, and here sending is over.
          TransportNotify: [
            { guard: 'endsBothFlushes', target: 'none', actions: [...over] },
            { guard: 'endsOutboundFlushAndReceives', target: 'inbound' },
            { guard: 'endsOutboundFlush', target: 'none', actions: [...over] },
          ],
          TransportLogoff: { target: 'none', actions: [...over] },
        },
      },
      inbound: {
        tags: ['STATUS_INBOUND_FLUSH'],
        always: enough,
        on: {
          TransportNotify: { guard: 'endsInboundFlush', target: 'none', actions: [...over] },
          TransportLogoff: { target: 'none', actions: [...over] },
        },
      },
    },
  })
}
