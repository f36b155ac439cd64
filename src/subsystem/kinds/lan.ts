// A synchronous LAN transport, as one for SMTP. Life cycle (b); page: `implementing-the-flushqueues-method`.
import {
  LOGON_SP_POLL,
  STATUS_FLUSH_QUEUES,
  STATUS_SETTINGS_DIALOG,
  STATUS_VALIDATE_STATE,
} from '../../mapi/api/constants.ts'
import type { TransportKind } from './kind.ts'

export const lan: TransportKind = {
  name: 'lan',
  methods: STATUS_VALIDATE_STATE | STATUS_SETTINGS_DIALOG | STATUS_FLUSH_QUEUES,
  addressType: 'SMTP',
  dllName: 'lanxp.dll',
  logonFlags: LOGON_SP_POLL,
  regions: ['directions', 'link'],
  flushesLater: false,
  defers: false,
  ownStore: false,
  usesModem: false,
  isRemote: false,
  asksBeforeConnecting: false,
  logonMs: 60,
  connectMs: 80,
  transferMs: 350,
  headersMs: 0,
  lineSpeed: null,
  scheduleMs: 0,
}
