import { flush } from './regions/flush.ts'
import { inbound } from './regions/inbound.ts'
import { link } from './regions/link.ts'
import { outbound } from './regions/outbound.ts'
import { session } from './regions/session.ts'
import { transportSetup } from './setup.ts'

/** A transport: regions that live side by side. What each active state means for PR_STATUS_CODE is its tag. */
export const transportMachine = transportSetup.createMachine({
  id: 'transport',
  type: 'parallel',
  context: ({ input }) => ({ ...input, flushFlags: 0, outgoing: null, incoming: null }),
  states: { session, outbound, inbound, flush, link },
})
