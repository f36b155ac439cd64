import type { SBinary, SPropValue } from './api/values.ts'
import type { ReceiveFolder } from './store/receive-folders.ts'

/** Who the user is for one message service; all three or none. Page: `mapi-primary-identity`. */
export interface Identity {
  readonly display: string
  readonly entryId: SBinary
  readonly searchKey: SBinary
}

/** Providers that belong together. Page: `message-services-and-profiles`. */
export interface MessageService {
  readonly name: string
  readonly identity: Identity | null
  /** Whether that is the identity of the session. */
  readonly primary: boolean
}

/** A message store of the profile. */
export interface StoreSettings {
  readonly name: string
  /** Where incoming messages go, by class; the Inbox for all others. */
  readonly receiveFolders: readonly ReceiveFolder[]
}

/**
 * What a profile says, and how the MAPI that reads it behaves. It outlives the sessions. Providers go by
 * their names.
 */
export interface ProfileSettings {
  /** Behave as Outlook's MAPI where it is known to do less than the documentation says. */
  readonly realOutlook: boolean
  /** At most so many rows of the status table come with one QueryRows, however many are asked for. */
  readonly rowsPerCall?: number | undefined
  /** Virtual milliseconds since the start of the run until which another program holds the logon. */
  readonly logonBlockedMs: number
  /** Name of the store that is open in every session. */
  readonly storeName: string
  /** The stores of the profile; the first is the default one. */
  readonly stores: readonly StoreSettings[]
  serviceOf(provider: string): MessageService | undefined
  /** Columns of its own that a provider's row has. */
  columnsOf(provider: string): readonly SPropValue[]
  /** Whether the provider lets nobody open its status object. */
  deniesAccess(provider: string): boolean
  passwordOf(provider: string): string
  setPassword(provider: string, password: string): void
}
