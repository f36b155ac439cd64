import type { SBinary, SPropValue } from './api/values.ts'

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

/**
 * What a profile says, and how the MAPI that reads it behaves. It outlives the sessions. Providers go by
 * their names.
 */
export interface ProfileSettings {
  /** Behave as Outlook's MAPI where it is known to do less than the documentation says. */
  readonly realOutlook: boolean
  /** Virtual milliseconds since the start of the run until which another program holds the logon. */
  readonly logonBlockedMs: number
  /** Name of the store that is open in every session. */
  readonly storeName: string
  serviceOf(provider: string): MessageService | undefined
  /** Columns of its own that a provider's row has. */
  columnsOf(provider: string): readonly SPropValue[]
  /** Whether the provider lets nobody open its status object. */
  deniesAccess(provider: string): boolean
  passwordOf(provider: string): string
  setPassword(provider: string, password: string): void
}
