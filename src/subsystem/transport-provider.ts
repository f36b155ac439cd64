import {
  MAPI_E_BUSY,
  MAPI_TRANSPORT_PROVIDER,
  PR_PROVIDER_DLL_NAME,
  PR_RESOURCE_FLAGS,
  PR_STATUS_CODE,
  STATUS_OWN_STORE,
} from '../mapi/api/constants.ts'
import type { SBinary, SPropValue } from '../mapi/api/values.ts'
import { fail, success, type Outcome } from '../mapi/outcome.ts'
import type { StatusProvider } from '../mapi/status/provider.ts'
import type { RunningMailSession } from './mail-session.ts'

export interface TransportProviderInput {
  readonly name: string
  readonly methods: number
  readonly dllName: string
  /** Null takes anything. */
  readonly addressTypes: readonly string[] | null
  readonly flushesLater: boolean
  readonly ownStore: boolean
  readonly entryId?: SBinary | undefined
}

/** A transport as MAPI sees it: its row and its status object. Page: `mapi-transport-provider-objects`. */
export class TransportProvider implements StatusProvider {
  readonly resourceType = MAPI_TRANSPORT_PROVIDER
  readonly name: string
  readonly methods: number
  readonly entryId?: SBinary | undefined
  readonly addressTypes: readonly string[] | null
  readonly #dllName: string
  readonly #flushesLater: boolean
  readonly #ownStore: boolean
  #session: RunningMailSession | null = null
  statusCode = 0
  hasRow = false

  constructor({
    name,
    methods,
    dllName,
    addressTypes,
    flushesLater,
    ownStore,
    entryId,
  }: TransportProviderInput) {
    this.name = name
    this.methods = methods
    this.#dllName = dllName
    this.addressTypes = addressTypes
    this.#flushesLater = flushesLater
    this.#ownStore = ownStore
    if (entryId !== undefined) this.entryId = entryId
  }

  attach(session: RunningMailSession): void {
    this.#session = session
  }

  properties(): SPropValue[] {
    return [
      { ulPropTag: PR_STATUS_CODE, Value: this.statusCode },
      { ulPropTag: PR_PROVIDER_DLL_NAME, Value: this.#dllName },
      // MQ-05: how a transport says that it belongs to a store.
      ...(this.#ownStore ? [{ ulPropTag: PR_RESOURCE_FLAGS, Value: STATUS_OWN_STORE }] : []),
    ]
  }

  opened(): void {
    this.#session?.recordOpenStatusEntry(this.name)
  }

  validateState(): Outcome {
    return this.#session?.isCritical(this.name)
      ? fail(MAPI_E_BUSY, `"${this.name}" is in a critical section: it waits for an answer to its dialog.`)
      : success
  }

  flushQueues(_target: StatusProvider | null, flags: number): Outcome {
    if (this.#session === null) return success
    return this.#flushesLater
      ? this.#session.requestFlush(this.name, flags)
      : this.#session.flush([this.name], flags, false)
  }
}
