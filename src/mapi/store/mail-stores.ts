// What message stores need from the mail system behind them.

/** One recipient of a message, as the mail system deals with it. */
export interface MailRecipient {
  readonly addressType: string
  readonly address: string
  /** MAPIUID of the provider that made its entry identifier, in hexadecimal. */
  readonly uid?: string | undefined
}

/** A message as it is handed over to be kept or sent. */
export interface OutgoingMessage {
  /** Names the message everywhere. */
  readonly id: string
  readonly store: string
  readonly subject: string
  readonly messageClass: string
  readonly recipients: readonly MailRecipient[]
  /** PR_SENTMAIL_ENTRYID is set. */
  readonly keepsCopy: boolean
  /** PR_DELETE_AFTER_SUBMIT. */
  readonly deleteAfterSubmit: boolean
  readonly wantsDeliveryReport: boolean
  readonly suppressesReports: boolean
  /** PR_DEFERRED_SEND_TIME in virtual milliseconds; 0 where there is none. */
  readonly notBefore: number
}

/** Where in a store a message is. */
export type MailFolder = 'inbox' | 'outbox' | 'sent'

/** A message as the mail system has it now. */
export interface StoredMail {
  readonly id: string
  readonly store: string
  /** Null while it is in none: still to come, or deleted. */
  readonly folder: MailFolder | null
  readonly subject: string
  readonly messageClass: string
  readonly recipients: readonly (MailRecipient & { readonly responsible: boolean })[]
  /** It is in the outgoing queue. */
  readonly queued: boolean
  /** The spooler has it in its hands. Page: `imsgstore-setlockstate`. */
  readonly locked: boolean
  /** It has to be preprocessed before it is sent: SUBMITFLAG_PREPROCESS. */
  readonly unprocessed: boolean
  /** PR_CLIENT_SUBMIT_TIME in virtual milliseconds. */
  readonly submittedAt: number | null
  readonly deleteAfterSubmit: boolean
  /** It goes to Sent Items afterwards. */
  readonly keepsCopy: boolean
  /** For a report: the message that it is about. */
  readonly original: string | undefined
}

/** The stores of the profile as the mail system keeps them. Implemented by the subsystem. */
export interface MailStores {
  /** Every message that there is in a store, the oldest first. */
  messagesIn(store: string): StoredMail[]
  /** Tells of every message that comes, moves or changes, until the function returned is called. */
  onChange(listener: (message: StoredMail) => void): () => void
  /** departs: FQ-25. From now on the spooler sees the store's outgoing queue. */
  open(store: string): void
  /** A name for a message that has none yet. */
  freshId(base: string): string
  /** Keeps a message in the Outbox without sending it. */
  keep(message: OutgoingMessage): void
  /** Puts a message into the outgoing queue. Page: `imessage-submitmessage`. */
  submit(message: OutgoingMessage): void
  /** Takes a message out of the outgoing queue that nobody has locked. Page: `imsgstore-abortsubmit`. */
  withdraw(id: string): void
}
