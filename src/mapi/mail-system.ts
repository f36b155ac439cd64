import type { SPropValue } from './api/values.ts'
import type { Outcome } from './outcome.ts'
import type { StatusProvider } from './status/provider.ts'
import type { MailStores } from './store/mail-stores.ts'

/** Where the rows of a session's status table are kept. Page: `imapisupport-modifystatusrow`. */
export interface StatusRows {
  /** Adds the provider's row, or with STATUSROW_UPDATE merges these properties into it. */
  modifyStatusRow(provider: StatusProvider, properties: readonly SPropValue[], flags: number): Outcome
  /** Takes the provider's row away: its support object was released. Page: `releasing-the-transport-provider`. */
  removeStatusRow(provider: StatusProvider): void
}

/** What stands behind one session: its spooler and its transports. */
export interface MailSession {
  readonly spooler: StatusProvider
  /** Whether the spooler has logged all transports on. */
  ready(): boolean
  /** The client leaves: transports are logged off. */
  logoff(): void
  /** Address types that the transports take, in transport order. */
  addressTypes?(): readonly string[]
}

/** A message that has come into a folder of the store. Page: `newmail_notification`. */
export interface NewMail {
  /** Names the message. */
  readonly id: string
  /** Name of the store; the default one where absent. */
  readonly store?: string
  readonly messageClass: string
  /** PR_MESSAGE_FLAGS. */
  readonly messageFlags: number
}

/** A window that MAPI or a provider shows to the user. */
export interface Dialog {
  /** Whose it is: the provider's name, or MAPI's. */
  readonly owner: string
  readonly kind: 'settings' | 'logon'
}

/** Who, besides the transports, has a row of the status table. */
export type RowOwner = 'subsystem' | 'spooler' | 'address-book' | 'store'

/** The mail system as the API sees it. Implemented by the subsystem. */
export interface MailSystem {
  /** Name of the profile that can be logged on to. */
  readonly profile: string
  /** In which order these rows come. */
  readonly rowOrder: readonly RowOwner[]
  logon(rows: StatusRows, flags: number): MailSession
  /** The stores and their messages. Absent where nobody keeps any. */
  readonly stores?: MailStores
  /** Names of the transports, in the order that the next session will have. */
  transportOrder?(): readonly string[]
  /** SP-09: the order from the next session on. */
  setTransportOrder?(names: readonly string[]): void
  /** Tells of every delivery from now on, until the function returned is called. */
  onNewMail?(listener: (mail: NewMail) => void): () => void
  /** Shows a window and waits, in virtual time, for the user's answer. */
  ask?(dialog: Dialog): 'ok' | 'cancel'
}
