import { transportSetup } from '../setup.ts'

/** The transport's side of a flush. Page: `implementing-the-flushqueues-method`. */
export const flush = transportSetup.createStateConfig({
  initial: 'none',
  states: {
    none: { on: { FlushQueues: { target: 'beginning', actions: 'noteFlushFlags' } } },
    beginning: {
      after: {
        connect: [
          { guard: 'wasAskedToSend', target: 'outbound', actions: 'answerFlush' },
          { guard: 'wasAskedToReceive', target: 'inbound', actions: 'answerFlush' },
          { target: 'none', actions: ['answerFlush', 'forgetFlushFlags'] },
        ],
      },
    },
    outbound: {
      tags: ['STATUS_OUTBOUND_FLUSH'],
      on: {
        // The documentation never clears OUTBOUND_FLUSH; it has to go somewhere, and here sending is over.
        TransportNotify: [
          { guard: 'endsInboundFlush', target: 'none', actions: 'forgetFlushFlags' },
          { guard: 'endsOutboundFlushAndReceives', target: 'inbound' },
          { guard: 'endsOutboundFlush', target: 'none', actions: 'forgetFlushFlags' },
        ],
        TransportLogoff: 'none',
      },
    },
    inbound: {
      tags: ['STATUS_INBOUND_FLUSH'],
      on: {
        TransportNotify: { guard: 'endsInboundFlush', target: 'none', actions: 'forgetFlushFlags' },
        TransportLogoff: 'none',
      },
    },
  },
})
