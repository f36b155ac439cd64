import {
  MAPI_DEFERRED_ERRORS,
  MAPI_E_BAD_CHARWIDTH,
  MAPI_E_CALL_FAILED,
  MAPI_E_INVALID_OBJECT,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_ACCESS,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_FOLDER,
  MAPI_LOGOFF_SHARED,
  MAPI_LOGOFF_UI,
  MAPI_STATUS,
  MAPI_STORE,
  MAPI_UNICODE,
  fnevExtended,
  fnevNewMail,
} from '../api/constants.ts'
import type { SBinary } from '../api/values.ts'
import type { Environment } from '../environment.ts'
import { HeaderFolder } from '../folder/header-folder.ts'
import type { MailSession, RowOwner } from '../mail-system.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { fail, isFailure, ok, success, type Failure, type Outcome } from '../outcome.ts'
import type { StatusProvider } from '../status/provider.ts'
import type { StatusPorts } from '../status/status-object.ts'
import { MessageStore, newMailNotification } from '../store/message-store.ts'
import { wrongFlags } from '../tables/flags.ts'
import { isBytes } from '../values/bytes.ts'
import { EntryIds } from './entry-ids.ts'
import { EventListeners } from './event-listeners.ts'
import { primaryIdentity } from './identity.ts'
import { entryIdOf, namedBy, wrongInterface, wrongOpenFlags, type Named } from './open-entry.ts'
import { addressBookResource, storeResource, subsystemResource } from './resources.ts'
import { StatusTable } from './status-table.ts'

/** What an entry identifier opened. */
export interface OpenedEntry {
  readonly ulObjType: number
  readonly named: Named
  /** OE-11: an error that waits for the first use of the object. */
  readonly pending: Failure | undefined
}

/** One session: its status table, its entry identifiers and the mail behind it. Page: `imapisessioniunknown`. */
export class Session {
  readonly statusTable: StatusTable
  readonly store: MessageStore
  /** Registrations with the session itself. */
  readonly listeners: EventListeners
  /** Those, and the registrations with objects of the session. */
  readonly #allListeners: Set<EventListeners>
  readonly #environment: Environment
  readonly #entryIds: EntryIds<Named>
  readonly #mail: MailSession
  readonly #stopNewMail: (() => void) | undefined
  #loggedOff = false

