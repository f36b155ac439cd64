// The MAPI spooler. Pages: `mapi-spooler-overview`, `implementing-the-flushqueues-method`,
// `transport-provider-and-mapi-spooler-operational-model`.
import { flushing } from './flushing.ts'
import { spoolerSetup, type TransportRef } from './setup.ts'
import { starting } from './starting.ts'
import { stopping } from './stopping.ts'

export const spoolerMachine = spoolerSetup.createMachine({
  id: 'spooler',
  initial: 'off',
  context: ({ input, spawn }) => ({
    ...input,
    refs: new Map(
      input.transports.map((transport): [string, TransportRef] => [
        transport.name,
        spawn('transport', { id: `transport:${transport.name}`, input: transport }),
      ]),
    ),
    remaining: [],
    current: '',
    flush: null,
    message: null,
  }),
  states: {
    off: { id: 'off', on: { START: 'starting' } },
    starting,
    idle: {
      id: 'idle',
      tags: ['STATUS_AVAILABLE', 'ready'],
      on: { FLUSH: { target: 'flushing', actions: 'takeFlush' }, STOP: 'stopping' },
    },
    flushing,
    stopping,
  },
})
