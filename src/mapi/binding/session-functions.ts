import { MAPI_EXTENDED } from '../api/constants.ts'
import type { MAPIINIT_0 } from '../api/functions.ts'
import type { IMAPISession } from '../api/interfaces.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { Sessions } from '../session/logon.ts'
import type { Binder } from './binder.ts'
import type { Initialisation } from './initialisation.ts'
import { sessionFacade } from './session-facade.ts'
import { nothing } from './shapes.ts'
import type { OpenTable } from './table-facade.ts'

export interface SessionFunctionsOptions {
  readonly initialisation: Initialisation
  readonly openTable: OpenTable
  readonly notifications: NotificationQueue
}

/** Coming and going. Pages: `mapiinitialize`, `mapilogonex`. */
export function sessionFunctions(binder: Binder, options: SessionFunctionsOptions) {
  const { initialisation, openTable, notifications } = options
  const { missing } = initialisation
  const sessions = new Sessions(binder.environment, notifications)

  return {
    MAPIInitialize: (lpMapiInit: MAPIINIT_0 | null) =>
      binder.call({
        method: 'MAPIInitialize',
        args: [lpMapiInit],
        run: () => initialisation.begin(lpMapiInit),
        shape: nothing,
      }),
    MAPIUninitialize: (): void => {
      binder.call({
        method: 'MAPIUninitialize',
        args: [],
        run: () => initialisation.end(),
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
        run: () => {
          const refused = missing()
          if (refused) return refused
          if ((flFlags & MAPI_EXTENDED) === 0)
            binder.lint(
              'logon-without-extended',
              'MAPI_EXTENDED should always be set: it asks for an Extended MAPI session.',
            )
          return sessions.logon(lpszProfileName, lpszPassword, flFlags)
        },
        plain: () => null,
        shape: (session) => sessionFacade(binder, { session, openTable, notifications, missing }),
      }),
  }
}