  constructor(environment: Environment, logonFlags: number, notifications: NotificationQueue) {
    const { mail, profile, random, record } = environment
    this.#environment = environment
    this.listeners = new EventListeners(notifications)
    this.#allListeners = new Set([this.listeners])
    this.#entryIds = new EntryIds(random)
    this.store = new MessageStore(profile.storeName)
    this.#entryIds.register(this.store.entryId, this.store)
    this.statusTable = new StatusTable({
      entryIds: this.#entryIds,
      profile,
      ports: this.#statusPorts(),
      record,
    })
    this.#mail = mail.logon(this.statusTable, logonFlags)
    const owners: Record<RowOwner, StatusProvider> = {
      subsystem: subsystemResource(),
      spooler: this.#mail.spooler,
      'address-book': addressBookResource(),
      store: storeResource(this.store),
    }
    for (const owner of mail.rowOrder)
      this.statusTable.modifyStatusRow(owners[owner], owners[owner].properties(), 0)
    this.#stopNewMail = mail.onNewMail?.((newMail) => {
      for (const listeners of this.#allListeners) listeners.tell(fnevNewMail, newMailNotification(newMail))
    })
  }

  isLoggedOn(): boolean {
    return !this.#loggedOff
  }

  /** departs: SE-06. Why nothing but AddRef and Release works on the session and on what it opened. */
  refusal(): Failure | undefined {
    if (!this.#loggedOff) return undefined
    return fail(MAPI_E_INVALID_OBJECT, 'the session has logged off; Release is the one call left.')
  }

  /** SE-04: waits until the spooler has logged the transports on. Page: `imapisession-getstatustable`. */
  GetStatusTable(flags: number): Outcome<{ unicode: boolean }> {
    // departs: ST-02
    const wrong = wrongFlags(flags, MAPI_UNICODE, 'GetStatusTable', 'MAPI_UNICODE')
    if (wrong) return wrong
    const unicode = (flags & MAPI_UNICODE) !== 0
    // departs: ST-20
    if (unicode && this.#environment.profile.realOutlook)
      return fail(
        MAPI_E_BAD_CHARWIDTH,
        'the status table of the real Outlook does not support MAPI_UNICODE; pass 0.',
      )
    return this.#waitForTransports() ?? ok({ unicode })
  }

  OpenEntry(entryId: unknown, iid: unknown, flags: number): Outcome<OpenedEntry> {
    const found = this.find(entryId, 'OpenEntry')
    if (isFailure(found)) return found
    const wrong = wrongOpenFlags(flags)
    if (wrong) return wrong
    const named = found.value
    const refused = wrongInterface(named, iid) ?? this.#deniedAccess(named)
    if (refused && (flags & MAPI_DEFERRED_ERRORS) === 0) return refused
    if (named instanceof MessageStore) return ok({ ulObjType: MAPI_STORE, named, pending: refused })
    if (named instanceof HeaderFolder) return ok({ ulObjType: MAPI_FOLDER, named, pending: refused })
    if (refused === undefined) named.object.provider.opened?.()
    return ok({ ulObjType: MAPI_STATUS, named, pending: refused })
  }

  /** What an identifier names, with the right error for every way in which it may not. */
  find(entryId: unknown, method: string): Outcome<Named> {
    const bytes = entryIdOf(entryId, method)
    return isFailure(bytes) ? bytes : namedBy(this.#entryIds.find(bytes.value))
  }

  /** Whether an identifier was good in this session, and its row is gone. */
  isRetired(entryId: unknown): boolean {
    return isBytes(entryId) && this.#entryIds.find(entryId).found === 'closed'
  }

  /** SE-09: identifiers of one object may have different bytes. */
  CompareEntryIDs(first: unknown, second: unknown, flags: number): Outcome<boolean> {
    const wrong = wrongFlags(flags, 0, 'CompareEntryIDs', '')
    if (wrong) return wrong
    const a = this.find(first, 'CompareEntryIDs')
    if (isFailure(a)) return asUnknown(a)
    const b = this.find(second, 'CompareEntryIDs')
    if (isFailure(b)) return asUnknown(b)
    return ok(a.value === b.value)
  }

  /** Page: `imapisession-queryidentity`. */
  QueryIdentity(): Outcome<SBinary> {
    return this.#waitForTransports() ?? primaryIdentity(this.statusTable.data.rows)
  }

  /** Page: `imapisession-enumadrtypes`. */
  EnumAdrTypes(flags: number): Outcome<string[]> {
    const wrong = wrongFlags(flags, MAPI_UNICODE, 'EnumAdrTypes', 'MAPI_UNICODE')
    return wrong ?? this.#waitForTransports() ?? ok([...new Set(this.#mail.addressTypes?.())])
  }

  /** Page: `imapisession-logoff`. */
  Logoff(_ui: number, flags: number, reserved: number): Outcome {
    const wrong = wrongFlags(
      flags,
      MAPI_LOGOFF_SHARED | MAPI_LOGOFF_UI,
      'Logoff',
      'MAPI_LOGOFF_SHARED and MAPI_LOGOFF_UI',
    )
    if (wrong) return wrong
    if (reserved !== 0 && reserved !== undefined)
      return fail(MAPI_E_INVALID_PARAMETER, "Logoff's last parameter is reserved and must be 0.")
    const late = this.#waitForTransports()
    if (late) return late
    this.#loggedOff = true
    this.#stopNewMail?.()
    this.listeners.tell(fnevExtended, { ulEvent: 0, pbEventParameters: new Uint8Array(0) })
    this.#mail.logoff()
    return success
  }

  /** Registrations with an object of the session, for as long as the object lives. */
  addListeners(listeners: EventListeners): void {
    this.#allListeners.add(listeners)
  }

  removeListeners(listeners: EventListeners): void {
    this.#allListeners.delete(listeners)
    listeners.clear()
  }

  #deniedAccess(named: Named): Failure | undefined {
    if (named instanceof MessageStore) return undefined
    const { name } = named instanceof HeaderFolder ? named : named.object.provider
    if (!this.#environment.profile.deniesAccess(name)) return undefined
    return fail(MAPI_E_NO_ACCESS, `"${name}" does not permit you to open its status object.`)
  }

  #waitForTransports(): Failure | undefined {
    const wait = this.#environment.turn.until(
      () => this.#mail.ready(),
      'the spooler to log the transports on',
    )
    if (wait === 'done') return undefined
    return fail(MAPI_E_CALL_FAILED, 'the spooler never finished logging the transports on.')
  }

  #statusPorts(): StatusPorts {
    const { mail, profile, record } = this.#environment
    return {
      lint: (code, message) => {
        record({ type: 'lint', code, message })
      },
      waitForTransports: () => this.#waitForTransports(),
      showSettings: (owner) => {
        mail.ask?.({ owner, kind: 'settings' })
      },
      passwordOf: (provider) => profile.passwordOf(provider),
      setPassword: (provider, password) => {
        profile.setPassword(provider, password)
      },
    }
  }
}

/** Whatever is wrong with an identifier: its object is not available. */
const asUnknown = (failure: Failure): Failure =>
  failure.hr === MAPI_E_INVALID_PARAMETER ? failure : fail(MAPI_E_UNKNOWN_ENTRYID, failure.because)
