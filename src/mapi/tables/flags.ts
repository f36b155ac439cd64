// Page: mapi-return-value-documentation.
import { MAPI_E_INVALID_PARAMETER, MAPI_E_UNKNOWN_FLAGS } from '../api/constants.ts'
import { type Failure, fail } from '../outcome.ts'
import { shown } from '../values/prop-values.ts'

/** What is wrong with an untrusted flag word; undefined where nothing is. `names` are the flags of the method. */
export function wrongFlags(
  flags: unknown,
  allowed: number,
  method: string,
  names: string,
): Failure | undefined {
  if (typeof flags !== 'number' || !Number.isInteger(flags))
    return fail(
      MAPI_E_INVALID_PARAMETER,
      `ulFlags of ${method} is ${shown(flags)}, not a number; 0 is "no flags".`,
    )
  const strange = (flags & ~allowed) >>> 0
  if (strange === 0) return undefined
  return fail(
    MAPI_E_UNKNOWN_FLAGS,
    `${method} knows ${names || 'no flags, so ulFlags is 0'}; it does not know 0x${strange.toString(16).padStart(8, '0')}.`,
  )
}
