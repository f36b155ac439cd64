import { offering } from './offering.ts'
import { spoolerSetup } from './setup.ts'

/** Work that waits for its turn while the spooler is busy with one message. */
const meanwhile = {
  FLUSH: { actions: 'rememberFlush' },
  STOP: { actions: 'requestStop' },
} as const

/** Nothing to do: waits for requests, for what is due, and for its next turn. Page: `mapi-spooler-overview`. */
export const idle = spoolerSetup.createStateConfig({
  id: 'idle',
  tags: ['STATUS_AVAILABLE', 'ready'],
  always: [
    { guard: 'stopIsRequested', target: 'stopping' },
    { guard: 'flushIsPending', target: 'flushing', actions: 'takePendingFlush' },
    { guard: 'urgentMailWaits', target: 'sending', actions: ['chooseUrgent', 'lockOldestMessage'] },
    { guard: 'mailIsAnnounced', target: 'receiving', actions: 'chooseAnnounced' },
  ],
  after: {
    convenience: { guard: 'someTransportWantsFlush', target: 'flushing', actions: 'takeWantedFlush' },
    turn: 'turning',
  },
  on: {
    FLUSH: { target: 'flushing', actions: 'takeFlush' },
    VALIDATE: { target: 'starting', actions: 'takeValidation' },
    'XP WANTS FLUSH': { target: 'idle', reenter: true, actions: 'rememberWantedFlush' },
    STOP: 'stopping',
  },
})

/** One message goes out, outside a flush. */
export const sending = spoolerSetup.createStateConfig({
  id: 'sending',
  tags: ['STATUS_AVAILABLE', 'ready', 'working'],
  initial: 'submitting',
  on: meanwhile,
  states: offering('#idle'),
})

/** One message comes in that a transport has announced. Page: `message-reception-model`. */
export const receiving = spoolerSetup.createStateConfig({
  tags: ['STATUS_AVAILABLE', 'ready', 'working'],
  entry: 'callStartMessage',
  on: {
    ...meanwhile,
    'StartMessage returned': [
      { guard: 'messageWasSaved', target: 'receiving', reenter: true, actions: 'deliver' },
      { target: 'idle', actions: 'forgetAnnouncement' },
    ],
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
        { target: '#idle' },
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
  },
})
