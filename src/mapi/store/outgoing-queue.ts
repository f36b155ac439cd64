// Page: outgoing-queue-tables.
import {
  PR_CLIENT_SUBMIT_TIME,
  PR_DISPLAY_TO,
  PR_ENTRYID,
  PR_MESSAGE_CLASS,
  PR_MESSAGE_FLAGS,
  PR_SUBJECT,
  PR_SUBMIT_FLAGS,
} from '../api/constants.ts'
import type { PropTag } from '../api/values.ts'
import type { TableData } from '../tables/table-data.ts'
import { MessageTable } from './message-table.ts'

const COLUMNS: readonly PropTag[] = [
  PR_ENTRYID,
  PR_SUBJECT,
  PR_DISPLAY_TO,
  PR_CLIENT_SUBMIT_TIME,
  PR_SUBMIT_FLAGS,
  PR_MESSAGE_FLAGS,
  PR_MESSAGE_CLASS,
]

/** SP-03: the messages that wait to be sent, in the order in which they were submitted. */
export const outgoingQueue = (newTable: (columns: readonly PropTag[]) => TableData): MessageTable =>
  new MessageTable(() => newTable(COLUMNS))
