import { MAPI_E_NO_SUPPORT } from '../api/constants.ts'
import { fail } from '../outcome.ts'
import type { Binder, Bound } from './binder.ts'

/** ER-06: methods of an interface that this object of it cannot do. `Methods` are their declarations. */
export function unsupported<Methods>(
  binder: Binder,
  on: Bound<unknown>,
  methods: readonly (keyof Methods & string)[],
  because: string,
): Methods {
  const refuse = (method: string, args: readonly unknown[]): never =>
    binder.call<never, never>({
      on,
      method,
      args,
      run: () => fail(MAPI_E_NO_SUPPORT, because),
      shape: (value) => value,
    })
  return Object.fromEntries(
    methods.map((method) => [method, (...args: unknown[]) => refuse(method, args)]),
  ) as Methods
}
