import {
  MAPI_BEST_ACCESS,
  MAPI_CACHE_ONLY,
  MAPI_DEFERRED_ERRORS,
  MAPI_E_CALL_FAILED,
  MAPI_E_INTERFACE_NOT_SUPPORTED,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_E_UNKNOWN_FLAGS,
  MAPI_LOGOFF_SHARED,
  MAPI_LOGOFF_UI,
  MAPI_MODIFY,
  MAPI_NO_CACHE,
  MAPI_STATUS,
  MAPI_UNICODE,
  MAPI_W_NO_SERVICE,
  PR_IDENTITY_ENTRYID,
} from '../api/constants.ts'
import type { SBinary } from '../api/values.ts'
import type { Environment } from '../environment.ts'
import type { MailSession, RowOwner } from '../mail-system.ts'
import { fail, isFailure, ok, success, warn, type Outcome } from '../outcome.ts'
import { STATUS_INTERFACES } from '../status/interfaces.ts'
import type { StatusProvider } from '../status/provider.ts'
import { isBytes } from '../values/bytes.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { findById } from '../values/prop-values.ts'
import { EntryIds } from './entry-ids.ts'
import { addressBookResource, storeResource, subsystemResource } from './resources.ts'
import { StatusTable, type StatusEntry } from './status-table.ts'

const OPEN_FLAGS = MAPI_MODIFY | MAPI_BEST_ACCESS | MAPI_DEFERRED_ERRORS | MAPI_NO_CACHE | MAPI_CACHE_ONLY

/** What an entry identifier opened. */
export interface OpenedEntry {
  readonly ulObjType: number
  readonly entry: StatusEntry
}

/** One session: its status table, its entry identifiers and the mail behind it. Page: `imapisessioniunknown`. */
export class Session {
  readonly statusTable: StatusTable
  readonly #environment: Environment
  readonly #entryIds: EntryIds<StatusEntry>
  readonly #mail: MailSession
  #loggedOff = false

  constructor(environment: Environment, logonFlags: number) {
    this.#environment = environment
    this.#entryIds = new EntryIds(environment.random)
    this.statusTable = new StatusTable(this.#entryIds, environment.record)
    this.#mail = environment.mail.logon(this.statusTable, logonFlags)
    const owners: Record<RowOwner, StatusProvider> = {
      subsystem: subsystemResource(),
      spooler: this.#mail.spooler,
      'address-book': addressBookResource(),
      store: storeResource(),
    }
    for (const owner of environment.mail.rowOrder)
      this.statusTable.modifyStatusRow(owners[owner], owners[owner].properties(), 0)
  }

  isLoggedOn(): boolean {
    return !this.#loggedOff
  }

  /** SE-04: waits until the spooler has logged the transports on. Page: `imapisession-getstatustable`. */
  GetStatusTable(flags: number): Outcome<{ unicode: boolean }> {
    if (typeof flags !== 'number')
      return fail(MAPI_E_INVALID_PARAMETER, 'GetStatusTable wants its flags: 0 or MAPI_UNICODE.')
    if ((flags & ~MAPI_UNICODE) !== 0)
      return fail(MAPI_E_UNKNOWN_FLAGS, 'MAPI_UNICODE is the only flag of GetStatusTable; 0 is fine.')
    const wait = this.#environment.turn.until(
      () => this.#mail.ready(),
      'the spooler to log the transports on',
    )
    if (wait !== 'done')
      return fail(MAPI_E_CALL_FAILED, 'the spooler never finished logging the transports on.')
    return ok({ unicode: (flags & MAPI_UNICODE) !== 0 })
  }

  OpenEntry(entryId: unknown, iid: unknown, flags: number): Outcome<OpenedEntry> {
    const found = this.find(entryId, 'OpenEntry')
    if (isFailure(found)) return found
    if (typeof flags !== 'number' || (flags & ~OPEN_FLAGS) !== 0)
      return fail(
        MAPI_E_UNKNOWN_FLAGS,
        'OpenEntry knows MAPI_MODIFY, MAPI_BEST_ACCESS and MAPI_DEFERRED_ERRORS.',
      )
    if (iid !== null && iid !== undefined && (typeof iid !== 'string' || !STATUS_INTERFACES.has(iid)))
      return fail(
        MAPI_E_INTERFACE_NOT_SUPPORTED,
        'a status object has IMAPIStatus, IMAPIProp and IUnknown; null asks for the standard one.',
      )
    found.value.object.provider.opened?.()
    return ok({ ulObjType: MAPI_STATUS, entry: found.value })
  }

  /** The entry that an identifier names, with the right error for every way in which it may not. */
  find(entryId: unknown, method: string): Outcome<StatusEntry> {
    if (entryId === null || entryId === undefined || (isBytes(entryId) && entryId.length === 0))
      return fail(
        MAPI_E_INVALID_PARAMETER,
        `${method} wants an entry identifier: the Value of a row's PR_ENTRYID.`,
      )
    if (!isBytes(entryId))
      return fail(
        MAPI_E_INVALID_PARAMETER,
        `${method} wants the bytes of an entry identifier. Pass the row's value of PR_ENTRYID, not the tag or another column.`,
      )
    const lookup = this.#entryIds.find(entryId)
    switch (lookup.found) {
      case 'object':
        return ok(lookup.object)
      case 'gone':
        return fail(MAPI_E_NOT_FOUND, 'the row that this identifier came from is gone.')
      case 'malformed':
        return fail(MAPI_E_INVALID_ENTRYID, 'an entry identifier has at least five bytes.')
      case 'unknown':
        return fail(
          MAPI_E_UNKNOWN_ENTRYID,
          'no provider of this session recognises this identifier. Those in the status table are good for one session only.',
        )
    }
  }

  CompareEntryIDs(first: unknown, second: unknown): Outcome<boolean> {
    const a = this.find(first, 'CompareEntryIDs')
    if (isFailure(a)) return fail(MAPI_E_UNKNOWN_ENTRYID, a.because)
    const b = this.find(second, 'CompareEntryIDs')
    if (isFailure(b)) return fail(MAPI_E_UNKNOWN_ENTRYID, b.because)
    return ok(a.value === b.value)
  }

  /** SE-08: the primary identity, else the first; without any, a success with a warning. Page: `imapisession-queryidentity`. */
  QueryIdentity(): Outcome<SBinary | null> {
    for (const { cells } of this.statusTable.data.rows) {
      const identity = findById(cells, PROP_ID(PR_IDENTITY_ENTRYID))
      if (identity !== undefined && isBytes(identity.Value)) return ok(identity.Value.slice())
    }
    return warn(MAPI_W_NO_SERVICE, null)
  }

  /** Page: `imapisession-logoff`. */
  Logoff(_ui: number, flags: number, reserved: number): Outcome {
    if (((flags ?? 0) & ~(MAPI_LOGOFF_SHARED | MAPI_LOGOFF_UI)) !== 0)
      return fail(MAPI_E_UNKNOWN_FLAGS, 'Logoff knows MAPI_LOGOFF_SHARED and MAPI_LOGOFF_UI.')
    if (reserved !== 0 && reserved !== undefined)
      return fail(MAPI_E_INVALID_PARAMETER, "Logoff's last parameter is reserved and must be 0.")
    this.#loggedOff = true
    this.#mail.logoff()
    return success
  }
}
