// A transport that takes messages now and sends them on its own schedule, as one for X.400. Life cycle (c);
// pages: `ixplogon-flushqueues`, `ixplogon-endmessage`.
import type { TransportKind } from './kind.ts'
import { lan } from './lan.ts'

export const asynchronous: TransportKind = {
  ...lan,
  name: 'async',
  addressType: 'X400',
  dllName: 'x400xp.dll',
  logonFlags: 0,
  regions: ['directions', 'link', 'relay'],
  flushesLater: true,
  defers: true,
  // departs: FQ-16. How often it sends of its own accord.
  scheduleMs: 300_000,
}
