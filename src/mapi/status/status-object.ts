import {
  FLUSH_ASYNC_OK,
  FLUSH_DOWNLOAD,
  FLUSH_FORCE,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_COMPUTED,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_ACCESS,
  MAPI_E_NO_SUPPORT,
  MAPI_E_UNKNOWN_FLAGS,
  MAPI_TRANSPORT_PROVIDER,
  PR_ENTRYID,
  PR_INSTANCE_KEY,
  PR_OBJECT_TYPE,
  PR_ROWID,
  PR_STATUS_CODE,
  STATUS_CHANGE_PASSWORD,
  STATUS_FLUSH_QUEUES,
  STATUS_SETTINGS_DIALOG,
  STATUS_VALIDATE_STATE,
} from '../api/constants.ts'
import type { PropTag, SPropProblem, SPropValue } from '../api/values.ts'
import { fail, ok, success, type Outcome } from '../outcome.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { VALIDATE_STATE_FLAGS } from './flags.ts'
import type { StatusProvider } from './provider.ts'
import { readProps, tagsOf } from './props.ts'

const FLUSH_FLAGS = FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_FORCE | FLUSH_NO_UI | FLUSH_ASYNC_OK

/** What MAPI or the provider works out anew at every reading; see ST-07. */
const COMPUTED = new Set([PR_ENTRYID, PR_INSTANCE_KEY, PR_OBJECT_TYPE, PR_ROWID, PR_STATUS_CODE].map(PROP_ID))

/** Tells of something worth saying that changes no result. */
export type Lint = (code: string, message: string) => void

/**
 * One status object, shared by all who open it. Pages: `imapistatusimapiprop`, `status-object-implementation`.
 */
export class StatusObject {
  readonly provider: StatusProvider
  readonly #properties: () => readonly SPropValue[]
  readonly #lint: Lint

  constructor(provider: StatusProvider, properties: () => readonly SPropValue[], lint: Lint) {
    this.provider = provider
    this.#properties = properties
    this.#lint = lint
  }

  GetProps(tags: readonly PropTag[] | null, flags: number): Outcome<SPropValue[]> {
    return readProps(this.#properties(), tags, flags)
  }

  GetPropList(flags: number): Outcome<PropTag[]> {
    return tagsOf(this.#properties(), flags)
  }

  /** SO-12: success, with a problem for each property, since all of them are read-only or computed. */
  SetProps(properties: readonly SPropValue[]): Outcome<SPropProblem[] | null> {
    if (!Array.isArray(properties) || properties.length === 0)
      return fail(MAPI_E_INVALID_PARAMETER, 'SetProps wants a list of at least one property.')
    return ok(this.#problems(properties.map(({ ulPropTag }) => ulPropTag)))
  }

  DeleteProps(tags: readonly PropTag[]): Outcome<SPropProblem[] | null> {
    if (!Array.isArray(tags) || tags.length === 0)
      return fail(MAPI_E_INVALID_PARAMETER, 'DeleteProps wants a list of at least one tag.')
    return ok(this.#problems(tags))
  }

  /** SO-02: not transacted, so there is nothing to save. */
  SaveChanges(): Outcome {
    return success
  }

  ValidateState(_ui: number, flags: number): Outcome {
    return (
      this.#unsupported(STATUS_VALIDATE_STATE, 'STATUS_VALIDATE_STATE') ??
      unknownFlags(flags, VALIDATE_STATE_FLAGS) ??
      this.provider.validateState(flags)
    )
  }

  SettingsDialog(): Outcome {
    return this.#unsupported(STATUS_SETTINGS_DIALOG, 'STATUS_SETTINGS_DIALOG') ?? success
  }

  ChangePassword(): Outcome {
    return this.#unsupported(STATUS_CHANGE_PASSWORD, 'STATUS_CHANGE_PASSWORD') ?? success
  }

  /** Page: `imapistatus-flushqueues`. The target is a provider already; see the session's OpenEntry. */
  FlushQueues(target: StatusProvider | null, flags: number): Outcome {
    const refused =
      this.#unsupported(STATUS_FLUSH_QUEUES, 'STATUS_FLUSH_QUEUES') ?? unknownFlags(flags, FLUSH_FLAGS)
    if (refused) return refused
    const isTransport = this.provider.resourceType === MAPI_TRANSPORT_PROVIDER
    if (isTransport && target !== null)
      return fail(
        MAPI_E_INVALID_PARAMETER,
        "a transport's own object takes no target: pass null, or call FlushQueues on the spooler's object.",
      )
    if ((flags & (FLUSH_UPLOAD | FLUSH_DOWNLOAD)) === 0) {
      this.#lint(
        'flush-without-direction',
        'Neither FLUSH_UPLOAD nor FLUSH_DOWNLOAD was given, so nothing moves.',
      )
      return success
    }
    if (isTransport && (flags & FLUSH_ASYNC_OK) !== 0)
      this.#lint(
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

  #problems(tags: readonly PropTag[]): SPropProblem[] {
    return tags.map((ulPropTag, ulIndex) => ({
      ulIndex,
      ulPropTag,
      scode: COMPUTED.has(PROP_ID(ulPropTag)) ? MAPI_E_COMPUTED : MAPI_E_NO_ACCESS,
    }))
  }
}

function unknownFlags(flags: number, known: number) {
  if (typeof flags !== 'number') return fail(MAPI_E_INVALID_PARAMETER, 'the flags must be a number.')
  const unknown = (flags & ~known) >>> 0
  if (unknown === 0) return undefined
  return fail(MAPI_E_UNKNOWN_FLAGS, `0x${unknown.toString(16)} is no flag of this method.`)
}
