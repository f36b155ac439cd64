import {
  MAPI_FOLDER,
  MAPI_MESSAGE,
  MAPI_STORE,
  MAPI_UNICODE,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_IPM_OUTBOX_ENTRYID,
  PR_IPM_SENTMAIL_ENTRYID,
  PR_IPM_SUBTREE_ENTRYID,
  PR_OBJECT_TYPE,
  PR_SENTMAIL_ENTRYID,
  PR_STORE_ENTRYID,
} from '../api/constants.ts'
import type { NEWMAIL_NOTIFICATION } from '../api/interfaces.ts'
import type { PropTag, SBinary, SPropValue } from '../api/values.ts'
import type { NewMail } from '../mail-system.ts'
import { SavedMessage, type MessageOwner } from '../message/saved-message.ts'
import type { StoreSettings } from '../profile.ts'
import { longTermId } from '../session/entry-ids.ts'
import { ReadOnlyObject } from '../status/read-only-object.ts'
import type { TableData } from '../tables/table-data.ts'
import { compareBytes, isBytes } from '../values/bytes.ts'
import { folderId, StoreFolder } from './folder.ts'
import type { MailStores, StoredMail } from './mail-stores.ts'
import { outgoingQueue } from './outgoing-queue.ts'
import type { MessageTable } from './message-table.ts'
import { ReceiveFolders } from './receive-folders.ts'

export const INBOX = 'Inbox'
export const OUTBOX = 'Outbox'
export const SENT_ITEMS = 'Sent Items'
const ROOT = 'Top of the store'

const ROLES = { inbox: INBOX, outbox: OUTBOX, sent: SENT_ITEMS } as const

export interface StorePorts {
  /** Absent where nobody keeps any messages. */
  readonly mail: MailStores | undefined
  readonly newTable: (columns: readonly PropTag[]) => TableData
}

/** A message store: its folders, and the messages in them. It outlives the sessions. Page: `imsgstoreimapiprop`. */
export class MessageStore extends ReadOnlyObject implements MessageOwner {
  readonly name: string
  readonly entryId: SBinary
  readonly receiveFolders: ReceiveFolders
  readonly #ports: StorePorts
  readonly #folders: Map<string, StoreFolder>
  readonly #queue: MessageTable
  /** By name; null until somebody looks into the store. */
  #messages: Map<string, SavedMessage> | null = null
  /** Where each message is. */
  readonly #places = new Map<SavedMessage, StoreFolder>()
  #hierarchy: TableData | null = null

