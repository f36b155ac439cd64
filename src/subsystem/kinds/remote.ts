// A transport that shows headers first, and fetches what is marked. Life cycle (e); pages:
// `imapistatus-validatestate`, `writing-a-remote-viewer`.
import type { TransportKind } from './kind.ts'
import { lan } from './lan.ts'

export const remote: TransportKind = {
  ...lan,
  name: 'remote',
  addressType: 'MS',
  dllName: 'remotexp.dll',
  logonFlags: 0,
  regions: ['remote'],
  flushesLater: true,
  usesModem: true,
  isRemote: true,
  connectMs: 1_500,
  transferMs: 900,
  headersMs: 600,
  lineSpeed: 1_200,
}
