import type { AnyMachineSnapshot } from 'xstate'
import {
  ABORT_XP_HEADER_OPERATION,
  CONFIG_CHANGED,
  FORCE_XP_CONNECT,
  FORCE_XP_DISCONNECT,
  MAPI_E_BUSY,
  MAPI_E_NO_SUPPORT,
  MAPI_E_USER_CANCEL,
  MAPI_TRANSPORT_PROVIDER,
  PROCESS_XP_HEADER_CACHE,
  PR_OWN_STORE_ENTRYID,
  PR_PROVIDER_DLL_NAME,
  PR_RESOURCE_FLAGS,
  PR_STATUS_CODE,
  REFRESH_XP_HEADER_CACHE,
  SHOW_XP_SESSION_UI,
  STATUS_INBOUND_FLUSH,
  STATUS_OUTBOUND_FLUSH,
  STATUS_OWN_STORE,
  SUPPRESS_UI,
} from '../mapi/api/constants.ts'
import type { SBinary, SPropValue } from '../mapi/api/values.ts'
import type { HeaderSource } from '../mapi/folder/header-source.ts'
import { fail, success, type Failure, type Outcome } from '../mapi/outcome.ts'
import type { StatusProvider } from '../mapi/status/provider.ts'
import type { RunningMailSession } from './mail-session.ts'

/** What a remote transport is asked to do. */
const REQUESTS =
  ABORT_XP_HEADER_OPERATION |
  FORCE_XP_CONNECT |
  FORCE_XP_DISCONNECT |
  PROCESS_XP_HEADER_CACHE |
  REFRESH_XP_HEADER_CACHE

export interface TransportProviderInput {
  readonly name: string
  readonly methods: number
  readonly dllName: string
  /** Null takes anything. */
  readonly addressTypes: readonly string[] | null
  readonly flushesLater: boolean
  /** The store that it is coupled with. */
  readonly ownStore: SBinary | undefined
  /** Names of the preprocessors that it registers. */
  readonly preprocessors: readonly string[]
  readonly entryId?: SBinary | undefined
  /** For a remote one. */
  readonly remote?: RemoteProvider | undefined
}

export interface RemoteProvider {
  readonly headers: HeaderSource
  /** Whether it has a window of its own for its headers. */
  readonly hasWindow: boolean
  /** Columns of its row that follow from its state. */
  readonly columns: (snapshot: AnyMachineSnapshot) => readonly SPropValue[]
}

/** A transport as MAPI sees it: its row and its status object. Page: `mapi-transport-provider-objects`. */
export class TransportProvider implements StatusProvider {
  readonly resourceType = MAPI_TRANSPORT_PROVIDER
  readonly name: string
  readonly methods: number
  readonly entryId?: SBinary | undefined
  readonly headers?: HeaderSource | undefined
  readonly addressTypes: readonly string[] | null
  readonly preprocessors: readonly string[]
  readonly #input: TransportProviderInput
  #session: RunningMailSession | null = null
  #columns: readonly SPropValue[] = []
  statusCode = 0
  hasRow = false

  constructor(input: TransportProviderInput) {
    const { name, methods, addressTypes, preprocessors, entryId, remote } = input
    this.#input = input
    this.name = name
    this.methods = methods
    this.addressTypes = addressTypes
    this.preprocessors = preprocessors
    if (entryId !== undefined) this.entryId = entryId
    if (remote !== undefined) this.headers = remote.headers
  }

  attach(session: RunningMailSession): void {
    this.#session = session
  }

  /** Takes over what its machine says. Returns the columns of its row that have changed by that. */
  update(statusCode: number, snapshot: AnyMachineSnapshot): SPropValue[] {
    const before = this.#columns
    const columns: SPropValue[] = [
      { ulPropTag: PR_STATUS_CODE, Value: statusCode },
      ...(this.#input.remote?.columns(snapshot) ?? []),
    ]
    this.statusCode = statusCode
    this.#columns = columns
    return columns.filter(({ Value }, index) => before[index]?.Value !== Value)
  }

  properties(): SPropValue[] {
    const { dllName, ownStore } = this.#input
    return [
      ...this.#columns,
      { ulPropTag: PR_PROVIDER_DLL_NAME, Value: dllName },
      // MQ-05: how a transport says that it belongs to a store.
      ...(ownStore === undefined
        ? []
        : [
            { ulPropTag: PR_RESOURCE_FLAGS, Value: STATUS_OWN_STORE },
            { ulPropTag: PR_OWN_STORE_ENTRYID, Value: ownStore },
          ]),
    ]
  }

  opened(): void {
    this.#session?.recordOpenStatusEntry(this.name)
  }

  /** Page: `imapistatus-validatestate`. */
  validateState(flags: number): Outcome {
    const session = this.#session
    if (session === null) return success
    if (session.isCritical(this.name))
      return fail(
        MAPI_E_BUSY,
        `"${this.name}" is in a critical section: it waits for an answer to its dialog.`,
      )
    const { remote } = this.#input
    const refused =
      this.#busy(session, flags) ??
      ((flags & SHOW_XP_SESSION_UI) === 0 ? undefined : this.#showWindow(session, flags))
    if (refused !== undefined) return refused
    if ((flags & CONFIG_CHANGED) !== 0) session.configurationChanged(this.name)
    if (remote === undefined || (flags & REQUESTS) === 0) return success
    session.tell(this.name, { type: 'VALIDATE', flags: flags & REQUESTS })
    return success
  }

  flushQueues(_target: StatusProvider | null, flags: number): Outcome {
    if (this.#session === null) return success
    return this.#input.flushesLater
      ? this.#session.requestFlush(this.name, flags)
      : this.#session.flush([this.name], flags, false)
  }

  /** VS-04, VS-15: whether something else is going on that cannot be stopped. */
  #busy(session: RunningMailSession, flags: number): Failure | undefined {
    const { remote } = this.#input
    const isFlushing = (this.statusCode & (STATUS_INBOUND_FLUSH | STATUS_OUTBOUND_FLUSH)) !== 0
    const request = flags & REQUESTS
    if (remote === undefined)
      return isFlushing ? fail(MAPI_E_BUSY, `"${this.name}" is being flushed; wait for its end.`) : undefined
    if (request === 0 ? session.canValidate(this.name) : session.canDo(this.name, request)) return undefined
    return fail(
      MAPI_E_BUSY,
      `"${this.name}" is at work or waits for the spooler: PR_REMOTE_VALIDATE_OK in its row is false until it is done.`,
    )
  }

  /** VS-05, VS-13: its own window; without one, the client shows its own. */
  #showWindow(session: RunningMailSession, flags: number): Failure | undefined {
    if (this.#input.remote?.hasWindow !== true || (flags & SUPPRESS_UI) !== 0)
      return fail(MAPI_E_NO_SUPPORT, `"${this.name}" shows no window for its headers; show your own.`)
    return session.ask(this.name, 'headers') === 'ok'
      ? undefined
      : fail(MAPI_E_USER_CANCEL, `the user cancelled the window of "${this.name}".`)
  }
}
