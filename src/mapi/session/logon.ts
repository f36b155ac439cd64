// Page: mapilogonex.
import {
  MAPI_ALLOW_OTHERS,
  MAPI_BG_SESSION,
  MAPI_E_LOGON_FAILED,
  MAPI_E_TIMEOUT,
  MAPI_E_USER_CANCEL,
  MAPI_EXPLICIT_PROFILE,
  MAPI_EXTENDED,
  MAPI_FORCE_DOWNLOAD,
  MAPI_LOGON_UI,
  MAPI_NEW_SESSION,
  MAPI_NO_MAIL,
  MAPI_PASSWORD_UI,
  MAPI_SERVICE_UI_ALWAYS,
  MAPI_TIMEOUT_SHORT,
  MAPI_UNICODE,
} from '../api/constants.ts'
import type { Environment } from '../environment.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { fail, ok, type Failure, type Outcome } from '../outcome.ts'
import { Stores } from '../store/stores.ts'
import { wrongFlags } from '../tables/flags.ts'
import { Session } from './session.ts'

// In the header (MAPIX.h) and on the page, but without a value there.
const MAPI_USE_DEFAULT = 0x40
const MAPI_NT_SERVICE = 0x10000

/** More sessions at a time are too many. The page gives no number. */
const MOST_SESSIONS = 8
/** "A few seconds" with MAPI_TIMEOUT_SHORT. */
const SHORT_TIMEOUT_MS = 3000
const LONGEST_PROFILE_NAME = 64

const LOGON_FLAGS =
  (MAPI_ALLOW_OTHERS |
    MAPI_BG_SESSION |
    MAPI_EXPLICIT_PROFILE |
    MAPI_EXTENDED |
    MAPI_FORCE_DOWNLOAD |
    MAPI_LOGON_UI |
    MAPI_NEW_SESSION |
    MAPI_NO_MAIL |
    MAPI_NT_SERVICE |
    MAPI_PASSWORD_UI |
    MAPI_SERVICE_UI_ALWAYS |
    MAPI_TIMEOUT_SHORT |
    MAPI_UNICODE |
    MAPI_USE_DEFAULT) >>>
  0

/** The sessions of one run. */
export class Sessions {
  readonly #environment: Environment
  readonly #notifications: NotificationQueue
  readonly #open = new Set<Session>()
  readonly #stores: Stores

  constructor(environment: Environment, notifications: NotificationQueue) {
    this.#environment = environment
    this.#notifications = notifications
    this.#stores = new Stores(environment)
  }

  /** SE-02. Whatever is wrong with the arguments is MAPI_E_LOGON_FAILED here. */
  logon(profile: unknown, password: unknown, flags: number): Outcome<Session> {
    const wrong = wrongFlags(flags, LOGON_FLAGS, 'MAPILogonEx', 'MAPI_EXTENDED and the other logon flags')
    if (wrong) return fail(MAPI_E_LOGON_FAILED, wrong.because)
    const refused =
      wrongPassword(password) ??
      this.#tooMany() ??
      this.#wrongProfile(profile, flags) ??
      this.#awaitTurn(flags)
    if (refused) return refused
    const session = new Session(this.#environment, flags, this.#notifications, this.#stores)
    this.#open.add(session)
    return ok(session)
  }

  #tooMany(): Failure | undefined {
    for (const session of this.#open) if (!session.isLoggedOn()) this.#open.delete(session)
    if (this.#open.size < MOST_SESSIONS) return undefined
    return fail(
      MAPI_E_LOGON_FAILED,
      `${MOST_SESSIONS} sessions are open already; call Logoff on those you need no more.`,
    )
  }

  #wrongProfile(profile: unknown, flags: number): Failure | undefined {
    const { mail } = this.#environment
    if (profile === null || profile === undefined || profile === '') return this.#withoutProfile(flags)
    if (typeof profile === 'string' && profile.length <= LONGEST_PROFILE_NAME && profile === mail.profile)
      return undefined
    return fail(
      MAPI_E_LOGON_FAILED,
      `there is no profile ${JSON.stringify(profile)} here; there is "${mail.profile}".`,
    )
  }

  /** Without a name the user chooses; without a user the default profile does, unless that is ruled out. */
  #withoutProfile(flags: number): Failure | undefined {
    if ((flags & MAPI_USE_DEFAULT) !== 0) return undefined
    if ((flags & MAPI_LOGON_UI) !== 0) {
      const answer = this.#environment.mail.ask?.({ owner: 'MAPI', kind: 'logon' })
      return answer === 'cancel'
        ? fail(MAPI_E_USER_CANCEL, 'the user cancelled the dialog that asks for a profile.')
        : undefined
    }
    if ((flags & MAPI_EXPLICIT_PROFILE) === 0) return undefined
    return fail(
      MAPI_E_LOGON_FAILED,
      'MAPI_EXPLICIT_PROFILE rules the default profile out, and neither a name nor MAPI_LOGON_UI was given.',
    )
  }

  /** Logons come one after the other; another program may be at it. */
  #awaitTurn(flags: number): Failure | undefined {
    const { clock, spend, profile } = this.#environment
    const wait = profile.logonBlockedMs - clock.now()
    if (wait <= 0) return undefined
    const mayWait = (flags & MAPI_TIMEOUT_SHORT) === 0 || wait <= SHORT_TIMEOUT_MS
    spend(mayWait ? wait : SHORT_TIMEOUT_MS)
    if (mayWait) return undefined
    return fail(
      MAPI_E_TIMEOUT,
      'another program is logging on; without MAPI_TIMEOUT_SHORT this call waits for it.',
    )
  }
}

function wrongPassword(password: unknown): Failure | undefined {
  if (password === null || password === undefined || password === '') return undefined
  return fail(MAPI_E_LOGON_FAILED, 'profiles have no passwords: lpszPassword must be null.')
}
