import type { IMAPIStatus } from '../api/interfaces.ts'
import type { PropTag, SPropValue, SPropValues } from '../api/values.ts'
import {
  MAPI_E_INTERFACE_NOT_SUPPORTED,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_TRANSPORT_PROVIDER,
} from '../api/constants.ts'
import { fail, isFailure, ok, success, type Outcome } from '../outcome.ts'
import type { Session } from '../session/session.ts'
import type { StatusEntry } from '../session/status-table.ts'
import type { StatusProvider } from '../status/provider.ts'
import { STATUS_INTERFACES } from '../status/interfaces.ts'
import type { Binder, Bound } from './binder.ts'
import { countsOf } from './counts.ts'
import { nothing } from './shapes.ts'

/** A status object as the program sees it. */
export function statusFacade(binder: Binder, session: Session, entry: StatusEntry): IMAPIStatus {
  const { object } = entry
  const on: Bound<StatusEntry> = {
    ref: binder.ledger.newRef(),
    kind: 'IMAPIStatus',
    model: entry,
    valid: () => entry.valid && session.isLoggedOn(),
  }
  const property = <T extends object>(method: string, args: readonly unknown[], run: () => Outcome<T>) =>
    binder.call({ on, method, args, run, shape: (value) => binder.ledger.allocate('SPropTagArray', value) })

  const facade: IMAPIStatus = {
    ...countsOf(binder, on),
    QueryInterface: (riid) =>
      binder.call({
        on,
        method: 'QueryInterface',
        args: [riid],
        run: () =>
          STATUS_INTERFACES.has(riid)
            ? success
            : fail(
                MAPI_E_INTERFACE_NOT_SUPPORTED,
                'a status object has IMAPIStatus, IMAPIProp and IUnknown.',
              ),
        shape: () => {
          binder.ledger.addReference(on.kind, on.ref)
          return facade
        },
      }),
    GetLastError: (hResult, ulFlags) =>
      binder.call({
        on,
        method: 'GetLastError',
        args: [hResult, ulFlags],
        run: () => ok(null),
        shape: (value) => value,
      }),
    SaveChanges: (ulFlags) =>
      binder.call({
        on,
        method: 'SaveChanges',
        args: [ulFlags],
        run: () => object.SaveChanges(),
        shape: nothing,
      }),
    GetProps: <const Tags extends readonly PropTag[]>(lpPropTagArray: Tags | null, ulFlags: number) =>
      binder.call({
        on,
        method: 'GetProps',
        args: [lpPropTagArray, ulFlags],
        run: () => object.GetProps(lpPropTagArray, ulFlags),
        shape: (values, hr) => {
          binder.ledger.allocate('SPropValue[]', values)
          binder.ledger.contain(
            values,
            values.map(({ Value }) => Value),
          )
          return { hr, lpPropArray: values as SPropValues<Tags> & SPropValue[] }
        },
      }),
    GetPropList: (ulFlags) => property('GetPropList', [ulFlags], () => object.GetPropList(ulFlags)),
    SetProps: (lpPropArray) =>
      binder.call({
        on,
        method: 'SetProps',
        args: [lpPropArray],
        run: () => object.SetProps(lpPropArray),
        shape: (problems) => problems && binder.ledger.allocate('SPropProblem[]', problems),
      }),
    DeleteProps: (lpPropTagArray) =>
      binder.call({
        on,
        method: 'DeleteProps',
        args: [lpPropTagArray],
        run: () => object.DeleteProps(lpPropTagArray),
        shape: (problems) => problems && binder.ledger.allocate('SPropProblem[]', problems),
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
        run: () => object.SettingsDialog(),
        shape: nothing,
      }),
    ChangePassword: (lpOldPass, lpNewPass, ulFlags) =>
      binder.call({
        on,
        method: 'ChangePassword',
        args: [lpOldPass, lpNewPass, ulFlags],
        run: () => object.ChangePassword(),
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
  return binder.bind(facade, on)
}

/** FQ-09: the transport that a target identifier names; none for null. */
function targetOf(binder: Binder, session: Session, target: unknown): Outcome<StatusProvider | null> {
  if (target === null || target === undefined) return ok(null)
  if (binder.ledger.usesFreed(target, 'FlushQueues'))
    return fail(MAPI_E_INVALID_ENTRYID, 'the target was freed with its row: call FreeProws after the flush.')
  const found = session.find(target, 'FlushQueues')
  if (isFailure(found)) return found
  const { provider } = found.value.object
  if (provider.resourceType !== MAPI_TRANSPORT_PROVIDER)
    return fail(MAPI_E_UNKNOWN_ENTRYID, `the target must be a transport; "${provider.name}" is none.`)
  return ok(provider)
}
