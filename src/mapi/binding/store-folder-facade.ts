import type { IMAPIFolder } from '../api/interfaces.ts'
import {
  IID_IMessage,
  MAPI_DEFERRED_ERRORS,
  MAPI_E_INTERFACE_NOT_SUPPORTED,
  MAPI_E_NO_SUPPORT,
  MAPI_UNICODE,
} from '../api/constants.ts'
import type { MessageObject } from '../message/message-object.ts'
import { fail, ok, type Failure } from '../outcome.ts'
import { FOLDER_INTERFACES } from '../session/openable.ts'
import type { StoreFolder } from '../store/folder.ts'
import { OUTBOX, type MessageStore } from '../store/message-store.ts'
import { wrongFlags } from '../tables/flags.ts'
import type { TableData } from '../tables/table-data.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import type { OpenIn } from './open-in.ts'
import { propMethods } from './prop-methods.ts'
import type { OpenTable } from './table-facade.ts'
import { unsupported } from './unsupported.ts'

const ABSENT = [
  'SetSearchCriteria',
  'GetSearchCriteria',
  'CopyMessages',
  'DeleteMessages',
  'CreateFolder',
  'CopyFolder',
  'DeleteFolder',
  'SetReadFlags',
  'GetMessageStatus',
  'SetMessageStatus',
  'SaveContentsSort',
  'EmptyFolder',
] as const

export interface StoreFolderToBind {
  readonly folder: StoreFolder
  readonly store: MessageStore
  readonly openTable: OpenTable
  readonly openIn: OpenIn
  readonly newMessage: (store: MessageStore) => MessageObject
  readonly open: (message: MessageObject) => unknown
  readonly pending: Failure | undefined
  readonly refusal: () => Failure | undefined
  readonly gone: () => void
  readonly keep: (bound: Bound<unknown>) => void
}

/** A folder of a store as the program sees it; the caller accounts for its references. */
export function storeFolderFacade(binder: Binder, toBind: StoreFolderToBind): IMAPIFolder {
  const { folder, store, openTable, openIn, pending, gone, keep } = toBind
  const refusal = (): Failure | undefined => toBind.refusal() ?? pending
  const on: Bound<StoreFolder> = {
    ref: binder.ledger.newRef(),
    kind: 'IMAPIFolder',
    model: folder,
    refusal,
    gone,
  }

  const table = (method: string, ulFlags: number, data: () => TableData) =>
    binder.call({
      on,
      method,
      args: [ulFlags],
      run: () =>
        wrongFlags(
          ulFlags,
          MAPI_UNICODE | MAPI_DEFERRED_ERRORS,
          method,
          'MAPI_UNICODE and MAPI_DEFERRED_ERRORS',
        ) ?? ok((ulFlags & MAPI_UNICODE) !== 0),
      shape: (unicode) => openTable({ data: data(), of: 'contents', unicode, refusal, opened: keep }),
    })

  const facade: IMAPIFolder = {
    ...unknownOf(
      binder,
      on,
      {
        iids: FOLDER_INTERFACES,
        because: 'a folder has IMAPIFolder, IMAPIContainer, IMAPIProp and IUnknown.',
      },
      () => facade,
    ),
    ...propMethods(binder, on, { object: folder, component: () => store.name, isMapis: false }),
    ...unsupported<Pick<IMAPIFolder, (typeof ABSENT)[number]>>(
      binder,
      on,
      ABSENT,
      'a folder here has its properties, its tables, OpenEntry and CreateMessage, and nothing else.',
    ),
    GetContentsTable: (ulFlags) => table('GetContentsTable', ulFlags, () => store.contentsOf(folder)),
    GetHierarchyTable: (ulFlags) =>
      table('GetHierarchyTable', ulFlags, () =>
        folder === store.root ? store.hierarchy : store.newTable([]),
      ),
    OpenEntry: openIn(on, store) as IMAPIFolder['OpenEntry'],
    CreateMessage: (lpInterface, ulFlags) =>
      binder.call({
        on,
        method: 'CreateMessage',
        args: [lpInterface, ulFlags],
        run: () => refuseNew(folder, lpInterface, ulFlags) ?? ok(toBind.newMessage(store)),
        plain: () => null,
        shape: (message) => toBind.open(message) as ReturnType<IMAPIFolder['CreateMessage']>,
      }),
  }
  return binder.bind(facade, on)
}

function refuseNew({ name }: StoreFolder, iid: unknown, flags: unknown): Failure | undefined {
  const wrong = wrongFlags(flags, MAPI_DEFERRED_ERRORS, 'CreateMessage', 'MAPI_DEFERRED_ERRORS')
  if (wrong) return wrong
  if (iid !== null && iid !== undefined && iid !== IID_IMessage)
    return fail(MAPI_E_INTERFACE_NOT_SUPPORTED, 'CreateMessage makes an IMessage: pass null or IID_IMessage.')
  // departs: MQ-01. A program keeps what it sends in the Outbox.
  if (name !== OUTBOX)
    return fail(MAPI_E_NO_SUPPORT, 'create it in the Outbox: the store has its PR_IPM_OUTBOX_ENTRYID.')
  return undefined
}
