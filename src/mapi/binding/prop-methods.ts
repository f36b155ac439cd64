import { MAPI_E_NO_SUPPORT } from '../api/constants.ts'
import type { IMAPIProp, IUnknown } from '../api/interfaces.ts'
import type { PropTag, SPropProblem, SPropValue, SPropValues } from '../api/values.ts'
import { fail, type Outcome } from '../outcome.ts'
import type { ReadOnlyObject } from '../status/read-only-object.ts'
import type { Binder, Bound } from './binder.ts'
import { lastErrorOf } from './last-error.ts'
import { nothing } from './shapes.ts'

export interface ObjectWithProps {
  readonly object: ReadOnlyObject
  /** Who speaks in a MAPIERROR. */
  readonly component: () => string
  /** Whether MAPI itself implements it. */
  readonly isMapis: boolean
}

/** The eleven methods of IMAPIProp, in the order of its vtable. Page: `imapipropiunknown`. */
export function propMethods(
  binder: Binder,
  on: Bound<unknown>,
  { object, component, isMapis }: ObjectWithProps,
): Omit<IMAPIProp, keyof IUnknown> {
  const { ledger } = binder

  /** ER-06: what no object here can do. */
  const unsupported = (method: string, args: readonly unknown[], because: string): never =>
    binder.call<never, never>({
      on,
      method,
      args,
      run: () => fail(MAPI_E_NO_SUPPORT, because),
      shape: (value) => value,
    })
  const problems = (method: string, args: readonly unknown[], run: () => Outcome<SPropProblem[] | null>) =>
    binder.call({
      on,
      method,
      args,
      run,
      shape: (found) => found && ledger.allocate('SPropProblem[]', found),
    })

  return {
    ...lastErrorOf(binder, on, component, isMapis),
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
          ledger.allocate('SPropValue[]', values)
          ledger.contain(
            values,
            values.map(({ Value }) => Value),
          )
          return { hr, lpPropArray: values as SPropValues<Tags> & SPropValue[] }
        },
      }),
    GetPropList: (ulFlags) =>
      binder.call({
        on,
        method: 'GetPropList',
        args: [ulFlags],
        run: () => object.GetPropList(ulFlags),
        shape: (tags) => ledger.allocate('SPropTagArray', tags),
      }),
    OpenProperty: (...args) => unsupported('OpenProperty', args, 'no property here is an object of its own.'),
    SetProps: (lpPropArray) => problems('SetProps', [lpPropArray], () => object.SetProps(lpPropArray)),
    DeleteProps: (lpPropTagArray) =>
      problems('DeleteProps', [lpPropTagArray], () => object.DeleteProps(lpPropTagArray)),
    CopyTo: (...args) => unsupported('CopyTo', args, 'this object cannot be copied; GetProps reads it.'),
    CopyProps: (...args) =>
      unsupported('CopyProps', args, 'this object cannot be copied; GetProps reads it.'),
    GetNamesFromIDs: (...args) =>
      unsupported('GetNamesFromIDs', args, 'this object has no named properties.'),
    GetIDsFromNames: (...args) =>
      unsupported('GetIDsFromNames', args, 'this object has no named properties.'),
  }
}
