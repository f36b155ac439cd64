import type { IUnknown } from '../api/interfaces.ts'
import { ok } from '../outcome.ts'
import type { Binder, Bound } from './binder.ts'

/**
 * AddRef, Release and `using` for an object. They stay valid when its owner has gone, and misuse of them is
 * reported by the ledger. Page: `implementing-the-iunknown-interface`.
 */
export function countsOf(
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
