import { MAPI_E_BAD_CHARWIDTH, MAPI_ERROR_VERSION, MAPI_UNICODE } from '../api/constants.ts'
import type { HRESULT, MAPIERROR } from '../api/values.ts'
import { fail, ok, type Outcome } from '../outcome.ts'
import { wrongFlags } from '../tables/flags.ts'
import { toString8 } from '../values/strings.ts'
import type { Binder, Bound } from './binder.ts'

/** Providers should keep to this, so that it fits into a dialog box. Page: `mapierror`. */
const LONGEST_COMPONENT = 30

const CODE = 0xffff

/**
 * GetLastError of an object: it speaks of calls on this very object, by the result that they gave.
 *
 * @param component who speaks: a DLL's name, or MAPI's
 * @param ansiOnly MAPI's own implementations know no Unicode. Page: `imapiprop-getlasterror`.
 */
export function lastErrorOf(binder: Binder, on: Bound<unknown>, component: () => string, ansiOnly: boolean) {
  function details(hResult: HRESULT, flags: number): Outcome<MAPIERROR | null> {
    const wrong = wrongFlags(flags, MAPI_UNICODE, 'GetLastError', 'MAPI_UNICODE')
    if (wrong) return wrong
    const unicode = (flags & MAPI_UNICODE) !== 0
    // departs: ST-20
    if (unicode && ansiOnly && binder.environment.profile.realOutlook)
      return fail(MAPI_E_BAD_CHARWIDTH, "MAPI's own GetLastError speaks ANSI only: leave MAPI_UNICODE out.")
    const last = binder.lastError(on, hResult)
    if (last === undefined) return ok(null)
    const text = (words: string): string => (unicode ? words : toString8(words))
    return ok({
      ulVersion: MAPI_ERROR_VERSION,
      lpszError: text(last.because),
      lpszComponent: text(component().slice(0, LONGEST_COMPONENT)),
      ulLowLevelError: 0,
      ulContext: last.hr & CODE,
    })
  }

  return {
    GetLastError: (hResult: HRESULT, ulFlags: number): MAPIERROR | null =>
      binder.call({
        on,
        method: 'GetLastError',
        args: [hResult, ulFlags],
        keepsLastError: true,
        run: () => details(hResult, ulFlags),
        shape: (error) => error && binder.ledger.allocate('MAPIERROR', error),
      }),
  }
}
