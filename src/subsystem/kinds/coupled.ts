// A store and a transport that know one another. Life cycle (g); page: `tightly-coupled-message-store-providers`.
import { STATUS_FLUSH_QUEUES, STATUS_VALIDATE_STATE } from '../../mapi/api/constants.ts'
import type { TransportKind } from './kind.ts'
import { lan } from './lan.ts'

export const coupled: TransportKind = {
  ...lan,
  name: 'coupled',
  methods: STATUS_VALIDATE_STATE | STATUS_FLUSH_QUEUES,
  addressType: 'EX',
  dllName: 'housexp.dll',
  logonFlags: 0,
  ownStore: true,
}