  constructor({ name, receiveFolders }: StoreSettings, ports: StorePorts) {
    const entryId = longTermId(MAPI_STORE, name)
    super(() => [
      { ulPropTag: PR_DISPLAY_NAME, Value: name },
      { ulPropTag: PR_ENTRYID, Value: entryId },
      { ulPropTag: PR_STORE_ENTRYID, Value: entryId },
      { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_STORE },
      { ulPropTag: PR_IPM_SUBTREE_ENTRYID, Value: folderId(name, ROOT) },
      { ulPropTag: PR_IPM_OUTBOX_ENTRYID, Value: folderId(name, OUTBOX) },
      { ulPropTag: PR_IPM_SENTMAIL_ENTRYID, Value: folderId(name, SENT_ITEMS) },
    ])
    this.name = name
    this.entryId = entryId
    this.#ports = ports
    this.receiveFolders = new ReceiveFolders(receiveFolders, INBOX)
    const names = new Set([ROOT, INBOX, OUTBOX, SENT_ITEMS, ...receiveFolders.map(({ folder }) => folder)])
    this.#folders = new Map(
      [...names].map((folder) => [
        folder,
        new StoreFolder({
          store: { name, entryId },
          name: folder,
          hasSubfolders: folder === ROOT,
          newTable: ports.newTable,
        }),
      ]),
    )
    this.#queue = outgoingQueue(ports.newTable)
  }

  get mail(): MailStores | undefined {
    return this.#ports.mail
  }

  get newTable(): StorePorts['newTable'] {
    return this.#ports.newTable
  }

  /** The folder that holds all others. */
  get root(): StoreFolder {
    return this.folder(ROOT)
  }

  folder(name: string): StoreFolder {
    const folder = this.#folders.get(name)
    if (folder === undefined) throw new Error(`The store "${this.name}" has no folder "${name}".`)
    return folder
  }

  /** The subfolders of the root. Page: `imapicontainer-gethierarchytable`. */
  get hierarchy(): TableData {
    if (this.#hierarchy !== null) return this.#hierarchy
    this.#hierarchy = this.#ports.newTable([PR_DISPLAY_NAME, PR_ENTRYID, PR_OBJECT_TYPE])
    for (const { name, entryId } of this.#folders.values())
      if (name !== ROOT)
        this.#hierarchy.addRow([
          { ulPropTag: PR_DISPLAY_NAME, Value: name },
          { ulPropTag: PR_ENTRYID, Value: entryId },
          { ulPropTag: PR_OBJECT_TYPE, Value: MAPI_FOLDER },
        ])
    return this.#hierarchy
  }

  /** The rows of the outgoing queue table. Page: `imsgstore-getoutgoingqueue`. */
  get outgoingQueue(): TableData {
    this.load()
    return this.#queue.data
  }

  contentsOf(folder: StoreFolder): TableData {
    this.load()
    return folder.contents
  }

  folderWithId(bytes: SBinary): StoreFolder | undefined {
    return [...this.#folders.values()].find(({ entryId }) => compareBytes(entryId, bytes) === 0)
  }

  /** A message by its name, if it is in one of the folders. */
  message(id: string): SavedMessage | undefined {
    return this.load().get(id)
  }

  /** Makes room for what a client wants to keep in a message, and for what it has sent. */
  write(id: string, own: readonly SPropValue[], ownRecipients: readonly (readonly SPropValue[])[]): void {
    const message = this.load().get(id)
    if (message === undefined) return
    message.own = own
    message.ownRecipients = ownRecipients
    this.#show(message)
  }

  folderIdOf(message: SavedMessage): SBinary | null {
    return this.#places.get(message)?.entryId ?? null
  }

  /** MQ-07: the folder that an incoming message of this class comes into. */
  receiveFolder(messageClass: string): StoreFolder {
    return this.folder(this.receiveFolders.find(messageClass).folder)
  }

  /** Looks into the store, and keeps up with it from then on. */
  load(): Map<string, SavedMessage> {
    if (this.#messages !== null) return this.#messages
    const messages = new Map<string, SavedMessage>()
    this.#messages = messages
    const { mail } = this.#ports
    for (const stored of mail?.messagesIn(this.name) ?? []) this.#take(messages, stored)
    mail?.onChange((stored) => {
      if (stored.store === this.name) this.#take(messages, stored)
    })
    return messages
  }

  #take(messages: Map<string, SavedMessage>, mail: StoredMail): void {
    const known = messages.get(mail.id)
    if (known === undefined && mail.folder === null) return
    const message = known ?? new SavedMessage(mail, this)
    message.mail = mail
    messages.set(mail.id, message)
    this.#show(message)
    if (mail.folder === null) messages.delete(mail.id)
  }

  /** Brings the tables in line with a message. */
  #show(message: SavedMessage): void {
    const before = this.#places.get(message)
    const now = this.#placeOf(message, before)
    if (before !== undefined && before !== now) {
      this.#places.delete(message)
      before.remove(message)
    }
    if (now !== undefined) {
      this.#places.set(message, now)
      now.put(message)
    }
    if (message.mail.queued) this.#queue.put(message)
    else this.#queue.remove(message)
  }

  #placeOf(message: SavedMessage, before: StoreFolder | undefined): StoreFolder | undefined {
    const { folder, messageClass } = message.mail
    if (folder === null) return undefined
    if (folder === 'inbox') return before ?? this.receiveFolder(messageClass)
    if (folder === 'sent') return this.#sentFolderOf(message)
    return this.folder(ROLES[folder])
  }

  /** The folder that PR_SENTMAIL_ENTRYID names. */
  #sentFolderOf({ own }: SavedMessage): StoreFolder {
    const wanted = own.find(({ ulPropTag }) => ulPropTag === PR_SENTMAIL_ENTRYID)?.Value
    return (isBytes(wanted) ? this.folderWithId(wanted) : undefined) ?? this.folder(SENT_ITEMS)
  }
}

/** What a store tells of a message that has come into one of its folders. Page: `newmail_notification`. */
export const newMailNotification = (
  { id, messageClass, messageFlags }: NewMail,
  { entryId }: StoreFolder,
): NEWMAIL_NOTIFICATION => ({
  lpEntryID: longTermId(MAPI_MESSAGE, id),
  lpParentID: entryId,
  ulFlags: MAPI_UNICODE,
  lpszMessageClass: messageClass,
  ulMessageFlags: messageFlags,
})
