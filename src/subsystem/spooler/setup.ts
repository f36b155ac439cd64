import { setup } from 'xstate'
import { KINDS } from '../kinds/registry.ts'
import { transportMachine } from '../transport/machine.ts'
import { spoolerCalls } from './vocabulary/calls.ts'
import { guards } from './vocabulary/guards.ts'
import { messageActions } from './vocabulary/messages.ts'
import { rounds } from './vocabulary/rounds.ts'
import { types } from './vocabulary/words.ts'

/** The vocabulary of the spooler's machine. */
export const spoolerSetup = setup({
  types,
  actors: {
    lan: transportMachine(KINDS.lan),
    'no-flush': transportMachine(KINDS['no-flush']),
    async: transportMachine(KINDS.async),
    modem: transportMachine(KINDS.modem),
    remote: transportMachine(KINDS.remote),
    coupled: transportMachine(KINDS.coupled),
  },
  delays: {
    /** departs: FQ-19. The spooler comes to a transport that wants to be flushed when it suits it. */
    convenience: 250,
    /** departs: SP-03. Until it comes to what the outgoing queue has told of; the foreground goes first. */
    soon: 1_000,
    turn: ({ context }) => context.turnMs,
    preprocess: 100,
  },
  guards,
  actions: { ...spoolerCalls, ...rounds, ...messageActions },
})
