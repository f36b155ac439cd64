import { MAPI_E_INVALID_PARAMETER } from '../api/constants.ts'
import type { PropTag, SRowSet } from '../api/values.ts'
import { fail, ok, success, type Failure } from '../outcome.ts'
import type { Binder } from './binder.ts'
import { nothing } from './shapes.ts'

/** Beyond this a request for memory is a mistake. */
const LARGEST_BLOCK = 0x1000_0000

const sizeProblem = (cb: unknown) =>
  typeof cb === 'number' && Number.isInteger(cb) && cb >= 0 && cb <= LARGEST_BLOCK
    ? undefined
    : fail(MAPI_E_INVALID_PARAMETER, `the size must be a whole number of bytes, at most ${LARGEST_BLOCK}.`)

/** Allocating and freeing, as MAPI does it. Page: `managing-memory-in-mapi`. */
export function memoryFunctions(binder: Binder, missing: () => Failure | undefined) {
  const { ledger } = binder
  const local = true

  /** MM-04: the row set, and what is left of each of its rows. */
  function freeRows(rows: SRowSet<readonly PropTag[]>): void {
    if (ledger.isFreed(rows) || !ledger.holds(rows)) {
      ledger.free(rows, 'FreeProws')
      return
    }
    // MM-05: a row whose lpProps was taken out is the program's to free.
    for (const { lpProps } of rows.aRow)
      if (Array.isArray(lpProps) && ledger.holds(lpProps)) ledger.free(lpProps, 'FreeProws')
    ledger.free(rows, 'FreeProws')
  }

  return {
    FreeProws: (lpRows: SRowSet<readonly PropTag[]> | null): void => {
      binder.call({
        method: 'FreeProws',
        args: [lpRows],
        local,
        run: () => {
          if (lpRows !== null && lpRows !== undefined) freeRows(lpRows)
          return success
        },
        shape: () => undefined,
      })
    },
    MAPIFreeBuffer: (lpBuffer: object | null) =>
      binder.call({
        method: 'MAPIFreeBuffer',
        args: [lpBuffer],
        local,
        run: () => {
          if (lpBuffer !== null && lpBuffer !== undefined) ledger.free(lpBuffer, 'MAPIFreeBuffer')
          return success
        },
        shape: nothing,
      }),
    MAPIAllocateBuffer: (cbSize: number) =>
      binder.call({
        method: 'MAPIAllocateBuffer',
        args: [cbSize],
        local,
        run: () => missing() ?? sizeProblem(cbSize) ?? ok(cbSize),
        shape: (cb) => ledger.allocate('buffer', new Uint8Array(cb)),
      }),
    MAPIAllocateMore: (cbSize: number, lpObject: object) =>
      binder.call({
        method: 'MAPIAllocateMore',
        args: [cbSize, lpObject],
        local,
        run: () =>
          missing() ??
          sizeProblem(cbSize) ??
          (typeof lpObject === 'object' && lpObject !== null && ledger.holds(lpObject)
            ? ok(cbSize)
            : fail(MAPI_E_INVALID_PARAMETER, 'the second argument must be a block from MAPIAllocateBuffer.')),
        shape: (cb) => ledger.allocate('linked buffer', new Uint8Array(cb), lpObject),
      }),
    FreePadrlist: (lpAdrList: object | null): void => {
      binder.call({
        method: 'FreePadrlist',
        args: [lpAdrList],
        local,
        run: () => {
          if (lpAdrList !== null && lpAdrList !== undefined) ledger.free(lpAdrList, 'FreePadrlist')
          return success
        },
        shape: () => undefined,
      })
    },
  }
}
