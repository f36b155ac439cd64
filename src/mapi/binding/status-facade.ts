import type { IMAPIFolder, IMAPIStatus, IUnknown } from '../api/interfaces.ts'
import type { IID } from '../api/values.ts'
import {
  IID_IMAPIFolder,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_INVALID_OBJECT,
  MAPI_E_NOT_FOUND,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_FOLDER,
  MAPI_TRANSPORT_PROVIDER,
  PR_PROVIDER_DLL_NAME,
} from '../api/constants.ts'
import type { HeaderFolder } from '../folder/header-folder.ts'
import { fail, isFailure, ok, type Failure, type Outcome } from '../outcome.ts'
import type { Session } from '../session/session.ts'
import { isStatusEntry } from '../session/openable.ts'
import type { StatusEntry } from '../session/status-table.ts'
import type { StatusProvider } from '../status/provider.ts'
import { STATUS_INTERFACES } from '../status/interfaces.ts'
import { refuseAbsent } from './absent-methods.ts'
import type { Binder, Bound } from './binder.ts'
import { unknownOf } from './counts.ts'
import { propMethods } from './prop-methods.ts'
import { nothing } from './shapes.ts'

const ABSENT = {
  GetStatusTable: 'a status object has no GetStatusTable; the session has.',
  Advise: 'a status object tells of nothing; register with the status table.',
}

export interface StatusToBind {
  readonly session: Session
  readonly entry: StatusEntry
  /** Why the object cannot be used after all; see OE-11. */
  readonly pending: Failure | undefined
  readonly refusal: () => Failure | undefined
  readonly gone: () => void
  /** Opens the header folder of a remote transport, with one reference. */
  readonly openFolder: (folder: HeaderFolder) => IMAPIFolder
}

/** A status object as the program sees it; the caller accounts for its references. */
export function statusFacade(binder: Binder, status: StatusToBind): IMAPIStatus {
  const { session, entry, pending, gone } = status
  const { object } = entry
  const on: Bound<StatusEntry> = {
    ref: binder.ledger.newRef(),
    kind: 'IMAPIStatus',
    model: entry,
    gone,
    refusal: () =>
      status.refusal() ??
      pending ??
      (entry.valid
        ? undefined
        : fail(MAPI_E_INVALID_OBJECT, 'the transport has logged off; Release is the one call left.')),
  }
  entry.whenGone.add(() => {
    binder.ledger.invalidate(on.kind, on.ref)
  })
  const unknown = unknownOf(
    binder,
    on,
    { iids: STATUS_INTERFACES, because: 'a status object has IMAPIStatus, IMAPIProp and IUnknown.' },
    () => facade,
  )
  /** RT-02: a remote transport's object leads to its folder. */
  function queryInterface(riid: IID): IUnknown {
    const { folder } = entry
    if (folder === undefined || riid !== IID_IMAPIFolder) return unknown.QueryInterface(riid)
    return binder.call({
      on,
      method: 'QueryInterface',
      args: [riid],
      run: () => ok(folder),
      plain: ({ name }) => ({ ulObjType: MAPI_FOLDER, name }),
      shape: status.openFolder,
    })
  }
  const facade: IMAPIStatus = {
    ...unknown,
    QueryInterface: queryInterface,
    ...propMethods(binder, on, {
      object,
      component: () => componentOf(entry),
      isMapis: object.provider.resourceType !== MAPI_TRANSPORT_PROVIDER,
    }),
    ValidateState: (ulUIParam, ulFlags) =>
      binder.call({
        on,
        method: 'ValidateState',
        args: [ulUIParam, ulFlags],
        run: () => object.ValidateState(ulUIParam, ulFlags),
        shape: nothing,
      }),
    SettingsDialog: (ulUIParam, ulFlags) =>
      binder.call({
        on,
        method: 'SettingsDialog',
        args: [ulUIParam, ulFlags],
        run: () => object.SettingsDialog(ulUIParam, ulFlags),
        shape: nothing,
      }),
    ChangePassword: (lpOldPass, lpNewPass, ulFlags) =>
      binder.call({
        on,
        method: 'ChangePassword',
        // Passwords are nobody's business.
        args: ['…', '…', ulFlags],
        run: () => object.ChangePassword(lpOldPass, lpNewPass, ulFlags),
        shape: nothing,
      }),
    FlushQueues: (ulUIParam, lpTargetTransport, ulFlags) =>
      binder.call({
        on,
        method: 'FlushQueues',
        args: [ulUIParam, lpTargetTransport, ulFlags],
        run: () => {
          const target = targetOf(binder, session, lpTargetTransport)
          return isFailure(target) ? target : object.FlushQueues(target.value, ulFlags)
        },
        shape: nothing,
      }),
  }
  return binder.bind(refuseAbsent(binder, on, facade, ABSENT), on)
}

function componentOf({ object }: StatusEntry): string {
  const values = object.GetProps([PR_PROVIDER_DLL_NAME], 0)
  const name = isFailure(values) ? undefined : values.value[0]?.Value
  return typeof name === 'string' ? name : object.provider.name
}

/** departs: FQ-09. The transport that a target identifier names; none for null. */
function targetOf(binder: Binder, session: Session, target: unknown): Outcome<StatusProvider | null> {
  if (target === null || target === undefined) return ok(null)
  if (binder.ledger.usesFreed(target, 'FlushQueues'))
    return fail(MAPI_E_INVALID_ENTRYID, 'the target was freed with its row: call FreeProws after the flush.')
  if (session.isRetired(target)) return fail(MAPI_E_NOT_FOUND, 'the row of this target is gone.')
  const found = session.find(target, 'FlushQueues')
  if (isFailure(found)) return found
  if (!isStatusEntry(found.value))
    return fail(
      MAPI_E_UNKNOWN_ENTRYID,
      'the target must be a transport; this is a store, or something in a store or folder.',
    )
  const { provider } = found.value.object
  if (provider.resourceType !== MAPI_TRANSPORT_PROVIDER)
    return fail(MAPI_E_UNKNOWN_ENTRYID, `the target must be a transport; "${provider.name}" is none.`)
  return ok(provider)
}
