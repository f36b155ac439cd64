import { transportSetup } from '../setup.ts'

/** Bits that show what is wanted, besides STATUS_REMOTE_ACCESS. Page: `imapistatus-validatestate`. */
const incoming = ['STATUS_INBOUND_ENABLED', 'STATUS_INBOUND_ACTIVE'] as const
const outgoing = ['STATUS_OUTBOUND_ENABLED', 'STATUS_OUTBOUND_ACTIVE'] as const
const line = ['STATUS_INBOUND_ENABLED', 'STATUS_OUTBOUND_ENABLED'] as const

/** Everything was done, or nothing can be. */
const over = ['wantNoFlush', 'forgetErrand', 'letGoOfLine', 'hangUp'] as const
/** Everything was done, and the connection is held. */
const done = ['wantNoFlush', 'forgetErrand'] as const

const note = ['noteErrand', 'wantFlush'] as const
const begin = ['noteErrand', 'beginProgress', 'connect'] as const

/** VS-14: a client's request is noted; the spooler comes and lets it be done. */
const requests = {
  VALIDATE: [
    { guard: 'aborts', target: '#disconnected', actions: [...over] },
    // departs: VS-12. With REFRESH or PROCESS, nothing else is done.
    { guard: 'forcesDisconnect', target: '#disconnected', actions: [...over] },
    { guard: 'processes', target: '#wanting.both', actions: [...note] },
    { guard: 'refreshes', target: '#wanting.incoming', actions: [...note] },
    { guard: 'forcesConnect', target: '#wanting.line', actions: [...note] },
  ],
  // departs: FQ-20
  'CLIENT FLUSH': [
    { guard: 'asksForBoth', target: '#wanting.both', actions: [...note] },
    { guard: 'asksToSend', target: '#wanting.outgoing', actions: [...note] },
    { guard: 'asksToReceive', target: '#wanting.incoming', actions: [...note] },
  ],
} as const

const refused = {
  guard: 'modemIsTaken',
  target: '#disconnected',
  actions: ['answerFlushBusy', ...over],
} as const

/** The spooler flushes of its own accord. */
const flushed = [
  { guard: 'mustDoBoth', target: '#connecting.both', actions: [...begin] },
  { guard: 'mustSend', target: '#connecting.outgoing', actions: [...begin] },
  { target: '#connecting.incoming', actions: [...begin] },
] as const

const lost = { target: '#disconnected', actions: [...over] } as const
const cut = { guard: 'networkIsLost', ...lost } as const

type Answer = 'returnMessage' | 'forgetMessage' | 'answerNothingLeft'

/** Receiving comes to an end; a StartMessage that is under way is answered first. */
const ends = (answers: readonly Answer[]) =>
  ({
    TransportNotify: [
      { guard: 'endsReceivingAndHoldsTheLine', target: '#connected', actions: [...answers, ...done] },
      { guard: 'endsInboundFlush', target: '#disconnected', actions: [...answers, ...over] },
    ],
    TransportLogoff: { target: '#disconnected', actions: [...answers, ...over] },
    'CARRIER LOST': { target: '#disconnected', actions: [...answers, ...over] },
    NETWORK: { guard: 'networkIsLost', target: '#disconnected', actions: [...answers, ...over] },
  }) as const

