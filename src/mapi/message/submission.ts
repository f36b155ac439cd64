// What a client's properties ask of the mail system. Page: `sending-messages-by-using-mapi`.
import {
  PR_ADDRTYPE,
  PR_DEFERRED_SEND_NUMBER,
  PR_DEFERRED_SEND_TIME,
  PR_DEFERRED_SEND_UNITS,
  PR_DELETE_AFTER_SUBMIT,
  PR_EMAIL_ADDRESS,
  PR_ENTRYID,
  PR_MESSAGE_CLASS,
  PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED,
  PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED,
  PR_SENTMAIL_ENTRYID,
  PR_SUBJECT,
} from '../api/constants.ts'
import type { FILETIME, PropTag, SPropValue } from '../api/values.ts'
import type { MailRecipient, OutgoingMessage } from '../store/mail-stores.ts'
import { isBytes } from '../values/bytes.ts'
import { virtualMsOf } from '../values/file-time.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { findById } from '../values/prop-values.ts'

const valueOf = (properties: readonly SPropValue[], tag: PropTag): unknown =>
  findById(properties, PROP_ID(tag))?.Value

const textOf = (properties: readonly SPropValue[], tag: PropTag, otherwise: string): string => {
  const value = valueOf(properties, tag)
  return typeof value === 'string' ? value : otherwise
}

export interface Draft {
  readonly id: string
  readonly store: string
  readonly properties: readonly SPropValue[]
  readonly recipients: readonly (readonly SPropValue[])[]
}

/** A message as it is handed to the mail system at this moment. */
export function outgoing({ id, store, properties, recipients }: Draft, now: number): OutgoingMessage {
  return {
    id,
    store,
    subject: textOf(properties, PR_SUBJECT, ''),
    messageClass: textOf(properties, PR_MESSAGE_CLASS, 'IPM.Note'),
    recipients: recipients.map(recipientOf),
    keepsCopy: isBytes(valueOf(properties, PR_SENTMAIL_ENTRYID)),
    deleteAfterSubmit: valueOf(properties, PR_DELETE_AFTER_SUBMIT) === true,
    wantsDeliveryReport: valueOf(properties, PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED) === true,
    suppressesReports: valueOf(properties, PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED) === false,
    notBefore: sendTime(properties, now) ?? 0,
  }
}

/** Milliseconds in a minute, an hour, a day and a week: the units of PR_DEFERRED_SEND_UNITS. */
const UNITS: readonly number[] = [60_000, 3_600_000, 86_400_000, 604_800_000]

/** MQ-08: recomputed from number and units where they are given. Page: `pidtagdeferredsendtime-canonical-property`. */
export function sendTime(properties: readonly SPropValue[], now: number): number | undefined {
  const number = valueOf(properties, PR_DEFERRED_SEND_NUMBER)
  const unit = UNITS[Number(valueOf(properties, PR_DEFERRED_SEND_UNITS) ?? -1)]
  if (typeof number === 'number' && unit !== undefined) return now + number * unit
  const time = findById(properties, PROP_ID(PR_DEFERRED_SEND_TIME))?.Value
  return time === undefined ? undefined : virtualMsOf(time as FILETIME)
}

const FLAG_BYTES = 4
const UID_LENGTH = 16

export const recipientOf = (cells: readonly SPropValue[]): MailRecipient => {
  const address = textOf(cells, PR_EMAIL_ADDRESS, '')
  const entryId = valueOf(cells, PR_ENTRYID)
  const recipient = { addressType: textOf(cells, PR_ADDRTYPE, ''), address }
  // SP-06: the MAPIUID of the provider that made the identifier stands behind its flags.
  return isBytes(entryId) && entryId.length >= FLAG_BYTES + UID_LENGTH
    ? { ...recipient, uid: hexOf(entryId.subarray(FLAG_BYTES, FLAG_BYTES + UID_LENGTH)) }
    : recipient
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
