import { MAPI_E_INTERFACE_NOT_SUPPORTED } from '../api/constants.ts'
import type { IUnknown } from '../api/interfaces.ts'
import { fail, ok, success } from '../outcome.ts'
import type { Binder, Bound } from './binder.ts'

export interface Interfaces {
  readonly iids: ReadonlySet<string>
  /** What to say where another is asked for: `'a table has IMAPITable and IUnknown.'` */
  readonly because: string
}

/**
 * The three methods that every object begins with. `self` is the facade that QueryInterface hands out once
 * more. Page: `iunknown-methods`.
 */
export function unknownOf<Facade>(
  binder: Binder,
  on: Bound<unknown>,
  { iids, because }: Interfaces,
  self: () => Facade,
) {
  return {
    QueryInterface: (riid: unknown): Facade =>
      binder.call({
        on,
        method: 'QueryInterface',
        args: [riid],
        run: () =>
          typeof riid === 'string' && iids.has(riid)
            ? success
            : fail(MAPI_E_INTERFACE_NOT_SUPPORTED, because),
        shape: () => {
          binder.ledger.addReference(on.kind, on.ref)
          return self()
        },
      }),
    ...countsOf(binder, on),
  }
}

/**
 * AddRef, Release and `using` for an object. They stay valid when its owner has gone, and misuse of them is
 * reported by the ledger. Page: `implementing-the-iunknown-interface`.
 */
function countsOf(
  binder: Binder,
  on: Bound<unknown>,
): Pick<IUnknown, 'AddRef' | 'Release'> & { [Symbol.dispose](): void } {
  const count = (method: 'AddRef' | 'Release', change: () => number): number =>
    binder.call({
      counted: on,
      method,
      args: [],
      local: true,
      run: () => ok(change()),
      shape: (value) => value,
    })
  const Release = () => count('Release', () => release(binder, on))
  return {
    AddRef: () => count('AddRef', () => addReference(binder, on)),
    Release,
    [Symbol.dispose]: () => void Release(),
  }
}

function addReference({ ledger }: Binder, { kind, ref }: Bound<unknown>): number {
  if (ledger.isAlive(ref)) return ledger.addReference(kind, ref)
  ledger.useAfterRelease(kind, ref, 'AddRef')
  return 0
}

function release({ ledger }: Binder, { kind, ref, gone }: Bound<unknown>): number {
  const wasAlive = ledger.isAlive(ref)
  const count = ledger.release(kind, ref)
  if (wasAlive && count === 0) gone?.()
  return count
}
