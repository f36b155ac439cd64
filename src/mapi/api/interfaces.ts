import type { SRestriction } from './restrictions.ts'
import type {
  HRESULT,
  IID,
  MAPIERROR,
  PropertyValue,
  PropTag,
  SBinary,
  SPropProblem,
  SPropValue,
  SPropValues,
  SRowSet,
  SSortOrderSet,
} from './values.ts'

/** What every MAPI object has: a count of the references to it. Page: `iunknown-methods`. */
export interface IUnknown {
  /**
   * The same object by another of its interfaces, with one more reference to release.
   *
   * @throws MAPI_E_INTERFACE_NOT_SUPPORTED where the object has no such interface.
   * @see implementing-iunknown-in-c-plus-plus
   */
  QueryInterface(riid: IID): IUnknown

  /** Adds a reference. The count that comes back is for diagnosis only. Page: `implementing-the-iunknown-interface`. */
  AddRef(): number

  /** Gives a reference back; at zero the object dies. The count that comes back is for diagnosis only. Page: `implementing-the-iunknown-interface`. */
  Release(): number

  /** `using` calls Release at the end of the block. */
  [Symbol.dispose](): void
}

/** An object with properties. Page: `imapipropiunknown`. */
export interface IMAPIProp extends IUnknown {
  /**
   * Details of the last error of this very object; null where there are none. Free them with MAPIFreeBuffer.
   *
   * @param hResult the result that the failed call gave
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_BAD_CHARWIDTH where Unicode was asked for and is not there; MAPI_E_UNKNOWN_FLAGS
   * @see imapiprop-getlasterror
   */
  GetLastError(hResult: HRESULT, ulFlags: number): MAPIERROR | null

  /** Makes changes permanent. A status object is not transacted: S_OK, and nothing to do. Page: `imapiprop-savechanges`. */
  SaveChanges(ulFlags: number): HRESULT

  /**
   * The values of the properties asked for, in that order, or of all (null). What is missing comes as
   * PT_ERROR with the reason, and `hr` is then the warning MAPI_W_ERRORS_RETURNED. Free the array with
   * MAPIFreeBuffer.
   *
   * @throws MAPI_E_INVALID_PARAMETER for a list without tags.
   * @see imapiprop-getprops
   */
  GetProps<const Tags extends readonly PropTag[]>(
    lpPropTagArray: Tags,
    ulFlags: number,
  ): { hr: HRESULT; lpPropArray: SPropValues<Tags> }
  GetProps(lpPropTagArray: null, ulFlags: number): { hr: HRESULT; lpPropArray: SPropValue[] }

  /**
   * The tags of all properties. Free the list with MAPIFreeBuffer.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imapiprop-getproplist
   */
  GetPropList(ulFlags: number): PropTag[]

  /**
   * A property as an object of its own, a stream for example. Objects here have none.
   *
   * @throws MAPI_E_NO_SUPPORT always
   * @see imapiprop-openproperty
   */
  OpenProperty(ulPropTag: PropTag, lpiid: IID, ulInterfaceOptions: number, ulFlags: number): IUnknown

  /**
   * Changes properties. What could not be changed comes back as a list of problems, or null where there
   * are none: success may be partial. Free the list with MAPIFreeBuffer.
   *
   * @throws MAPI_E_INVALID_PARAMETER for an empty list, or a property of type PT_OBJECT
   * @see imapiprop-setprops
   */
  SetProps(lpPropArray: readonly SPropValue[]): SPropProblem[] | null

  /**
   * Deletes properties; what could not be deleted comes back as a list of problems. Free it with MAPIFreeBuffer.
   *
   * @throws MAPI_E_INVALID_PARAMETER for an empty list
   * @see imapiprop-deleteprops
   */
  DeleteProps(lpPropTagArray: readonly PropTag[]): SPropProblem[] | null

