import type { IUnknown, IMAPIStatus } from './objects.ts'
import type { IMAPIAdviseSink, NEWMAIL_NOTIFICATION, EXTENDED_NOTIFICATION } from './notifications.ts'
import type { IMsgServiceAdmin } from './service-admin.ts'
import type { IMsgStore } from './store.ts'
import type { IMAPITable } from './tables.ts'
import type { HRESULT, IID, MAPIERROR, PropertyValue, SBinary } from './values.ts'

/** The identifier of an interface; it may carry the interface itself for TypeScript. */
export type InterfaceID<Interface> = IID & { readonly __interface?: Interface }

/** A session: the door to everything. Page: `imapisessioniunknown`. */
export interface IMAPISession extends IUnknown {
  /**
   * Details of the last error of this session, which is also the one of whomever it passed a call on to;
   * null where there are none. Free them with MAPIFreeBuffer.
   *
   * @param hResult the result that the failed call gave
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_BAD_CHARWIDTH; MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-getlasterror
   */
  GetLastError(hResult: HRESULT, ulFlags: number): MAPIERROR | null

  /**
   * The object that an entry identifier names. A status row's PR_ENTRYID gives its status object.
   * Check `ulObjType` before you use `lpUnk`: a store's identifier opens a store, and then
   * `OpenEntry<IMsgStore>(...)` says so to TypeScript. Release what you opened.
   *
   * @param lpEntryID the bytes of PR_ENTRYID, or of PR_STORE_ENTRYID; messages and folders have one as well
   * @param lpInterface null for the object's standard interface
   * @param ulFlags MAPI_MODIFY, MAPI_BEST_ACCESS (both only ask, but with a queued message MAPI_MODIFY insists), MAPI_DEFERRED_ERRORS (errors may wait for the first use of the object), MAPI_NO_CACHE, MAPI_CACHE_ONLY
   * @throws MAPI_E_NO_ACCESS where the provider does not permit it; MAPI_E_NOT_FOUND where no object has this identifier; MAPI_E_UNKNOWN_ENTRYID where its provider is not open, or its session is over; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER; MAPI_E_INTERFACE_NOT_SUPPORTED; MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-openentry
   */
  OpenEntry<Opened extends IUnknown = IMAPIStatus>(
    lpEntryID: PropertyValue,
    lpInterface: InterfaceID<Opened> | null,
    ulFlags: number,
  ): { ulObjType: number; lpUnk: Opened }

  /**
   * Opens a message store, and with it its outgoing queue for the spooler. Release it.
   *
   * @param ulUIParam parent window; 0 here
   * @param lpEntryID PR_ENTRYID of a row of GetMsgStoresTable, or PR_STORE_ENTRYID
   * @param lpInterface null for IMsgStore
   * @param ulFlags MAPI_BEST_ACCESS, MDB_WRITE, MDB_NO_DIALOG, MDB_NO_MAIL (the spooler does not learn of the store), MDB_ONLINE, MDB_TEMPORARY, MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_UNKNOWN_ENTRYID where no store has this identifier; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER; MAPI_E_INTERFACE_NOT_SUPPORTED; MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-openmsgstore
   */
  OpenMsgStore(
    ulUIParam: number,
    lpEntryID: PropertyValue,
    lpInterface: IID | null,
    ulFlags: number,
  ): IMsgStore

  /**
   * The message stores of the profile: PR_DISPLAY_NAME, PR_ENTRYID, and PR_DEFAULT_STORE for the one that
   * sending and receiving use.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-getmsgstorestable
   */
  GetMsgStoresTable(ulFlags: number): IMAPITable

  /**
   * The administration of the profile's message services. What is changed by it counts from the next
   * session on. Release it.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-adminservices
   */
  AdminServices(ulFlags: number): IMsgServiceAdmin

  /**
   * Whether two entry identifiers name one object; their bytes do not tell.
   *
   * @param ulFlags 0
   * @throws MAPI_E_UNKNOWN_ENTRYID where the object of one of them is not available; MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-compareentryids
   */
  CompareEntryIDs(lpEntryID1: PropertyValue, lpEntryID2: PropertyValue, ulFlags: number): boolean

  /**
   * Asks to be told of what happens to the session, or to an object. Returns the number of the connection,
   * for Unadvise.
   *
   * @param lpEntryID null for the session itself: critical errors and extended events, of which its end is one; a store's identifier for the events of that store
   * @param ulEventMask fnevCriticalError, fnevExtended; with a store's identifier fnevNewMail
   * @throws MAPI_E_INVALID_ENTRYID; MAPI_E_NO_SUPPORT where the provider of the object tells of nothing; MAPI_E_UNKNOWN_ENTRYID; MAPI_E_INVALID_PARAMETER for events that cannot be asked for, such as fnevStatusObjectModified
   * @see imapisession-advise
   */
  Advise<Iid extends PropertyValue>(
    lpEntryID: Iid,
    ulEventMask: number,
    lpAdviseSink: IMAPIAdviseSink<Iid extends null ? EXTENDED_NOTIFICATION : NEWMAIL_NOTIFICATION>,
  ): number

  /**
   * Ends a registration.
   *
   * @throws MAPI_E_INVALID_PARAMETER for an unknown number
   * @see imapisession-unadvise
   */
  Unadvise(ulConnection: number): HRESULT

  /**
   * The address types that the transports take. Right after logon it waits for the transports. Free the
   * list with MAPIFreeBuffer.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-enumadrtypes
   */
  EnumAdrTypes(ulFlags: number): string[]

  /**
   * The status table: a row for the subsystem, the spooler, the address book and every transport.
   * Right after logon it waits until the spooler has logged the transports on.
   *
   * @param ulFlags MAPI_UNICODE for strings in Unicode, else they are PT_STRING8
   * @throws MAPI_E_UNKNOWN_FLAGS; MAPI_E_BAD_CHARWIDTH for MAPI_UNICODE where the profile behaves as the real Outlook does
   * @see imapisession-getstatustable
   */
  GetStatusTable(ulFlags: number): IMAPITable

  /**
   * The identifier of the session's primary identity. Where there is none `hr` is the warning
   * MAPI_W_NO_SERVICE, and the identifier one that stands for nobody. Free it with MAPIFreeBuffer.
   *
   * @see imapisession-queryidentity
   */
  QueryIdentity(): { hr: HRESULT; lpEntryID: SBinary }

  /**
   * Ends the session; Release is then the one valid call on it, and on whatever it opened. Release objects
   * and cancel registrations before. Right after logon it waits for the transports.
   *
   * @param ulFlags MAPI_LOGOFF_SHARED, MAPI_LOGOFF_UI
   * @param ulReserved 0
   * @throws MAPI_E_UNKNOWN_FLAGS; MAPI_E_INVALID_PARAMETER
   * @see imapisession-logoff
   */
  Logoff(ulUIParam: number, ulFlags: number, ulReserved: number): HRESULT
}
