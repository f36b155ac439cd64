import {
  STATUS_FAILURE,
  STATUS_INBOUND_ACTIVE,
  STATUS_INBOUND_FLUSH,
  STATUS_OFFLINE,
  STATUS_OUTBOUND_ACTIVE,
  STATUS_OUTBOUND_FLUSH,
} from '../api/constants.ts'

/** What comes first counts. */
const TEXTS: readonly (readonly [bits: number, text: string])[] = [
  [STATUS_FAILURE, 'Not working'],
  [STATUS_OUTBOUND_FLUSH | STATUS_OUTBOUND_ACTIVE, 'Sending'],
  [STATUS_INBOUND_FLUSH | STATUS_INBOUND_ACTIVE, 'Receiving'],
  [STATUS_OFFLINE, 'Offline'],
]

/**
 * PR_STATUS_STRING as the spooler makes it up for a transport that gives none. Page:
 * `pidtagstatusstring-canonical-property`.
 */
export const defaultStatusString = (statusCode: number): string =>
  TEXTS.find(([bits]) => (statusCode & bits) !== 0)?.[1] ?? 'Available'
