import { meanwhile } from './meanwhile.ts'
import { offering } from './offering.ts'
import { spoolerSetup } from './setup.ts'

/** Nothing to do: waits for requests, for what is due, and for its next turn. Page: `mapi-spooler-overview`. */
export const idle = spoolerSetup.createStateConfig({
  id: 'idle',
  tags: ['STATUS_AVAILABLE', 'ready'],
  always: [
    { guard: 'stopIsRequested', target: 'stopping' },
    { guard: 'flushIsPending', target: 'flushing', actions: 'takePendingFlush' },
    { guard: 'isAboutConfiguration', target: 'reasking', actions: ['takeValidation', 'listLoggedOn'] },
    { guard: 'validationIsPending', target: 'starting', actions: 'takeValidation' },
    { guard: 'configurationHasChanged', target: 'reasking', actions: 'listReconfigured' },
    { guard: 'urgentMailWaits', target: 'sending', actions: ['chooseUrgent', 'lockOldestMessage'] },
    { guard: 'mailIsAnnounced', target: 'receiving', actions: 'chooseAnnounced' },
  ],
  after: {
    convenience: { guard: 'someTransportWantsFlush', target: 'flushing', actions: 'takeWantedFlush' },
    soon: [
      {
        guard: 'newMailWaits',
        target: 'sending',
        actions: ['chooseOldest', 'lockOldestMessage'],
      },
      { guard: 'queueHasChanged', actions: ['reportUndeliverable', 'forgetQueueChanged'] },
    ],
    turn: 'turning',
  },
  on: {
    FLUSH: { target: 'flushing', actions: 'takeFlush' },
    VALIDATE: { actions: 'rememberValidation' },
    'XP WANTS FLUSH': { target: 'idle', reenter: true, actions: 'rememberWantedFlush' },
    'QUEUE CHANGED': { target: 'idle', reenter: true, actions: 'noteQueueChanged' },
    STOP: 'stopping',
  },
})

/** One message goes out, outside a flush. */
export const sending = spoolerSetup.createStateConfig({
  id: 'sending',
  tags: ['STATUS_AVAILABLE', 'ready', 'working'],
  initial: 'preparing',
  on: meanwhile,
  states: {
    preparing: {
      always: [{ guard: 'needsPreprocessing', target: 'preprocessing' }, { target: 'submitting' }],
    },
    ...offering('#idle'),
  },
})

/** One message comes in that a transport has announced. Page: `message-reception-model`. */
export const receiving = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE', 'ready', 'working'],
  initial: 'choosing',
  on: meanwhile,
  states: {
    choosing: {
      always: [
        { guard: 'currentIsGone', target: '#idle', actions: 'forgetAnnouncement' },
        { target: 'fetching' },
      ],
    },
    fetching: {
      entry: 'callStartMessage',
      on: {
        'StartMessage returned': [
          { guard: 'messageWasSaved', target: 'fetching', reenter: true, actions: 'deliver' },
          { target: '#idle', actions: 'forgetAnnouncement' },
        ],
      },
    },
  },
})

/** A turn: transports that asked for it are polled, then the oldest message goes out. Page: `ixplogon-poll`. */
export const turning = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE', 'ready'],
  initial: 'choosing',
  entry: ['reportUndeliverable', 'listLoggedOn'],
  on: meanwhile,
  states: {
    choosing: {
      always: [
        { guard: 'nextIsPolled', target: 'polling', actions: 'nextTransport' },
        { guard: 'moreTransports', target: 'choosing', reenter: true, actions: 'nextTransport' },
        { guard: 'mailWaits', target: '#sending', actions: ['chooseOldest', 'lockOldestMessage'] },
        { target: 'idling', actions: 'listLoggedOn' },
      ],
    },
    polling: {
      entry: 'callPoll',
      on: {
        'Poll returned': [
          { guard: 'knowsOfMail', target: 'choosing', actions: 'rememberPolledMail' },
          { target: 'choosing' },
        ],
      },
    },
    // XP-09: those that asked for it may use the time that is left. Page: `ixplogon-idle`.
    idling: {
      always: [
        { guard: 'nextIsIdle', target: 'callingIdle', actions: 'nextTransport' },
        { guard: 'moreTransports', target: 'idling', reenter: true, actions: 'nextTransport' },
        { target: '#idle' },
      ],
    },
    callingIdle: { entry: 'callIdle', on: { 'Idle returned': 'idling' } },
  },
})
