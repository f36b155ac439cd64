import {
  MAPI_BEST_ACCESS,
  MAPI_DEFERRED_ERRORS,
  MAPI_E_BAD_CHARWIDTH,
  MAPI_E_CALL_FAILED,
  MAPI_E_INVALID_OBJECT,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NOT_FOUND,
  MAPI_E_NO_ACCESS,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_LOGOFF_SHARED,
  MAPI_LOGOFF_UI,
  MAPI_MESSAGE,
  MAPI_UNICODE,
  MDB_NO_DIALOG,
  MDB_NO_MAIL,
  MDB_ONLINE,
  MDB_TEMPORARY,
  MDB_WRITE,
  fnevExtended,
  fnevNewMail,
} from '../api/constants.ts'
import type { SBinary } from '../api/values.ts'
import type { Environment } from '../environment.ts'
import { ServiceAdmin } from '../admin/service-admin.ts'
import { HeaderFolder } from '../folder/header-folder.ts'
import type { MailSession, RowOwner } from '../mail-system.ts'
import { messageAccess, MessageObject } from '../message/message-object.ts'
import { SavedMessage } from '../message/saved-message.ts'
import type { NotificationQueue } from '../notifications/queue.ts'
import { fail, isFailure, ok, success, type Failure, type Outcome } from '../outcome.ts'
import type { StatusProvider } from '../status/provider.ts'
import type { StatusPorts } from '../status/status-object.ts'
import { StoreFolder } from '../store/folder.ts'
import { MessageStore, newMailNotification } from '../store/message-store.ts'
import type { Stores } from '../store/stores.ts'
import { wrongFlags } from '../tables/flags.ts'
import { isBytes } from '../values/bytes.ts'
import { EntryIds } from './entry-ids.ts'
import { EventListeners } from './event-listeners.ts'
import { primaryIdentity } from './identity.ts'
import { entryIdOf, namedBy, wrongInterface, wrongOpenFlags } from './open-entry.ts'
import { describe, isStatusEntry, type Named, type Openable } from './openable.ts'
import { addressBookResource, storeResource, subsystemResource } from './resources.ts'
import { StatusTable } from './status-table.ts'

const STORE_FLAGS =
  (MAPI_BEST_ACCESS |
    MAPI_DEFERRED_ERRORS |
    MDB_NO_DIALOG |
    MDB_NO_MAIL |
    MDB_ONLINE |
    MDB_TEMPORARY |
    MDB_WRITE) >>>
  0

/** What an entry identifier opened. */
export interface OpenedEntry {
  readonly ulObjType: number
  readonly named: Openable
  /** OE-11: an error that waits for the first use of the object. */
  readonly pending: Failure | undefined
}

/** One session: its status table, its entry identifiers and the mail behind it. Page: `imapisessioniunknown`. */
export class Session {
  readonly statusTable: StatusTable
  readonly stores: Stores
  /** Registrations with the session itself. */
  readonly listeners: EventListeners
  /** Those, and the registrations with stores. */
  readonly #allListeners: Map<EventListeners, MessageStore | null>
  readonly #environment: Environment
  readonly #entryIds: EntryIds<Named>
  readonly #mail: MailSession
  readonly #stopNewMail: (() => void) | undefined
  #loggedOff = false

  constructor(
    environment: Environment,
    logonFlags: number,
    notifications: NotificationQueue,
    stores: Stores,
  ) {
    const { mail, profile, random, record } = environment
    this.#environment = environment
    this.listeners = new EventListeners(notifications)
    this.#allListeners = new Map([[this.listeners, null]])
    this.#entryIds = new EntryIds(random)
    this.stores = stores
    for (const store of stores.all) this.#entryIds.register(store.entryId, store)
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
      store: storeResource(stores.default),
    }
    for (const owner of mail.rowOrder)
      this.statusTable.modifyStatusRow(owners[owner], owners[owner].properties(), 0)
    this.#stopNewMail = mail.onNewMail?.((newMail) => {
      const store = stores.all.find(({ name }) => name === newMail.store) ?? stores.default
      const info = newMailNotification(newMail, store.receiveFolder(newMail.messageClass))
      for (const [listeners, of] of this.#allListeners)
        if (of === null || of === store) listeners.tell(fnevNewMail, info)
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
    return this.#open(found.value, iid, flags)
  }