  /**
   * Copies all properties to another object, but for those excluded. Objects here do not support it.
   *
   * @throws MAPI_E_NO_SUPPORT always
   * @see imapiprop-copyto
   */
  CopyTo(
    rgiidExclude: readonly IID[],
    lpExcludeProps: readonly PropTag[] | null,
    ulUIParam: number,
    lpProgress: null,
    lpInterface: IID,
    lpDestObj: IUnknown,
    ulFlags: number,
  ): SPropProblem[] | null

  /**
   * Copies some properties to another object. Objects here do not support it.
   *
   * @throws MAPI_E_NO_SUPPORT always
   * @see imapiprop-copyprops
   */
  CopyProps(
    lpIncludeProps: readonly PropTag[],
    ulUIParam: number,
    lpProgress: null,
    lpInterface: IID,
    lpDestObj: IUnknown,
    ulFlags: number,
  ): SPropProblem[] | null

  /**
   * The names of named properties. Objects here have none.
   *
   * @throws MAPI_E_NO_SUPPORT always
   * @see imapiprop-getnamesfromids
   */
  GetNamesFromIDs(lppPropTags: readonly PropTag[] | null, lpPropSetGuid: IID | null, ulFlags: number): object[]

  /**
   * The identifiers of named properties. Objects here have none.
   *
   * @throws MAPI_E_NO_SUPPORT always
   * @see imapiprop-getidsfromnames
   */
  GetIDsFromNames(lppPropNames: readonly object[] | null, ulFlags: number): PropTag[]
}

/**
 * What a status object can be asked for. PR_RESOURCE_METHODS says which of the four methods may be
 * called. A transport lives in the spooler's context, so in C++ its status object may be used only on the
 * thread that opened it; here there is one thread. Pages: `imapistatusimapiprop`, `using-thread-safe-objects`.
 */
export interface IMAPIStatus extends IMAPIProp {
  /**
   * Checks the state of the resource. On the spooler's object it logs all transports on again.
   *
   * @param ulUIParam parent window; 0 here
   * @param ulFlags SUPPRESS_UI, and for remote transports the REFRESH, PROCESS, FORCE, ABORT and SHOW flags
   * @throws MAPI_E_NO_SUPPORT without STATUS_VALIDATE_STATE in PR_RESOURCE_METHODS; MAPI_E_BUSY while another operation runs; MAPI_E_UNKNOWN_FLAGS
   * @see imapistatus-validatestate
   */
  ValidateState(ulUIParam: number, ulFlags: number): HRESULT

  /**
   * Shows the resource's settings: always in a window, so only a program with a user calls it. It returns
   * when the window is closed.
   *
   * @param ulUIParam parent window; 0 here
   * @param ulFlags UI_READONLY, a wish that need not be granted
   * @throws MAPI_E_NO_SUPPORT without STATUS_SETTINGS_DIALOG in PR_RESOURCE_METHODS, so on every object of MAPI's own; MAPI_E_UNKNOWN_FLAGS
   * @see imapistatus-settingsdialog
   */
  SettingsDialog(ulUIParam: number, ulFlags: number): HRESULT

  /**
   * Changes the resource's password, without a window.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_NO_SUPPORT without STATUS_CHANGE_PASSWORD in PR_RESOURCE_METHODS; MAPI_E_NO_ACCESS for a wrong old password
   * @see imapistatus-changepassword
   */
  ChangePassword(lpOldPass: string, lpNewPass: string, ulFlags: number): HRESULT

  /**
   * Sends what waits in the outgoing queues (FLUSH_UPLOAD), fetches what waits in the incoming ones
   * (FLUSH_DOWNLOAD), or both, and returns when the flush is over.
   *
   * On the spooler's object: all transports, or the one whose entry identifier is `lpTargetTransport`.
   * On a transport's object: that transport, and the target must be null.
   *
   * @param ulUIParam parent window; 0 here
   * @param lpTargetTransport PR_ENTRYID of a transport's row, for the spooler's object only; null for all
   * @param ulFlags FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_FORCE, FLUSH_NO_UI, FLUSH_ASYNC_OK
   * @throws MAPI_E_NO_SUPPORT without STATUS_FLUSH_QUEUES in PR_RESOURCE_METHODS; MAPI_E_BUSY while another operation runs, and as the answer to an accepted asynchronous flush
   * @see imapistatus-flushqueues
   */
  FlushQueues(ulUIParam: number, lpTargetTransport: PropertyValue, ulFlags: number): HRESULT
}