/** A remote transport: what it was asked for, and how far it is with it. Page: `imapistatus-validatestate`. */
export const remote = transportSetup.createStateConfig({
  tags: ['STATUS_REMOTE_ACCESS'],
  initial: 'disconnected',
  on: {
    StartMessage: { actions: 'answerNothingLeft' },
    TransportLogoff: { target: '.disconnected', actions: [...over] },
    'CRITICAL ERROR': { target: '.gone', actions: [...over] },
  },
  states: {
    disconnected: {
      id: 'disconnected',
      tags: ['STATUS_OFFLINE', 'validates'],
      on: { ...requests, FlushQueues: [refused, ...flushed] },
    },
    // The modem is not touched here: the spooler has to come first.
    wanting: {
      id: 'wanting',
      initial: 'incoming',
      on: { VALIDATE: { guard: 'aborts', target: 'disconnected', actions: [...over] } },
      states: {
        incoming: {
          tags: [...incoming],
          on: {
            FlushQueues: [
              refused,
              { guard: 'mustSend', target: '#connecting.both', actions: [...begin] },
              { target: '#connecting.incoming', actions: [...begin] },
            ],
          },
        },
        outgoing: {
          tags: [...outgoing],
          on: { FlushQueues: [refused, { target: '#connecting.outgoing', actions: [...begin] }] },
        },
        both: {
          tags: [...incoming, ...outgoing],
          on: { FlushQueues: [refused, { target: '#connecting.both', actions: [...begin] }] },
        },
        line: {
          tags: [...line],
          on: { FlushQueues: [refused, { target: '#connecting.line', actions: [...begin] }] },
        },
      },
    },
    connecting: {
      id: 'connecting',
      tags: ['transfers'],
      initial: 'incoming',
      on: {
        CONNECTED: [
          { guard: 'mustSend', target: 'uploading', actions: 'answerFlush' },
          { guard: 'mustReceive', target: 'processing', actions: 'answerFlush' },
          { guard: 'holdsTheLine', target: 'connected', actions: ['answerFlush', ...done] },
          { target: 'disconnected', actions: ['answerFlush', ...over] },
        ],
        'CONNECTION FAILED': { target: 'disconnected', actions: ['answerFlushFailed', ...over] },
        TransportLogoff: { target: 'disconnected', actions: ['answerFlushFailed', ...over] },
        'CRITICAL ERROR': { target: 'gone', actions: ['answerFlushBroken', ...over] },
      },
      states: {
        incoming: { tags: [...incoming, 'STATUS_INBOUND_FLUSH'] },
        outgoing: { tags: [...outgoing, 'STATUS_OUTBOUND_FLUSH'] },
        both: { tags: [...incoming, ...outgoing, 'STATUS_OUTBOUND_FLUSH'] },
        line: { tags: [...line, 'STATUS_OUTBOUND_FLUSH'] },
      },
    },
    uploading: {
      tags: [...outgoing, 'STATUS_OUTBOUND_FLUSH', 'transfers'],
      on: {
        TransportNotify: [
          { guard: 'endsBothFlushes', ...lost },
          { guard: 'endsSendingAndReceives', target: 'processing' },
          { guard: 'endsSendingAndHoldsTheLine', target: 'connected', actions: [...done] },
          { guard: 'endsOutboundFlush', ...lost },
        ],
        EndMessage: { actions: 'advanceProgress' },
        'CARRIER LOST': lost,
        NETWORK: cut,
      },
    },
    processing: {
      tags: [...incoming, 'STATUS_INBOUND_FLUSH', 'transfers'],
      initial: 'looking',
      on: ends([]),
      states: {
        looking: {
          on: {
            StartMessage: [
              { guard: 'isMarkedForDownload', target: 'fetching', actions: 'fetchMarked' },
              { guard: 'mustRefresh', target: '#headers', actions: 'deleteMarked' },
              { actions: ['deleteMarked', 'answerNothingLeft'] },
            ],
          },
        },
        fetching: {
          after: {
            download: {
              target: 'looking',
              actions: ['settleMarked', 'answerSaved', 'forgetMessage', 'advanceProgress'],
            },
          },
          on: {
            ...ends(['returnMessage', 'forgetMessage', 'answerNothingLeft']),
            'CRITICAL ERROR': {
              target: '#gone',
              actions: ['loseMessage', 'forgetMessage', 'answerLost', ...over],
            },
          },
        },
      },
    },
    headers: {
      id: 'headers',
      tags: [...incoming, 'STATUS_INBOUND_FLUSH', 'transfers'],
      initial: 'reading',
      on: ends([]),
      states: {
        reading: {
          after: {
            headers: { target: 'read', actions: ['readHeaders', 'advanceProgress', 'answerNothingLeft'] },
          },
          on: {
            // departs: VS-10. Reading headers can be stopped, sending and downloading cannot.
            VALIDATE: { guard: 'aborts', target: '#disconnected', actions: ['answerNothingLeft', ...over] },
            ...ends(['answerNothingLeft']),
            'CRITICAL ERROR': { target: '#gone', actions: ['answerLost', ...over] },
          },
        },
        read: {},
      },
    },
    // A connection was forced: the line is held until somebody forces it off.
    connected: {
      id: 'connected',
      tags: ['STATUS_AVAILABLE', 'validates'],
      on: { ...requests, FlushQueues: [...flushed], 'CARRIER LOST': lost, NETWORK: cut },
    },
    gone: { id: 'gone', on: { Release: 'disconnected' } },
  },
})