  /** A folder or a message of one store; null is its root folder. Page: `imsgstore-openentry`. */
  openIn(store: MessageStore, entryId: unknown, iid: unknown, flags: number): Outcome<OpenedEntry> {
    const none = entryId === null || entryId === undefined
    const found = none ? ok(store.root) : this.find(entryId, 'OpenEntry')
    if (isFailure(found)) return found
    const wrong = wrongOpenFlags(flags)
    if (wrong) return wrong
    const named = found.value
    if (
      !(named instanceof StoreFolder || named instanceof SavedMessage) ||
      this.stores.storeOf(named) !== store
    )
      return fail(
        MAPI_E_NOT_FOUND,
        `the store "${store.name}" has no folder and no message of this identifier.`,
      )
    return this.#open(named, iid, flags)
  }

  /** Page: `imapisession-openmsgstore`. */
  OpenMsgStore(entryId: unknown, iid: unknown, flags: unknown): Outcome<OpenedEntry> {
    const wrong = wrongFlags(
      flags,
      STORE_FLAGS,
      'OpenMsgStore',
      'MAPI_BEST_ACCESS, MAPI_DEFERRED_ERRORS and MDB_ flags',
    )
    if (wrong) return wrong
    const found = this.find(entryId, 'OpenMsgStore')
    if (isFailure(found)) return found
    if (!(found.value instanceof MessageStore))
      return fail(
        MAPI_E_UNKNOWN_ENTRYID,
        'this identifier names no store: take PR_ENTRYID from GetMsgStoresTable.',
      )
    return this.#open(
      found.value,
      iid,
      Number(flags) & MAPI_DEFERRED_ERRORS,
      (Number(flags) & MDB_NO_MAIL) === 0,
    )
  }

  #open(named: Named, iid: unknown, flags: number, withMail = true): Outcome<OpenedEntry> {
    const { objectType: ulObjType } = describe(named)
    const refused = wrongInterface(named, iid) ?? this.#deniedAccess(named)
    if (refused && (flags & MAPI_DEFERRED_ERRORS) === 0) return refused
    if (named instanceof SavedMessage) return this.#openMessage(named, flags, refused)
    if (refused === undefined && isStatusEntry(named)) named.object.provider.opened?.()
    // departs: FQ-25. The spooler sees the outgoing queue of an open store.
    if (refused === undefined && named instanceof MessageStore && withMail) named.mail?.open(named.name)
    return ok({ ulObjType, named, pending: refused })
  }

  /** MQ-03. Every opening gives an object of its own. */
  #openMessage(saved: SavedMessage, flags: number, refused: Failure | undefined): Outcome<OpenedEntry> {
    const access = messageAccess(saved, flags)
    const failure = refused ?? (isFailure(access) ? access : undefined)
    if (failure && (flags & MAPI_DEFERRED_ERRORS) === 0) return failure
    const store = this.stores.storeOf(saved)
    if (store === undefined) return fail(MAPI_E_NOT_FOUND, 'the message is in none of the stores any more.')
    const writable = !isFailure(access) && access.value
    const named = new MessageObject({ store, saved, writable, now: () => this.#environment.clock.now() })
    return ok({ ulObjType: MAPI_MESSAGE, named, pending: failure })
  }

  /** A new message of a store. Page: `imapifolder-createmessage`. */
  newMessage(store: MessageStore): MessageObject {
    return new MessageObject({ store, saved: null, writable: true, now: () => this.#environment.clock.now() })
  }

  /** Page: `imapisession-adminservices`. */
  get serviceAdmin(): ServiceAdmin {
    return new ServiceAdmin(this.#environment.mail, this.stores.newTable)
  }

  /** What an identifier names, with the right error for every way in which it may not. */
  find(entryId: unknown, method: string): Outcome<Named> {
    const bytes = entryIdOf(entryId, method)
    if (isFailure(bytes)) return bytes
    const lookup = this.#entryIds.find(bytes.value)
    const stored = lookup.found === 'absent' ? this.stores.find(bytes.value) : undefined
    return stored === undefined ? namedBy(lookup) : ok(stored)
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
  addListeners(listeners: EventListeners, of: MessageStore): void {
    this.#allListeners.set(listeners, of)
  }

  removeListeners(listeners: EventListeners): void {
    this.#allListeners.delete(listeners)
    listeners.clear()
  }

  #deniedAccess(named: Named): Failure | undefined {
    if (!isStatusEntry(named) && !(named instanceof HeaderFolder)) return undefined
    const { name } = isStatusEntry(named) ? named.object.provider : named
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
