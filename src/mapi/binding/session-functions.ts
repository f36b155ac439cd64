import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_LOGON_FAILED,
  MAPI_E_NOT_INITIALIZED,
  MAPI_EXTENDED,
} from '../api/constants.ts'
import type { MAPIINIT_0 } from '../api/functions.ts'
import type { IMAPISession } from '../api/interfaces.ts'
import { fail, ok, success, type Outcome } from '../outcome.ts'
import { Session } from '../session/session.ts'
import type { Binder } from './binder.ts'
import { sessionFacade } from './session-facade.ts'
import { nothing } from './shapes.ts'
import type { OpenTable } from './table-facade.ts'

/** How often MAPI is initialised. */
export class Initialisation {
  count = 0

  /** SE-01: what a call answers that comes before MAPIInitialize. */
  missing(): ReturnType<typeof fail> | undefined {
    if (this.count > 0) return undefined
    return fail(
      MAPI_E_NOT_INITIALIZED,
      'call MAPIInitialize(null) first; every MAPIUninitialize takes one back.',
    )
  }
}

/** Coming and going. Pages: `mapiinitialize`, `mapilogonex`. */
export function sessionFunctions(binder: Binder, initialisation: Initialisation, openTable: OpenTable) {
  function logon(profile: string | null, flags: number): Outcome<Session> {
    const missing = initialisation.missing()
    if (missing) return missing
    if (typeof flags !== 'number')
      return fail(MAPI_E_INVALID_PARAMETER, 'MAPILogonEx wants its flags: MAPI_EXTENDED at least.')
    const { mail } = binder.environment
    if (profile !== null && profile !== undefined && profile !== '' && profile !== mail.profile)
      return fail(MAPI_E_LOGON_FAILED, `there is no profile "${profile}" here; there is "${mail.profile}".`)
    if ((flags & MAPI_EXTENDED) === 0)
      binder.lint(
        'logon-without-extended',
        'MAPI_EXTENDED should always be set: it asks for an Extended MAPI session.',
      )
    return ok(new Session(binder.environment, flags))
  }

  return {
    MAPIInitialize: (lpMapiInit: MAPIINIT_0 | null) =>
      binder.call({
        method: 'MAPIInitialize',
        args: [lpMapiInit],
        run: () => {
          initialisation.count += 1
          return success
        },
        shape: nothing,
      }),
    MAPIUninitialize: (): void => {
      binder.call({
        method: 'MAPIUninitialize',
        args: [],
        run: () => {
          const missing = initialisation.missing()
          if (missing) return missing
          initialisation.count -= 1
          return success
        },
        shape: () => undefined,
      })
    },
    MAPILogonEx: (
      ulUIParam: number,
      lpszProfileName: string | null,
      lpszPassword: string | null,
      flFlags: number,
    ): IMAPISession =>
      binder.call({
        method: 'MAPILogonEx',
        args: [ulUIParam, lpszProfileName, lpszPassword === null ? null : '…', flFlags],
        run: () => logon(lpszProfileName, flFlags),
        plain: () => null,
        shape: (session) => sessionFacade(binder, session, openTable),
      }),
  }
}
