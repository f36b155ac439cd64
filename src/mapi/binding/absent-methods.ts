import { MAPI_E_INTERFACE_NOT_SUPPORTED } from '../api/constants.ts'
import { fail } from '../outcome.ts'
import type { Binder, Bound } from './binder.ts'

/** Methods that a program may look for in the wrong place, and what to tell it. */
export type AbsentMethods = Readonly<Record<string, string>>

/**
 * Gives an object methods that its interface does not have, out of sight, so that a call on the wrong
 * interface says what is wrong. In C++ it would land in another method or beyond the last one.
 */
export function refuseAbsent<Facade extends object>(
  binder: Binder,
  on: Bound<unknown>,
  facade: Facade,
  absent: AbsentMethods,
): Facade {
  for (const [method, because] of Object.entries(absent))
    Object.defineProperty(facade, method, {
      value: (...args: unknown[]): never =>
        binder.call<never, never>({
          on,
          method,
          args,
          run: () => fail(MAPI_E_INTERFACE_NOT_SUPPORTED, because),
          shape: (value) => value,
        }),
    })
  return facade
}
