import {
  MAPI_AB,
  MAPI_E_NO_SUPPORT,
  MAPI_STORE_PROVIDER,
  MAPI_SUBSYSTEM,
  PR_STORE_ENTRYID,
  STATUS_VALIDATE_STATE,
} from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { fail, success } from '../outcome.ts'
import type { StatusProvider } from '../status/provider.ts'
import type { MessageStore } from '../store/message-store.ts'

const resource = (name: string, resourceType: number, own: readonly SPropValue[] = []): StatusProvider => ({
  name,
  resourceType,
  methods: STATUS_VALIDATE_STATE,
  properties: () => own,
  validateState: () => success,
  flushQueues: () => fail(MAPI_E_NO_SUPPORT, `"${name}" has no queues.`),
})

/** Rows that MAPI itself contributes, beside the spooler's. Page: `status-tables`. */
export const subsystemResource = (): StatusProvider => resource('MAPI Subsystem', MAPI_SUBSYSTEM)
export const addressBookResource = (): StatusProvider => resource('MAPI Address Book', MAPI_AB)

/**
 * departs: ST-05. One store row, so that "every row" and "the transports' rows" differ. Its PR_ENTRYID opens
 * its status object, as in every row; PR_STORE_ENTRYID opens the store.
 */
export const storeResource = ({ name, entryId }: MessageStore): StatusProvider =>
  resource(name, MAPI_STORE_PROVIDER, [{ ulPropTag: PR_STORE_ENTRYID, Value: entryId }])
