import type { ExtraRegion, TransportKind } from '../kinds/kind.ts'
import { flush } from './regions/flush.ts'
import { inbound } from './regions/inbound.ts'
import { carrier, line } from './regions/line.ts'
import { link } from './regions/link.ts'
import { outbound } from './regions/outbound.ts'
import { relay } from './regions/relay.ts'
import { session } from './regions/session.ts'
import { transportSetup } from './setup.ts'

const EXTRA_REGIONS = { link: { link }, relay: { relay }, line: { line, carrier } } satisfies Record<
  ExtraRegion,
  object
>

/**
 * The machine of a kind of transport: regions that live side by side, those of every transport and its own.
 * What each active state means for PR_STATUS_CODE is its tag.
 */
export function transportMachine({ regions }: TransportKind) {
  const extra = Object.assign(
    {},
    ...regions.map((region) => EXTRA_REGIONS[region]),
  ) as typeof EXTRA_REGIONS.link
  return transportSetup.createMachine({
    id: 'transport',
    type: 'parallel',
    context: ({ input }) => ({
      ...input,
      flushFlags: 0,
      outgoing: null,
      submitFlags: 0,
      endFlags: 0,
      incoming: null,
      held: [],
    }),
    states: { session, outbound, inbound, flush, ...extra },
  })
}
