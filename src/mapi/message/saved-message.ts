import {
  MAPI_MESSAGE,
  MAPI_TO,
  MSGFLAG_READ,
  MSGFLAG_SUBMIT,
  MSGFLAG_UNSENT,
  PR_ADDRTYPE,
  PR_CLIENT_SUBMIT_TIME,
  PR_DELETE_AFTER_SUBMIT,
  PR_DISPLAY_NAME,
  PR_DISPLAY_TO,
  PR_EMAIL_ADDRESS,
  PR_ENTRYID,
  PR_MESSAGE_CLASS,
  PR_MESSAGE_FLAGS,
  PR_OBJECT_TYPE,
  PR_ORIGINAL_ENTRYID,
  PR_PARENT_ENTRYID,
  PR_RECIPIENT_TYPE,
  PR_REPORT_TEXT,
  PR_RESPONSIBILITY,
  PR_STORE_ENTRYID,
  PR_SUBJECT,
  PR_SUBMIT_FLAGS,
  SUBMITFLAG_LOCKED,
  SUBMITFLAG_PREPROCESS,
} from '../api/constants.ts'
import type { SBinary, SPropValue } from '../api/values.ts'
import { longTermId } from '../session/entry-ids.ts'
import type { StoredMail } from '../store/mail-stores.ts'
import { fileTimeOf } from '../values/file-time.ts'
import { PROP_ID } from '../values/prop-tags.ts'

/** Whose messages these are. */
export interface MessageOwner {
  readonly entryId: SBinary
  /** The identifier of the folder that a message is in. */
  folderIdOf(message: SavedMessage): SBinary | null
}

/** A row of the recipient table, as a client has written it. */
export type RecipientCells = readonly SPropValue[]

/** A message of a store: what clients have saved in it, and how far it is on its way. */
export class SavedMessage {
  readonly id: string
  readonly entryId: SBinary
  readonly owner: MessageOwner
  /** What clients have set. */
  own: readonly SPropValue[] = []
  /** The recipients as a client has written them; null where nobody has. */
  ownRecipients: readonly RecipientCells[] | null = null
  mail: StoredMail

  constructor(mail: StoredMail, owner: MessageOwner) {
    this.id = mail.id
    this.entryId = longTermId(MAPI_MESSAGE, mail.id)
    this.owner = owner
    this.mail = mail
  }

  properties(): SPropValue[] {
    const computed = this.#computed()
    const ids = new Set(computed.map(({ ulPropTag }) => PROP_ID(ulPropTag)))
    return [...computed, ...this.own.filter(({ ulPropTag }) => !ids.has(PROP_ID(ulPropTag)))]
  }

  /** MQ-01: each recipient has its PR_RESPONSIBILITY as soon as the message is submitted. */
  recipients(): SPropValue[][] {
    const { mail, ownRecipients } = this
    return mail.recipients.map(({ addressType, address, responsible }, index) => [
      ...(ownRecipients?.[index] ?? [
        { ulPropTag: PR_ADDRTYPE, Value: addressType },
        { ulPropTag: PR_EMAIL_ADDRESS, Value: address },
        { ulPropTag: PR_DISPLAY_NAME, Value: address },
        { ulPropTag: PR_RECIPIENT_TYPE, Value: MAPI_TO },
      ]),
      ...(mail.submittedAt === null ? [] : [{ ulPropTag: PR_RESPONSIBILITY, Value: responsible }]),
    ])
  }

  /** What the store works out, whatever a client may have written. */
  #computed(): SPropValue[] {
    const { mail, owner } = this
    const { submittedAt, original } = mail
    const parent = owner.folderIdOf(this)
    return [
      { ulPropTag: PR_ENTRYID, Value: this.entryId },
      ...(parent === null ? [] : [{ ulPropTag: PR_PARENT_ENTRYID, Value: parent }]),
      { ulPropTag: PR_STORE_ENTRYID, Value: owner.entryId },
      { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_MESSAGE },
      { ulPropTag: PR_SUBJECT, Value: mail.subject },
      { ulPropTag: PR_MESSAGE_CLASS, Value: mail.messageClass },
      { ulPropTag: PR_MESSAGE_FLAGS, Value: flagsOf(mail) },
      { ulPropTag: PR_DISPLAY_TO, Value: mail.recipients.map(({ address }) => address).join('; ') },
      ...(submittedAt === null ? [] : [{ ulPropTag: PR_CLIENT_SUBMIT_TIME, Value: fileTimeOf(submittedAt) }]),
      ...(mail.queued ? [{ ulPropTag: PR_SUBMIT_FLAGS, Value: submitFlagsOf(mail) }] : []),
      ...(mail.deleteAfterSubmit ? [{ ulPropTag: PR_DELETE_AFTER_SUBMIT, Value: true }] : []),
      ...(original === undefined ? [] : reportProperties(mail, original)),
    ]
  }
}

function flagsOf({ folder, queued, submittedAt }: StoredMail): number {
  if (queued) return MSGFLAG_UNSENT | MSGFLAG_SUBMIT
  if (submittedAt !== null) return MSGFLAG_READ
  return folder === 'outbox' ? MSGFLAG_UNSENT : 0
}

/** MQ-04: not preprocessed yet; SP-04: locked by the spooler. */
export const submitFlagsOf = ({ locked, unprocessed }: StoredMail): number =>
  (locked ? SUBMITFLAG_LOCKED : 0) | (unprocessed ? SUBMITFLAG_PREPROCESS : 0)

/** MQ-06: a report leads to the message that it is about. */
const reportProperties = ({ recipients, messageClass }: StoredMail, original: string): SPropValue[] => {
  const names = recipients.map(({ addressType, address }) => `${addressType}:${address}`).join('; ')
  const text = messageClass.endsWith('.NDR') ? 'Could not be delivered to' : 'Was delivered to'
  return [
    { ulPropTag: PR_ORIGINAL_ENTRYID, Value: longTermId(MAPI_MESSAGE, original) },
    { ulPropTag: PR_REPORT_TEXT, Value: `${text}: ${names}` },
  ]
}
