import { transportSetup } from '../setup.ts'

/** Where a flush goes once the transport is ready for it. */
const ready = [
  { guard: 'wasAskedToSend', target: 'outbound', actions: 'answerFlush' },
  { guard: 'wasAskedToReceive', target: 'inbound', actions: 'answerFlush' },
  { target: 'none', actions: ['answerFlush', 'forgetFlushFlags'] },
] as const

/** What the spooler's FlushQueues leads to, asked for by a client before or not. */
const begin = [
  // departs: FQ-16. Nothing moves now; what a client's call has set is cleared again.
  { guard: 'keepsItsSchedule', target: '#transport.flush.none', actions: 'answerFlush' },
  { guard: 'modemIsTaken', target: '#transport.flush.none', actions: 'answerFlushBusy' },
  { guard: 'needsALine', target: '#transport.flush.connecting', actions: ['noteFlushFlags', 'connect'] },
  { target: '#transport.flush.beginning', actions: 'noteFlushFlags' },
] as const

const over = ['forgetFlushFlags', 'hangUp'] as const

/** The transport's side of a flush. Page: `implementing-the-flushqueues-method`. */
export const flush = transportSetup.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        FlushQueues: [...begin],
        'CLIENT FLUSH': [
          { guard: 'asksForBoth', target: 'requested.both', actions: 'askForFlush' },
          { guard: 'asksToSend', target: 'requested.outbound', actions: 'askForFlush' },
          { guard: 'asksToReceive', target: 'requested.inbound', actions: 'askForFlush' },
        ],
      },
    },
    // departs: FQ-19. A client has asked; the spooler will come.
    requested: {
      initial: 'both',
      on: { FlushQueues: [...begin], TransportLogoff: 'none' },
      states: {
        outbound: { tags: ['STATUS_OUTBOUND_FLUSH'] },
        inbound: { tags: ['STATUS_INBOUND_FLUSH'] },
        both: { tags: ['STATUS_OUTBOUND_FLUSH', 'STATUS_INBOUND_FLUSH'] },
      },
    },
    beginning: {
      after: { connect: [...ready] },
      on: { TransportLogoff: { target: 'none', actions: [...over] } },
    },
    connecting: {
      on: {
        CONNECTED: [...ready],
        'CONNECTION FAILED': { target: 'none', actions: ['answerFlushFailed', 'forgetFlushFlags'] },
        TransportLogoff: { target: 'none', actions: [...over] },
      },
    },
    outbound: {
      tags: ['STATUS_OUTBOUND_FLUSH'],
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
      on: {
        TransportNotify: { guard: 'endsInboundFlush', target: 'none', actions: [...over] },
        TransportLogoff: { target: 'none', actions: [...over] },
      },
    },
  },
})
