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
   * Details of the last error of this very object; null where there are none.
   *
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

  /** The tags of all properties. Free the list with MAPIFreeBuffer. Page: `imapiprop-getproplist`. */
  GetPropList(ulFlags: number): PropTag[]

  /**
   * Changes properties. What could not be changed comes back as a list of problems: success may be partial.
   *
   * @see imapiprop-setprops
   */
  SetProps(lpPropArray: readonly SPropValue[]): SPropProblem[] | null

  /** Deletes properties; what could not be deleted comes back as a list of problems. Page: `imapiprop-deleteprops`. */
  DeleteProps(lpPropTagArray: readonly PropTag[]): SPropProblem[] | null
}

/**
 * What a status object can be asked for. PR_RESOURCE_METHODS says which of the four methods may be
 * called. Page: `imapistatusimapiprop`.
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
   * Shows the resource's settings.
   *
   * @throws MAPI_E_NO_SUPPORT without STATUS_SETTINGS_DIALOG in PR_RESOURCE_METHODS
   * @see imapistatus-settingsdialog
   */
  SettingsDialog(ulUIParam: number, ulFlags: number): HRESULT

  /**
   * Changes the resource's password, without a window.
   *
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

/** An event. Page: `notification`. */
export interface NOTIFICATION {
  /** fnevTableModified or another fnev number. */
  ulEventType: number
  info: TABLE_NOTIFICATION
}

/** A listener that the program implements. Page: `imapiadvisesinkiunknown`. */
export interface IMAPIAdviseSink {
  OnNotify(cNotif: number, lpNotifications: readonly NOTIFICATION[]): HRESULT | void
  AddRef?(): number
  Release?(): number
}

/** A view of a table: its own columns, filter, order and cursor over shared rows. Page: `imapitableiunknown`. */
export interface IMAPITable extends IUnknown {
  /** Details of the last error of this table; null where there are none. Page: `imapitable-getlasterror`. */
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
  /** Details of the last error of this session; null where there are none. Page: `imapisession-getlasterror`. */
  GetLastError(hResult: HRESULT, ulFlags: number): MAPIERROR | null

  /**
   * The object that an entry identifier names. A status row's PR_ENTRYID gives its status object.
   * Check `ulObjType` before you use `lpUnk`: a store's identifier opens a store.
   *
   * @param lpEntryID the bytes of PR_ENTRYID
   * @param lpInterface null for the object's standard interface
   * @param ulFlags MAPI_MODIFY, MAPI_BEST_ACCESS, MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_NOT_FOUND; MAPI_E_UNKNOWN_ENTRYID; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER; MAPI_E_INTERFACE_NOT_SUPPORTED; MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-openentry
   */
  OpenEntry(
    lpEntryID: PropertyValue,
    lpInterface: IID | null,
    ulFlags: number,
  ): { ulObjType: number; lpUnk: IMAPIStatus }

  /** Whether two entry identifiers name one object; their bytes do not tell. Page: `imapisession-compareentryids`. */
  CompareEntryIDs(lpEntryID1: PropertyValue, lpEntryID2: PropertyValue, ulFlags: number): boolean

  /**
   * The status table: a row for the subsystem, the spooler, the address book and every transport.
   * Right after logon it waits until the spooler has logged the transports on.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imapisession-getstatustable
   */
  GetStatusTable(ulFlags: number): IMAPITable

  /** The identifier of the session's identity; the warning MAPI_W_NO_SERVICE where there is none. Page: `imapisession-queryidentity`. */
  QueryIdentity(): { hr: HRESULT; lpEntryID: SBinary | null }

  /**
   * Ends the session; Release is then the one valid call on it.
   *
   * @param ulFlags MAPI_LOGOFF_SHARED, MAPI_LOGOFF_UI
   * @see imapisession-logoff
   */
  Logoff(ulUIParam: number, ulFlags: number, ulReserved: number): HRESULT
}
