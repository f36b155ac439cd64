import {
  FLUSH_ASYNC_OK,
  FLUSH_DOWNLOAD,
  FLUSH_FORCE,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_ACCESS,
  MAPI_E_NO_SUPPORT,
  MAPI_E_UNKNOWN_FLAGS,
  MAPI_SPOOLER,
  MAPI_SUBSYSTEM,
  MAPI_TRANSPORT_PROVIDER,
  MAPI_UNICODE,
  STATUS_CHANGE_PASSWORD,
  STATUS_FLUSH_QUEUES,
  STATUS_SETTINGS_DIALOG,
  STATUS_VALIDATE_STATE,
  UI_READONLY,
} from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { fail, success, type Failure, type Outcome } from '../outcome.ts'
import { VALIDATE_STATE_FLAGS } from './flags.ts'
import type { StatusProvider } from './provider.ts'
import { ReadOnlyObject } from './read-only-object.ts'

const FLUSH_FLAGS = FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_FORCE | FLUSH_NO_UI | FLUSH_ASYNC_OK

/** What a status object needs from its session. */
export interface StatusPorts {
  /** Tells of something worth saying that changes no result. */
  readonly lint: (code: string, message: string) => void
  /** Waits until the spooler has logged the transports on. */
  readonly waitForTransports: () => Failure | undefined
  /** Shows the provider's property sheet until it is closed. */
  readonly showSettings: (provider: string) => void
  readonly passwordOf: (provider: string) => string
  readonly setPassword: (provider: string, password: string) => void
}

/**
 * One status object, shared by all who open it. Pages: `imapistatusimapiprop`, `status-object-implementation`.
 */
export class StatusObject extends ReadOnlyObject {
  readonly provider: StatusProvider
  readonly #ports: StatusPorts

  constructor(provider: StatusProvider, properties: () => readonly SPropValue[], ports: StatusPorts) {
    super(properties)
    this.provider = provider
    this.#ports = ports
  }

  ValidateState(_ui: number, flags: number): Outcome {
    return (
      this.#unsupported(STATUS_VALIDATE_STATE, 'STATUS_VALIDATE_STATE') ??
      unknownFlags(flags, VALIDATE_STATE_FLAGS) ??
      this.#waitForTransports() ??
      this.provider.validateState(flags)
    )
  }

  SettingsDialog(_ui: number, flags: number): Outcome {
    const refused =
      this.#unsupported(STATUS_SETTINGS_DIALOG, 'STATUS_SETTINGS_DIALOG') ?? unknownFlags(flags, UI_READONLY)
    if (refused) return refused
    this.#ports.showSettings(this.provider.name)
    return success
  }

  ChangePassword(oldPassword: string, newPassword: string, flags: number): Outcome {
    const refused =
      this.#unsupported(STATUS_CHANGE_PASSWORD, 'STATUS_CHANGE_PASSWORD') ?? unknownFlags(flags, MAPI_UNICODE)
    if (refused) return refused
    if (typeof oldPassword !== 'string' || typeof newPassword !== 'string')
      return fail(MAPI_E_INVALID_PARAMETER, 'ChangePassword wants the old and the new password, as strings.')
    const { name } = this.provider
    if (oldPassword !== this.#ports.passwordOf(name))
      return fail(MAPI_E_NO_ACCESS, `that is not the password that "${name}" has now.`)
    this.#ports.setPassword(name, newPassword)
    return success
  }

  /** Page: `imapistatus-flushqueues`. The target is a provider already; see the session's OpenEntry. */
  FlushQueues(target: StatusProvider | null, flags: number): Outcome {
    const refused =
      this.#unsupported(STATUS_FLUSH_QUEUES, 'STATUS_FLUSH_QUEUES') ?? unknownFlags(flags, FLUSH_FLAGS)
    if (refused) return refused
    const late = this.#waitForTransports()
    if (late) return late
    const isTransport = this.provider.resourceType === MAPI_TRANSPORT_PROVIDER
    if (isTransport && target !== null)
      return fail(
        MAPI_E_INVALID_PARAMETER,
        "a transport's own object takes no target: pass null, or call FlushQueues on the spooler's object.",
      )
    if ((flags & (FLUSH_UPLOAD | FLUSH_DOWNLOAD)) === 0) {
      this.#ports.lint(
        'flush-without-direction',
        'Neither FLUSH_UPLOAD nor FLUSH_DOWNLOAD was given, so nothing moves.',
      )
      return success
    }
    if (isTransport && (flags & FLUSH_ASYNC_OK) !== 0)
      this.#ports.lint(
        'async-on-transport',
        "FLUSH_ASYNC_OK matters to the spooler's object alone; this transport ignores it.",
      )
    return this.provider.flushQueues(target, flags)
  }

  #unsupported(bit: number, name: string) {
    if ((this.provider.methods & bit) !== 0) return undefined
    return fail(
      MAPI_E_NO_SUPPORT,
      `"${this.provider.name}" has no ${name} in PR_RESOURCE_METHODS, so its status object does not do this.`,
    )
  }

  /** SE-04: what concerns all transports waits until they are logged on. */
  #waitForTransports(): Failure | undefined {
    const { resourceType } = this.provider
    const concernsAll = resourceType === MAPI_SPOOLER || resourceType === MAPI_SUBSYSTEM
    return concernsAll ? this.#ports.waitForTransports() : undefined
  }
}

function unknownFlags(flags: number, known: number) {
  if (typeof flags !== 'number') return fail(MAPI_E_INVALID_PARAMETER, 'the flags must be a number.')
  const unknown = (flags & ~known) >>> 0
  if (unknown === 0) return undefined
  return fail(MAPI_E_UNKNOWN_FLAGS, `0x${unknown.toString(16)} is no flag of this method.`)
}