/** What a table tells its listeners. Page: `table_notification`. */
export interface TABLE_NOTIFICATION {
  /** One number from TABLE_CHANGED to TABLE_RELOAD: compare it, never mask it. */
  ulTableEvent: number
  hResult: HRESULT
  /** PR_INSTANCE_KEY of the row. */
  propIndex: SPropValue
  /** PR_INSTANCE_KEY of the row before it; PR_NULL for the first row. */
  propPrior: SPropValue
  row: { lpProps: SPropValue[] }
}

/** What a store tells of a message that has arrived. Page: `newmail_notification`. */
export interface NEWMAIL_NOTIFICATION {
  /** Entry identifier of the message. */
  lpEntryID: SBinary
  /** Entry identifier of the receive folder that it is in. */
  lpParentID: SBinary
  /** MAPI_UNICODE where lpszMessageClass is in Unicode. */
  ulFlags: number
  lpszMessageClass: string
  /** A copy of the message's PR_MESSAGE_FLAGS. */
  ulMessageFlags: number
}

/** What only its sender can explain; a session tells its end this way. Page: `extended_notification`. */
export interface EXTENDED_NOTIFICATION {
  ulEvent: number
  pbEventParameters: SBinary
}

/** What a session or a store may tell of. */
export type SessionEvent = NEWMAIL_NOTIFICATION | EXTENDED_NOTIFICATION

/** An event; `info` is C's union, of which the source of the event uses one member. Page: `notification`. */
export interface NOTIFICATION<Info = TABLE_NOTIFICATION> {
  /** fnevTableModified or another fnev number. */
  ulEventType: number
  info: Info
}

/**
 * A listener that the program implements. Whom it is registered with decides what it hears: a table tells
 * of a TABLE_NOTIFICATION. Page: `imapiadvisesinkiunknown`.
 */
export interface IMAPIAdviseSink<Info = TABLE_NOTIFICATION> {
  /** Called with notifications that are read-only, and good during the call only. Page: `imapiadvisesink-onnotify`. */
  OnNotify(cNotif: number, lpNotifications: readonly NOTIFICATION<Info>[]): HRESULT | void
  /** Called when the sink is registered. Page: `implementing-the-iunknown-interface`. */
  AddRef?(): number
  /** Called when its registration has ended. Page: `implementing-the-iunknown-interface`. */
  Release?(): number
}

/** The identifier of an interface; it may carry the interface itself for TypeScript. */
export type InterfaceID<Interface> = IID & { readonly __interface?: Interface }

/** An open message store, as far as a client of the status table needs it. Page: `imsgstoreimapiprop`. */
export interface IMsgStore extends IMAPIProp {
  /**
   * Asks to be told of what happens in the store. Returns the number of the connection, for Unadvise.
   *
   * @param lpEntryID an object of the store; null for the whole store
   * @param ulEventMask fnevNewMail; the other events of a store do not happen here
   * @throws MAPI_E_INVALID_PARAMETER for a mask without an event that a store may tell of, or without a sink; MAPI_E_NO_SUPPORT for an object of the store
   * @see imsgstore-advise
   */
  Advise(lpEntryID: PropertyValue, ulEventMask: number, lpAdviseSink: IMAPIAdviseSink<NEWMAIL_NOTIFICATION>): number

  /**
   * Ends a registration.
   *
   * @throws MAPI_E_INVALID_PARAMETER for an unknown number
   * @see imsgstore-unadvise
   */
  Unadvise(ulConnection: number): HRESULT
}

