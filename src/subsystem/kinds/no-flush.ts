// A transport whose status object has no FlushQueues. Life cycle (f): as a LAN transport otherwise, and the
// spooler can flush it all the same. Page: `sending-or-receiving-a-message-on-demand`.
import { STATUS_FLUSH_QUEUES } from '../../mapi/api/constants.ts'
import type { TransportKind } from './kind.ts'
import { lan } from './lan.ts'

export const noFlush: TransportKind = {
  ...lan,
  name: 'no-flush',
  methods: lan.methods & ~STATUS_FLUSH_QUEUES,
  addressType: 'PAGER',
  dllName: 'pagerxp.dll',
}
