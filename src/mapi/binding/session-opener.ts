import type { IMAPIFolder, IMAPIStatus, IMessage, IMsgStore } from '../api/interfaces.ts'
import { HeaderFolder } from '../folder/header-folder.ts'
import { MessageObject } from '../message/message-object.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import type { Failure } from '../outcome.ts'
import type { Openable } from '../session/openable.ts'
import type { Session } from '../session/session.ts'
import { StoreFolder } from '../store/folder.ts'
import { MessageStore } from '../store/message-store.ts'
import type { Binder, Bound } from './binder.ts'
import { folderFacade } from './folder-facade.ts'
import { messageFacade } from './message-facade.ts'
import { openerIn } from './open-in.ts'
import type { OpenedObjects } from './opened-objects.ts'
import { statusFacade } from './status-facade.ts'
import { storeFacade } from './store-facade.ts'
import { storeFolderFacade } from './store-folder-facade.ts'
import type { OpenTable } from './table-facade.ts'

export type Opened = IMAPIFolder | IMAPIStatus | IMessage | IMsgStore

export interface OpenerOptions {
  readonly session: Session
  readonly opened: OpenedObjects
  readonly openTable: OpenTable
  readonly notifications: NotificationQueue
  readonly refusal: () => Failure | undefined
}

/** Hands to the program what a session has opened. */
export function sessionOpener(binder: Binder, options: OpenerOptions) {
  const { session, opened, openTable, notifications, refusal } = options
  const keep = (bound: Bound<unknown>): void => {
    opened.keep(bound)
  }
  const openIn = openerIn(binder, session, ({ named, pending }) => open(named, pending))

  function make(named: Openable, pending: Failure | undefined, gone: () => void): Opened {
    const base = { session, openTable, openIn, pending, refusal, gone, keep }
    if (named instanceof MessageStore) return storeFacade(binder, { ...base, store: named, notifications })
    if (named instanceof HeaderFolder) return folderFacade(binder, { ...base, folder: named })
    if (named instanceof MessageObject) return messageFacade(binder, { ...base, message: named })
    if (named instanceof StoreFolder)
      return storeFolderFacade(binder, {
        ...base,
        folder: named,
        store: session.stores.storeOf(named) ?? session.stores.default,
        newMessage: (store) => session.newMessage(store),
        open: (message) => open(message, undefined),
      })
    return statusFacade(binder, {
      ...base,
      entry: named,
      openFolder: (folder) => open(folder, undefined) as IMAPIFolder,
    })
  }

  /** OE-10: one object for all who open an entry, unless it is a message or its error is still to come. */
  function open(named: Openable, pending: Failure | undefined): Opened {
    const isOwn = pending !== undefined || named instanceof MessageObject
    const makeIt = (gone: () => void): Opened => make(named, pending, gone)
    return isOwn ? opened.make(makeIt) : opened.share(named, makeIt)
  }

  return { open, keep }
}
