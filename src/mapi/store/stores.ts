import {
  MAPI_FOLDER,
  MAPI_MESSAGE,
  MAPI_STORE,
  MAPI_STORE_PROVIDER,
  PR_DEFAULT_STORE,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_OBJECT_TYPE,
  PR_RESOURCE_TYPE,
  PR_STORE_ENTRYID,
} from '../api/constants.ts'
import type { PropTag, SBinary } from '../api/values.ts'
import type { Environment } from '../environment.ts'
import type { SavedMessage } from '../message/saved-message.ts'
import { readLongTermId } from '../session/entry-ids.ts'
import { TableData } from '../tables/table-data.ts'
import type { StoreFolder } from './folder.ts'
import { MessageStore } from './message-store.ts'

/** Tables of stores have numbers below this in the trace; nobody has to hold a reference to them. */
const FIRST_TABLE = -1000

/** The message stores of the profile, for all sessions of one run. */
export class Stores {
  readonly all: readonly MessageStore[]
  readonly newTable: (columns: readonly PropTag[]) => TableData
  #lastTable = FIRST_TABLE

  constructor({ mail, profile, record }: Environment) {
    this.newTable = (columns) => new TableData({ table: --this.#lastTable, columns, record })
    this.all = profile.stores.map(
      (settings) => new MessageStore(settings, { mail: mail.stores, newTable: this.newTable }),
    )
  }

  /** The store that sending and receiving use where nothing else is said. */
  get default(): MessageStore {
    const [first] = this.all
    if (first === undefined) throw new Error('The profile has no message store.')
    return first
  }

  /** What a long-term identifier names in one of the stores. */
  find(entryId: SBinary): StoreFolder | SavedMessage | undefined {
    const said = readLongTermId(entryId)
    for (const store of this.all) {
      const found =
        said?.kind === MAPI_FOLDER
          ? store.folderWithId(entryId)
          : said?.kind === MAPI_MESSAGE
            ? store.message(said.name)
            : undefined
      if (found !== undefined) return found
    }
    return undefined
  }

  storeOf(found: StoreFolder | SavedMessage): MessageStore | undefined {
    return this.all.find(
      (store) =>
        store.folderWithId(found.entryId) !== undefined || ('mail' in found && found.owner === store),
    )
  }

  /** The message stores table. Page: `message-store-tables`. */
  table(): TableData {
    const table = this.newTable([
      PR_DISPLAY_NAME,
      PR_ENTRYID,
      PR_DEFAULT_STORE,
      PR_RESOURCE_TYPE,
      PR_OBJECT_TYPE,
    ])
    for (const store of this.all)
      table.addRow([
        { ulPropTag: PR_DISPLAY_NAME, Value: store.name },
        { ulPropTag: PR_ENTRYID, Value: store.entryId },
        { ulPropTag: PR_STORE_ENTRYID, Value: store.entryId },
        { ulPropTag: PR_DEFAULT_STORE, Value: store === this.default },
        { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_STORE_PROVIDER },
        { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_STORE },
      ])
    return table
  }
}
