import {
  MAPI_FOLDER,
  PR_CONTENT_COUNT,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_OBJECT_TYPE,
  PR_STORE_ENTRYID,
  PR_SUBFOLDERS,
  PR_CLIENT_SUBMIT_TIME,
  PR_DISPLAY_TO,
  PR_MESSAGE_CLASS,
  PR_MESSAGE_FLAGS,
  PR_SUBJECT,
} from '../api/constants.ts'
import type { PropTag, SBinary } from '../api/values.ts'
import type { SavedMessage } from '../message/saved-message.ts'
import { longTermId } from '../session/entry-ids.ts'
import { ReadOnlyObject } from '../status/read-only-object.ts'
import type { TableData } from '../tables/table-data.ts'
import { MessageTable } from './message-table.ts'

const COLUMNS: readonly PropTag[] = [
  PR_ENTRYID,
  PR_SUBJECT,
  PR_DISPLAY_TO,
  PR_MESSAGE_CLASS,
  PR_MESSAGE_FLAGS,
  PR_CLIENT_SUBMIT_TIME,
  PR_OBJECT_TYPE,
]

export interface FolderOptions {
  readonly store: { readonly name: string; readonly entryId: SBinary }
  readonly name: string
  readonly hasSubfolders: boolean
  readonly newTable: (columns: readonly PropTag[]) => TableData
}

/** The identifier of a folder, the same in every session. */
export const folderId = (store: string, folder: string): SBinary =>
  longTermId(MAPI_FOLDER, `${store}/${folder}`)

/** A folder of a store. Page: `imapifolderimapicontainer`. */
export class StoreFolder extends ReadOnlyObject {
  readonly name: string
  readonly entryId: SBinary
  readonly #messages: MessageTable

  constructor({ store, name, hasSubfolders, newTable }: FolderOptions) {
    const entryId = folderId(store.name, name)
    super(() => [
      { ulPropTag: PR_DISPLAY_NAME, Value: name },
      { ulPropTag: PR_ENTRYID, Value: entryId },
      { ulPropTag: PR_STORE_ENTRYID, Value: store.entryId },
      { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_FOLDER },
      { ulPropTag: PR_CONTENT_COUNT, Value: this.#messages.count },
      { ulPropTag: PR_SUBFOLDERS, Value: hasSubfolders },
    ])
    this.name = name
    this.entryId = entryId
    this.#messages = new MessageTable(() => newTable(COLUMNS))
  }

  /** The rows of its contents table. */
  get contents(): TableData {
    return this.#messages.data
  }

  /** A message has come into the folder, or has changed in it. */
  put(message: SavedMessage): void {
    this.#messages.put(message)
  }

  remove(message: SavedMessage): void {
    this.#messages.remove(message)
  }
}