/** A view of a table: its own columns, filter, order and cursor over shared rows. Page: `imapitableiunknown`. */
export interface IMAPITable extends IUnknown {
  /**
   * Details of the last error of this table; null where there are none. Free them with MAPIFreeBuffer.
   *
   * @param hResult the result that the failed call gave
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_BAD_CHARWIDTH; MAPI_E_UNKNOWN_FLAGS
   * @see imapitable-getlasterror
   */
  GetLastError(hResult: HRESULT, ulFlags: number): MAPIERROR | null

  /**
   * Asks to be told of changes. Returns the number of the connection, for Unadvise.
   *
   * @param ulEventMask fnevTableModified
   * @see imapitable-advise
   */
  Advise(ulEventMask: number, lpAdviseSink: IMAPIAdviseSink): number

  /** Ends a registration. Page: `imapitable-unadvise`. */
  Unadvise(ulConnection: number): HRESULT

  /** TBLSTAT_ and TBLTYPE_ value. Page: `imapitable-getstatus`. */
  GetStatus(): { ulTableStatus: number; ulTableType: number }

  /**
   * Chooses the columns and their order. An unknown column is no error here; it shows in the rows.
   *
   * @param ulFlags TBL_ASYNC, TBL_BATCH
   * @throws MAPI_E_INVALID_PARAMETER for an empty list; MAPI_E_BUSY
   * @see imapitable-setcolumns
   */
  SetColumns(lpPropTagArray: readonly PropTag[], ulFlags: number): HRESULT

  /** The columns in force, or with TBL_ALL_COLUMNS all there are. Free with MAPIFreeBuffer. Page: `imapitable-querycolumns`. */
  QueryColumns(ulFlags: number): PropTag[]

  /** The number of rows that the filter lets through. Page: `imapitable-getrowcount`. */
  GetRowCount(ulFlags: number): { hr: HRESULT; ulCount: number }

  /**
   * Moves the cursor; `lRowsSought` counts the rows really moved.
   *
   * @param bkOrigin BOOKMARK_BEGINNING, BOOKMARK_CURRENT, BOOKMARK_END or one of CreateBookmark
   * @see imapitable-seekrow
   */
  SeekRow(bkOrigin: number, lRowCount: number): { hr: HRESULT; lRowsSought: number }

  /** Moves the cursor to a fraction of the table. Page: `imapitable-seekrowapprox`. */
  SeekRowApprox(ulNumerator: number, ulDenominator: number): HRESULT

  /** Where the cursor stands. Page: `imapitable-queryposition`. */
  QueryPosition(): { ulRow: number; ulNumerator: number; ulDenominator: number }

  /**
   * Moves the cursor to the first row that matches, without reading it.
   *
   * @param ulFlags DIR_BACKWARD
   * @throws MAPI_E_NOT_FOUND
   * @see imapitable-findrow
   */
  FindRow(lpRestriction: SRestriction, bkOrigin: number, ulFlags: number): HRESULT

  /**
   * Replaces the filter; null removes it. Bookmarks go, and the cursor returns to the beginning.
   *
   * @param ulFlags TBL_ASYNC, TBL_BATCH
   * @throws MAPI_E_TOO_COMPLEX; MAPI_E_BUSY
   * @see imapitable-restrict
   */
  Restrict(lpRestriction: SRestriction | null, ulFlags: number): HRESULT

  /** Marks the cursor's row. Page: `imapitable-createbookmark`. */
  CreateBookmark(): number

  /** Page: `imapitable-freebookmark`. */
  FreeBookmark(bkPosition: number): HRESULT

  /**
   * Orders the rows.
   *
   * @param ulFlags TBL_ASYNC, TBL_BATCH
   * @see imapitable-sorttable
   */
  SortTable(lpSortCriteria: SSortOrderSet, ulFlags: number): HRESULT

  /** The order in force. Free with MAPIFreeBuffer. Page: `imapitable-querysortorder`. */
  QuerySortOrder(): SSortOrderSet

  /**
   * Reads rows and moves the cursor behind them. No rows means the end; free that row set too, with FreeProws.
   *
   * @param lRowCount how many at most; negative reads from that many rows back
   * @param ulFlags TBL_NOADVANCE leaves the cursor on the first row read
   * @throws MAPI_E_INVALID_PARAMETER for a count of 0
   * @see imapitable-queryrows
   */
  QueryRows(lRowCount: number, ulFlags: number): SRowSet

