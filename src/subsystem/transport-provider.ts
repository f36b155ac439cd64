import { MAPI_TRANSPORT_PROVIDER, PR_PROVIDER_DLL_NAME, PR_STATUS_CODE } from '../mapi/api/constants.ts'
import type { SBinary, SPropValue } from '../mapi/api/values.ts'
import { success, type Outcome } from '../mapi/outcome.ts'
import type { StatusProvider } from '../mapi/status/provider.ts'
import type { RunningMailSession } from './mail-session.ts'

export interface TransportProviderInput {
  readonly name: string
  readonly methods: number
  readonly dllName: string
  readonly entryId?: SBinary | undefined
}

/** A transport as MAPI sees it: its row and its status object. Page: `mapi-transport-provider-objects`. */
export class TransportProvider implements StatusProvider {
  readonly resourceType = MAPI_TRANSPORT_PROVIDER
  readonly name: string
  readonly methods: number
  readonly entryId?: SBinary | undefined
  readonly #dllName: string
  #session: RunningMailSession | null = null
  statusCode = 0
  hasRow = false

  constructor({ name, methods, dllName, entryId }: TransportProviderInput) {
    this.name = name
    this.methods = methods
    this.#dllName = dllName
    if (entryId !== undefined) this.entryId = entryId
  }

  attach(session: RunningMailSession): void {
    this.#session = session
  }

  properties(): SPropValue[] {
    return [
      { ulPropTag: PR_STATUS_CODE, Value: this.statusCode },
      { ulPropTag: PR_PROVIDER_DLL_NAME, Value: this.#dllName },
    ]
  }

  opened(): void {
    this.#session?.recordOpenStatusEntry(this.name)
  }

  validateState(): Outcome {
    return success
  }

  flushQueues(_target: StatusProvider | null, flags: number): Outcome {
    return this.#session?.flush([this.name], flags, false) ?? success
  }
}
