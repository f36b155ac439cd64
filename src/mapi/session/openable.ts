// What an entry identifier of a session can name, and what opening it gives.
import {
  IID_IMAPIContainer,
  IID_IMAPIFolder,
  IID_IMAPIProp,
  IID_IMessage,
  IID_IMsgStore,
  MAPI_FOLDER,
  MAPI_MESSAGE,
  MAPI_STATUS,
  MAPI_STORE,
} from '../api/constants.ts'
import { HeaderFolder } from '../folder/header-folder.ts'
import { MessageObject } from '../message/message-object.ts'
import { SavedMessage } from '../message/saved-message.ts'
import { IID_IUNKNOWN, STATUS_INTERFACES } from '../status/interfaces.ts'
import { StoreFolder } from '../store/folder.ts'
import { MessageStore } from '../store/message-store.ts'
import type { StatusEntry } from './status-table.ts'

/** What an entry identifier can name. */
export type Named = StatusEntry | MessageStore | HeaderFolder | StoreFolder | SavedMessage

/** What a program is given: a message as one of the objects that stand for it. */
export type Openable = Exclude<Named, SavedMessage> | MessageObject

export const FOLDER_INTERFACES: ReadonlySet<string> = new Set([
  IID_IMAPIFolder,
  IID_IMAPIContainer,
  IID_IMAPIProp,
  IID_IUNKNOWN,
])

export const STORE_INTERFACES: ReadonlySet<string> = new Set([IID_IMsgStore, IID_IMAPIProp, IID_IUNKNOWN])

export const MESSAGE_INTERFACES: ReadonlySet<string> = new Set([IID_IMessage, IID_IMAPIProp, IID_IUNKNOWN])

interface Description {
  readonly objectType: number
  readonly interfaces: ReadonlySet<string>
  /** `a store has IMsgStore`. */
  readonly words: string
}

/** What kind of thing it is. */
export function describe(named: Named | Openable): Description {
  if (named instanceof MessageStore)
    return { objectType: MAPI_STORE, interfaces: STORE_INTERFACES, words: 'a store has IMsgStore' }
  if (named instanceof HeaderFolder || named instanceof StoreFolder)
    return {
      objectType: MAPI_FOLDER,
      interfaces: FOLDER_INTERFACES,
      words: 'a folder has IMAPIFolder, IMAPIContainer',
    }
  if (named instanceof SavedMessage || named instanceof MessageObject)
    return { objectType: MAPI_MESSAGE, interfaces: MESSAGE_INTERFACES, words: 'a message has IMessage' }
  return { objectType: MAPI_STATUS, interfaces: STATUS_INTERFACES, words: 'a status object has IMAPIStatus' }
}

export const isStatusEntry = (named: Named | Openable): named is StatusEntry => 'rowId' in named

/** How it is called in the trace. */
export const nameOf = (named: Openable): string =>
  isStatusEntry(named) ? named.object.provider.name : named.name
