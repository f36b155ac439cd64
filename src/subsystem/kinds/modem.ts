// A transport behind a modem. Life cycle (d); pages: `imapistatus-flushqueues`, `writing-an-automated-client`.
import type { TransportKind } from './kind.ts'
import { lan } from './lan.ts'

export const modem: TransportKind = {
  ...lan,
  name: 'modem',
  addressType: 'FAX',
  dllName: 'faxxp.dll',
  logonFlags: 0,
  regions: ['directions', 'line'],
  usesModem: true,
  asksBeforeConnecting: true,
  connectMs: 1_500,
  transferMs: 900,
}
