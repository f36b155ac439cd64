// What OpenEntry checks, and in which order. Pages: `imapisession-openentry`,
// `accessing-objects-by-using-the-session`.
import {
  MAPI_BEST_ACCESS,
  MAPI_CACHE_ONLY,
  MAPI_DEFERRED_ERRORS,
  MAPI_E_INTERFACE_NOT_SUPPORTED,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_MODIFY,
  MAPI_NO_CACHE,
} from '../api/constants.ts'
import { fail, ok, type Failure, type Outcome } from '../outcome.ts'
import { wrongFlags } from '../tables/flags.ts'
import { isBytes } from '../values/bytes.ts'
import type { Lookup } from './entry-ids.ts'
import { describe, type Named } from './openable.ts'

// departs: OE-07
const OPEN_FLAGS = MAPI_MODIFY | MAPI_BEST_ACCESS | MAPI_DEFERRED_ERRORS | MAPI_NO_CACHE | MAPI_CACHE_ONLY

export const wrongOpenFlags = (flags: unknown): Failure | undefined =>
  wrongFlags(
    flags,
    OPEN_FLAGS,
    'OpenEntry',
    'MAPI_MODIFY, MAPI_BEST_ACCESS, MAPI_DEFERRED_ERRORS, MAPI_NO_CACHE and MAPI_CACHE_ONLY',
  )

/** OE-02, OE-09: null asks for the standard interface. */
export function wrongInterface(named: Named, iid: unknown): Failure | undefined {
  if (iid === null || iid === undefined) return undefined
  const { interfaces, words } = describe(named)
  if (typeof iid === 'string' && interfaces.has(iid)) return undefined
  return fail(
    MAPI_E_INTERFACE_NOT_SUPPORTED,
    `${words}, IMAPIProp and IUnknown; null asks for the standard one.`,
  )
}

/** The bytes of an entry identifier, from whatever the program passed. */
export function entryIdOf(value: unknown, method: string): Outcome<Uint8Array> {
  // departs: OE-06
  if (value === null || value === undefined || (isBytes(value) && value.length === 0))
    return fail(
      MAPI_E_INVALID_PARAMETER,
      `${method} wants an entry identifier: the Value of a row's PR_ENTRYID.`,
    )
  if (isBytes(value)) return ok(value)
  return fail(
    MAPI_E_INVALID_PARAMETER,
    `${method} wants the bytes of an entry identifier. Pass the row's value of PR_ENTRYID, not the tag or another column.`,
  )
}

/** What the lookup found, with the right error for every way in which it may have found nothing. */
export function namedBy(lookup: Lookup<Named>): Outcome<Named> {
  switch (lookup.found) {
    case 'object':
      return ok(lookup.object)
    // departs: OE-05
    case 'closed':
      return fail(
        MAPI_E_UNKNOWN_ENTRYID,
        'the transport that this identifier came from has logged off, so nobody recognises it.',
      )
    case 'absent':
      return fail(MAPI_E_NOT_FOUND, 'no object of this session has this identifier; its row is not there.')
    case 'malformed':
      return fail(MAPI_E_INVALID_ENTRYID, 'an entry identifier has at least five bytes.')
    default:
      return fail(
        MAPI_E_UNKNOWN_ENTRYID,
        'no provider of this session recognises this identifier. Those in the status table are good for one session only.',
      )
  }
}
