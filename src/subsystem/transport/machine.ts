import type { RegionGroup, TransportKind } from '../kinds/kind.ts'
import { flush } from './regions/flush.ts'
import { inbound, quietInbound } from './regions/inbound.ts'
import { carrier, line, quietLine } from './regions/line.ts'
import { link } from './regions/link.ts'
import { outbound, quietOutbound } from './regions/outbound.ts'
import { relay } from './regions/relay.ts'
import { remote } from './regions/remote.ts'
import { session } from './regions/session.ts'
import { transportSetup } from './setup.ts'

const REGIONS = {
  directions: (kind: TransportKind) => ({
    outbound: outbound(kind),
    inbound: inbound(kind),
    flush: flush(kind),
  }),
  link: () => ({ link }),
  relay: () => ({ relay }),
  line: (kind: TransportKind) => ({ line: line(kind), carrier }),
  remote: (kind: TransportKind) => ({
    outbound: quietOutbound(kind),
    inbound: quietInbound,
    line: quietLine(kind),
    carrier,
    remote,
  }),
} satisfies Record<RegionGroup, (kind: TransportKind) => object>

/**
 * The machine of a kind of transport: regions that live side by side, those of every transport and its own.
 * What each active state means for PR_STATUS_CODE is its tag.
 */
export function transportMachine(kind: TransportKind) {
  const own = Object.assign({}, ...kind.regions.map((group) => REGIONS[group](kind))) as ReturnType<
    typeof REGIONS.directions
  >
  return transportSetup.createMachine({
    id: 'transport',
    type: 'parallel',
    context: ({ input }) => ({
      ...input,
      offline: false,
      flushFlags: 0,
      flushed: 0,
      dialog: 0,
      outgoing: null,
      endFlags: 0,
      incoming: null,
      held: [],
      errand: null,
      holdsLine: false,
      progress: { done: 0, of: 0 },
    }),
    states: { session, ...own },
  })
}
