import type { IMAPIFolder, IMAPITable } from '../api/interfaces.ts'
import {
  MAPI_DEFERRED_ERRORS,
  MAPI_E_INVALID_OBJECT,
  MAPI_E_NO_SUPPORT,
  MAPI_UNICODE,
} from '../api/constants.ts'
import type { HeaderFolder } from '../folder/header-folder.ts'
import { fail, ok, type Failure } from '../outcome.ts'
import { FOLDER_INTERFACES } from '../session/openable.ts'
import { wrongFlags } from '../tables/flags.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { propMethods } from './prop-methods.ts'
import type { OpenTable } from './table-facade.ts'

/** RT-04: what a folder can do and a header folder cannot. */
const ABSENT = [
  'GetHierarchyTable',
  'OpenEntry',
  'SetSearchCriteria',
  'GetSearchCriteria',
  'CreateMessage',
  'CopyMessages',
  'DeleteMessages',
  'CreateFolder',
  'CopyFolder',
  'DeleteFolder',
  'SetReadFlags',
  'GetMessageStatus',
  'SaveContentsSort',
  'EmptyFolder',
] as const

export interface FolderToBind {
  readonly folder: HeaderFolder
  readonly openTable: OpenTable
  readonly pending: Failure | undefined
  readonly refusal: () => Failure | undefined
  readonly gone: () => void
  readonly keep: (bound: Bound<unknown>) => void
}

/** The header folder of a remote transport as the program sees it; the caller accounts for its references. */
export function folderFacade(binder: Binder, toBind: FolderToBind): IMAPIFolder {
  const { folder, openTable, pending, gone, keep } = toBind
  const refusal = (): Failure | undefined =>
    toBind.refusal() ??
    pending ??
    (folder.valid
      ? undefined
      : fail(MAPI_E_INVALID_OBJECT, 'the transport has logged off; Release is the one call left.'))
  const on: Bound<HeaderFolder> = {
    ref: binder.ledger.newRef(),
    kind: 'IMAPIFolder',
    model: folder,
    refusal,
    gone,
  }

  const absent = (method: string, args: readonly unknown[]): never =>
    binder.call<never, never>({
      on,
      method,
      args,
      run: () =>
        fail(
          MAPI_E_NO_SUPPORT,
          'a header folder has its properties, GetContentsTable and SetMessageStatus, and nothing else.',
        ),
      shape: (value) => value,
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
    ...propMethods(binder, on, { object: folder, component: () => folder.name, isMapis: false }),
    ...(Object.fromEntries(
      ABSENT.map((method) => [method, (...args: unknown[]) => absent(method, args)]),
    ) as unknown as Pick<IMAPIFolder, (typeof ABSENT)[number]>),
    GetContentsTable: (ulFlags): IMAPITable =>
      binder.call({
        on,
        method: 'GetContentsTable',
        args: [ulFlags],
        run: () =>
          wrongFlags(
            ulFlags,
            MAPI_UNICODE | MAPI_DEFERRED_ERRORS,
            'GetContentsTable',
            'MAPI_UNICODE and MAPI_DEFERRED_ERRORS',
          ) ?? ok((ulFlags & MAPI_UNICODE) !== 0),
        shape: (unicode) =>
          openTable({ data: folder.contents, of: 'contents', unicode, refusal, opened: keep }),
      }),
    SetMessageStatus: (lpEntryID, ulNewStatus, ulNewStatusMask) =>
      binder.call({
        on,
        method: 'SetMessageStatus',
        args: [lpEntryID, ulNewStatus, ulNewStatusMask],
        run: () => folder.SetMessageStatus(lpEntryID, ulNewStatus, ulNewStatusMask),
        shape: (before) => before,
      }),
  }
  return binder.bind(facade, on)
}
