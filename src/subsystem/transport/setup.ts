import { setup } from 'xstate'
import { flushActions } from './vocabulary/flush-actions.ts'
import { guards } from './vocabulary/guards.ts'
import { receivingActions } from './vocabulary/receiving-actions.ts'
import { remoteActions } from './vocabulary/remote-actions.ts'
import { remoteGuards } from './vocabulary/remote-guards.ts'
import { sendingActions } from './vocabulary/sending-actions.ts'
import { sessionActions } from './vocabulary/session-actions.ts'
import { downloadMs } from '../mail/download-time.ts'
import { types } from './vocabulary/words.ts'

/** The vocabulary of every transport's machine: its regions are written with these guards and actions. */
export const transportSetup = setup({
  types,
  delays: {
    logon: ({ context }) => context.kind.logonMs,
    connect: ({ context }) => context.connectMs,
    transfer: ({ context }) => context.transferMs,
    /** Half-way through a message. */
    yield: ({ context }) => context.transferMs / 2,
    schedule: ({ context }) => context.scheduleMs,
    download: ({ context }) => downloadMs(context.incoming, context.lineSpeed) ?? context.transferMs,
    headers: ({ context }) => context.kind.headersMs,
  },
  guards: { ...guards, ...remoteGuards },
  actions: { ...sessionActions, ...flushActions, ...sendingActions, ...receivingActions, ...remoteActions },
})
