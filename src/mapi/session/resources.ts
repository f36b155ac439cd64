import {
  MAPI_AB,
  MAPI_E_NO_SUPPORT,
  MAPI_STORE_PROVIDER,
  MAPI_SUBSYSTEM,
  STATUS_VALIDATE_STATE,
} from '../api/constants.ts'
import { fail, success } from '../outcome.ts'
import type { StatusProvider } from '../status/provider.ts'

const resource = (name: string, resourceType: number): StatusProvider => ({
  name,
  resourceType,
  methods: STATUS_VALIDATE_STATE,
  properties: () => [],
  validateState: () => success,
  flushQueues: () => fail(MAPI_E_NO_SUPPORT, `"${name}" has no queues.`),
})

/** Rows that MAPI itself contributes, beside the spooler's. Page: `status-tables`. */
export const subsystemResource = (): StatusProvider => resource('MAPI Subsystem', MAPI_SUBSYSTEM)
export const addressBookResource = (): StatusProvider => resource('MAPI Address Book', MAPI_AB)

/** departs: ST-05. One store row, so that "every row" and "the transports' rows" differ. */
export const storeResource = (): StatusProvider => resource('Personal Folders', MAPI_STORE_PROVIDER)
