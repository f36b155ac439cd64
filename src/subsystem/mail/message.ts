import type { MessageInfo, Place } from '../facts.ts'

/** One recipient of a message. Page: `pidtagresponsibility-canonical-property`. */
export interface Recipient {
  readonly addressType: string
  readonly address: string
  /** MAPIUID of the provider that made its entry identifier, in hexadecimal; transports may register for it. */
  readonly uid?: string | undefined
  /** PR_RESPONSIBILITY: somebody has delivered to it, or has finally failed to. */
  responsible: boolean
  /** How many of the transports that could take it have passed it on. */
  passedOn: number
}

/** What a message asks for besides being sent. */
export interface MessageWishes {
  readonly messageClass: string
  /** PR_SENTMAIL_ENTRYID is set: move it to Sent Items afterwards. */
  readonly keepsCopy: boolean
  /** PR_DELETE_AFTER_SUBMIT. */
  readonly deleteAfterSubmit: boolean
  /** Preprocessing is needed before it can be sent. */
  readonly preprocess: boolean
  /** A delivery report is asked for. */
  readonly wantsDeliveryReport: boolean
  /** Nondelivery reports are suppressed. */
  readonly suppressesReports: boolean
  /** PR_DEFERRED_SEND_TIME, in virtual milliseconds; 0 where there is none. */
  readonly notBefore: number
}

export const PLAIN_WISHES: MessageWishes = {
  messageClass: 'IPM.Note',
  keepsCopy: true,
  deleteAfterSubmit: false,
  preprocess: false,
  wantsDeliveryReport: false,
  suppressesReports: false,
  notBefore: 0,
}

export interface Message {
  readonly id: string
  readonly direction: 'out' | 'in'
  readonly subject: string
  readonly recipients: readonly Recipient[]
  readonly wishes: MessageWishes
  /** Name of the store that it was submitted in. */
  readonly store: string
  /** In bytes; undefined where unknown. */
  readonly size: number | undefined
  /** PR_CLIENT_SUBMIT_TIME, in virtual milliseconds; null for what was never submitted. */
  readonly submittedAt: number | null
  /** For a report: the message that it is about. */
  readonly original: string | undefined
  /** Place in the order of submission or arrival. */
  readonly order: number
  place: Place
  /** A transport accepted it earlier and announces it again: SubmitMessage gets BEGIN_DEFERRED. */
  deferred: boolean
  /** Put aside: it waits for nobody until somebody asks for it. */
  asleep: boolean
  preprocessed: boolean
  /** The user wants it back. */
  cancelled: boolean
  /** Finished with: it may stay in the Outbox, but is not submitted any more. */
  finished: boolean
}

/** `TYPE:address`; without a type, `defaultType`. */
export function parseRecipient(text: string, defaultType: string, uid?: string): Recipient {
  const colon = text.indexOf(':')
  const [addressType, address] =
    colon > 0 ? [text.slice(0, colon), text.slice(colon + 1)] : [defaultType, text]
  return { addressType, address, uid, responsible: false, passedOn: 0 }
}

export const recipientName = ({ addressType, address }: Recipient): string => `${addressType}:${address}`

export const messageInfo = ({ id, direction, subject, recipients }: Message): MessageInfo => ({
  id,
  direction,
  subject,
  to: recipients.map(recipientName),
})
