import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_INITIALIZED,
  MAPI_INIT_VERSION,
  MAPI_MULTITHREAD_NOTIFICATIONS,
} from '../api/constants.ts'
import { fail, success, type Failure, type Outcome } from '../outcome.ts'
import { wrongFlags } from '../tables/flags.ts'

/**
 * How often MAPI is initialised. Pages: `mapiinitialize`, `mapiuninitialize`.
 *
 * departs: SE-01. Whatever needs the subsystem insists on it: logging on, sessions and what they open,
 * allocating, dispatching notifications. What only computes, or works on the program's own memory, does
 * not: CreateTable and its views, the property functions, and freeing, so that a program that cleans up
 * late still comes clean.
 */
export class Initialisation {
  #count = 0

  /** What a call answers that comes before MAPIInitialize, or after the last MAPIUninitialize. */
  readonly missing = (): Failure | undefined => {
    if (this.#count > 0) return undefined
    return fail(
      MAPI_E_NOT_INITIALIZED,
      'MAPI is not initialised: call MAPIInitialize(null) first; every MAPIUninitialize takes one back.',
    )
  }

  begin(init: unknown): Outcome {
    const wrong = init === null || init === undefined ? undefined : wrongInit(init)
    if (wrong) return wrong
    this.#count += 1
    return success
  }

  end(): Outcome {
    const missing = this.missing()
    if (missing) return missing
    this.#count -= 1
    return success
  }
}

function wrongInit(init: unknown): Failure | undefined {
  const { ulVersion, ulFlags } = init as { readonly ulVersion?: unknown; readonly ulFlags?: unknown }
  if (ulVersion !== MAPI_INIT_VERSION)
    return fail(MAPI_E_INVALID_PARAMETER, 'MAPIInitialize wants null or { ulVersion: 0, ulFlags }.')
  return wrongFlags(
    ulFlags,
    MAPI_MULTITHREAD_NOTIFICATIONS,
    'MAPIInitialize',
    'MAPI_MULTITHREAD_NOTIFICATIONS',
  )
}