  /** Stops an asynchronous operation. Page: `imapitable-abort`. */
  Abort(): HRESULT

  /** Page: `imapitable-expandrow`. */
  ExpandRow(pbInstanceKey: SBinary, ulRowCount: number, ulFlags: number): { lpRows: SRowSet; ulMoreRows: number }

  /** Page: `imapitable-collapserow`. */
  CollapseRow(pbInstanceKey: SBinary, ulFlags: number): number

  /** Waits for an asynchronous operation, in virtual time. Returns a TBLSTAT_ value. Page: `imapitable-waitforcompletion`. */
  WaitForCompletion(ulFlags: number, ulTimeout: number): number

  /** Page: `imapitable-getcollapsestate`. */
  GetCollapseState(ulFlags: number, lpbInstanceKey: SBinary): SBinary

  /** Page: `imapitable-setcollapsestate`. */
  SetCollapseState(ulFlags: number, pbCollapseState: SBinary): number
}

/** A table of the program's own, in memory. Page: `itabledataiunknown`. */
export interface ITableData extends IUnknown {
  /** A view of the table. Page: `itabledata-hrgetview`. */
  HrGetView(lpSSortOrderSet: SSortOrderSet | null, lpfCallerRelease: null, ulCallerData: number): IMAPITable
  /** Adds a row, or replaces the one with the same index value. Page: `itabledata-hrmodifyrow`. */
  HrModifyRow(lpSRow: { lpProps: readonly SPropValue[] }): HRESULT
  /** Page: `itabledata-hrmodifyrows`. */
  HrModifyRows(ulFlags: number, lpSRowSet: { aRow: readonly { lpProps: readonly SPropValue[] }[] }): HRESULT
  /** Page: `itabledata-hrdeleterow`. */
  HrDeleteRow(lpSPropValue: SPropValue): HRESULT
  /** Returns the number of rows deleted. Page: `itabledata-hrdeleterows`. */
  HrDeleteRows(ulFlags: number, lprowsetToDelete: { aRow: readonly { lpProps: readonly SPropValue[] }[] } | null): number
  /** Page: `itabledata-hrqueryrow`. */
  HrQueryRow(lpSPropValue: SPropValue): { lpSRow: { lpProps: SPropValue[] }; uliRow: number }
  /** Inserts a row at a place. Page: `itabledata-hrinsertrow`. */
  HrInsertRow(uliRow: number, lpSRow: { lpProps: readonly SPropValue[] }): HRESULT
  /** Page: `itabledata-hrenumrow`. */
  HrEnumRow(ulRowNumber: number): { lpProps: SPropValue[] } | null
  /** Notifies views of a row. Page: `itabledata-hrnotify`. */
  HrNotify(ulFlags: number, lpSPropValue: readonly SPropValue[]): HRESULT
}

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
   * @param lpEntryID the bytes of PR_ENTRYID, or of PR_STORE_ENTRYID
   * @param lpInterface null for the object's standard interface
   * @param ulFlags MAPI_MODIFY, MAPI_BEST_ACCESS (both only ask), MAPI_DEFERRED_ERRORS (errors may wait for the first use of the object), MAPI_NO_CACHE, MAPI_CACHE_ONLY
   * @throws MAPI_E_NO_ACCESS where the provider does not permit it; MAPI_E_NOT_FOUND where no object has this identifier; MAPI_E_UNKNOWN_ENTRYID where its provider is not open, or its session is over; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER; MAPI_E_INTERFACE_NOT_SUPPORTED; MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-openentry
   */
  OpenEntry<Opened extends IUnknown = IMAPIStatus>(
    lpEntryID: PropertyValue,
    lpInterface: InterfaceID<Opened> | null,
    ulFlags: number,
  ): { ulObjType: number; lpUnk: Opened }

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
