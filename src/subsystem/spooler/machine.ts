// The MAPI spooler. Pages: `mapi-spooler-overview`, `implementing-the-flushqueues-method`,
// `transport-provider-and-mapi-spooler-operational-model`.
import { idle, receiving, sending, turning } from './background.ts'
import type { TransportRef } from './context.ts'
import { flushing } from './flushing.ts'
import { spoolerSetup } from './setup.ts'
import { reasking, starting } from './starting.ts'
import { stopping } from './stopping.ts'

export const spoolerMachine = spoolerSetup.createMachine({
  id: 'spooler',
  initial: 'off',
  context: ({ input, spawn }) => ({
    ...input,
    refs: new Map(
      input.transports.map((transport): [string, TransportRef] => [
        transport.name,
        spawn(transport.kind.name, { id: `transport:${transport.name}`, input: transport }) as TransportRef,
      ]),
    ),
    remaining: [],
    current: '',
    message: null,
    flush: null,
    validation: null,
    pendingValidation: null,
    pendingFlush: null,
    stopRequested: false,
    wanted: [],
    queueChanged: false,
    announced: [],
    critical: [],
    broken: [],
    reconfigured: [],
    disabled: [],
    initialised: [],
    logonFlags: new Map(),
    retriedLogon: false,
  }),
  // Whatever the spooler is doing, it hears of these.
  on: {
    SpoolerNotify: [
      { guard: 'announcesDeferred', actions: 'queueAnnouncedMessage' },
      { guard: 'announcesMail', actions: 'rememberAnnouncement' },
      { guard: 'isReadyToSend', actions: 'queuePostponed' },
      { guard: 'reportsConfiguration', actions: 'noteReconfigured' },
      { guard: 'reportsCriticalError', actions: 'noteBroken' },
      { guard: 'entersCritical', actions: 'noteCritical' },
      { guard: 'leavesCritical', actions: 'noteUncritical' },
    ],
    'XP WANTS FLUSH': { actions: 'rememberWantedFlush' },
    'XP WANTS NO FLUSH': { actions: 'forgetWantedFlush' },
    SpoolerYield: { actions: 'answerYield' },
    CANCEL: [
      { guard: 'isBeingSent', actions: 'noteCancelled' },
      { actions: ['callAbortDeferred', 'withdrawQueued'] },
    ],
    'QUEUE CHANGED': { actions: 'noteQueueChanged' },
    'MESSAGE DUE': { actions: 'queueDueMessage' },
  },
  states: {
    off: { id: 'off', on: { START: 'starting' } },
    starting,
    reasking,
    idle,
    sending,
    receiving,
    turning,
    flushing,
    stopping,
  },
})
