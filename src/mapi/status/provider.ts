import type { SBinary, SPropValue } from '../api/values.ts'
import type { HeaderSource } from '../folder/header-source.ts'
import type { Outcome } from '../outcome.ts'

/**
 * Who stands behind a row of the status table and behind its status object. Arguments are checked before
 * they come here. Page: `status-object-implementation`.
 */
export interface StatusProvider {
  readonly name: string
  /** MAPI_TRANSPORT_PROVIDER and so on. */
  readonly resourceType: number
  /** PR_RESOURCE_METHODS. */
  readonly methods: number
  /** Bytes that the row's PR_ENTRYID must have; made by the session where undefined. */
  readonly entryId?: SBinary | undefined
  /** The headers at the far end of a remote transport. Page: `writing-a-remote-viewer`. */
  readonly headers?: HeaderSource | undefined
  /** What its row has beyond, or instead of, what every row has. */
  properties(): readonly SPropValue[]
  /** A client opens the status object. Page: `ixplogon-openstatusentry`. */
  opened?(): void
  validateState(flags: number): Outcome
  /** `target` is the provider of the targeted transport, for the spooler alone. */
  flushQueues(target: StatusProvider | null, flags: number): Outcome
}
