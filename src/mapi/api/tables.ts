import type { IUnknown } from './objects.ts'
import type { IMAPIAdviseSink } from './notifications.ts'
import type { SRestriction } from './restrictions.ts'
import type { HRESULT, MAPIERROR, PropTag, SBinary, SPropValue, SRowSet, SSortOrderSet } from './values.ts'

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
   * @throws MAPI_E_INVALID_PARAMETER for another event, or without a sink
   * @see imapitable-advise
   */
  Advise(ulEventMask: number, lpAdviseSink: IMAPIAdviseSink): number

  /**
   * Ends a registration. The table releases the sink.
   *
   * @throws MAPI_E_INVALID_PARAMETER for an unknown number
   * @see imapitable-unadvise
   */
  Unadvise(ulConnection: number): HRESULT

  /** What the table is doing, a TBLSTAT_ value, and of what kind it is, a TBLTYPE_ value. Page: `imapitable-getstatus`. */
  GetStatus(): { ulTableStatus: number; ulTableType: number }

  /**
   * Chooses the columns and their order. An unknown column is no error here; it shows in the rows.
   *
   * @param ulFlags TBL_ASYNC, TBL_BATCH
   * @throws MAPI_E_INVALID_PARAMETER for an empty list; MAPI_E_BUSY
   * @see imapitable-setcolumns
   */
  SetColumns(lpPropTagArray: readonly PropTag[], ulFlags: number): HRESULT

  /**
   * The columns in force, or with TBL_ALL_COLUMNS all there are. Free the list with MAPIFreeBuffer.
   *
   * @param ulFlags TBL_ALL_COLUMNS
   * @throws MAPI_E_UNKNOWN_FLAGS; MAPI_E_BUSY
   * @see imapitable-querycolumns
   */
  QueryColumns(ulFlags: number): PropTag[]

  /**
   * The number of rows that the filter lets through.
   *
   * @throws MAPI_E_BUSY
   * @see imapitable-getrowcount
   */
  GetRowCount(ulFlags: number): { hr: HRESULT; ulCount: number }

  /**
   * Moves the cursor; `lRowsSought` counts the rows really moved.
   *
   * @param bkOrigin BOOKMARK_BEGINNING, BOOKMARK_CURRENT, BOOKMARK_END or one of CreateBookmark
   * @param lRowCount how many rows to move; negative goes back
   * @throws MAPI_E_INVALID_BOOKMARK; MAPI_E_BUSY
   * @see imapitable-seekrow
   */
  SeekRow(bkOrigin: number, lRowCount: number): { hr: HRESULT; lRowsSought: number }

  /**
   * Moves the cursor to a fraction of the table: 1, 2 is its middle. What is as large as the denominator is
   * the end.
   *
   * @throws MAPI_E_INVALID_PARAMETER for a denominator of 0
   * @see imapitable-seekrowapprox
   */
  SeekRowApprox(ulNumerator: number, ulDenominator: number): HRESULT

  /** Where the cursor stands: the number of the row that is read next, counted from 0, and the same as a fraction. Page: `imapitable-queryposition`. */
  QueryPosition(): { ulRow: number; ulNumerator: number; ulDenominator: number }

  /**
   * Moves the cursor to the first row that matches, without reading it.
   *
   * @param bkOrigin where the search begins
   * @param ulFlags DIR_BACKWARD
   * @throws MAPI_E_NOT_FOUND where no row matches; MAPI_E_TOO_COMPLEX; MAPI_E_INVALID_BOOKMARK; MAPI_E_BUSY
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

  /**
   * Marks the row that the cursor stands on. Restrict and SortTable throw all bookmarks away.
   *
   * @throws MAPI_E_UNABLE_TO_COMPLETE where there are too many
   * @see imapitable-createbookmark
   */
  CreateBookmark(): number

  /**
   * Gives a bookmark back. The three predefined ones are no one's to free: they are left alone, with S_OK.
   *
   * @throws MAPI_E_INVALID_BOOKMARK for one that is unknown, or freed already
   * @see imapitable-freebookmark
   */
  FreeBookmark(bkPosition: number): HRESULT

  /**
   * Orders the rows. Bookmarks go, and the cursor returns to the beginning. Rows without a value come last.
   *
   * @param lpSortCriteria columns by rank; none restores the default order
   * @param ulFlags TBL_ASYNC, TBL_BATCH
   * @throws MAPI_E_TOO_COMPLEX; MAPI_E_BUSY
   * @see imapitable-sorttable
   */
  SortTable(lpSortCriteria: SSortOrderSet, ulFlags: number): HRESULT

  /** The order in force; without columns where it is the default one. Free it with MAPIFreeBuffer. Page: `imapitable-querysortorder`. */
  QuerySortOrder(): SSortOrderSet

  /**
   * Reads rows and moves the cursor behind them. No rows means the end; free that row set too, with FreeProws.
   *
   * @param lRowCount how many at most; negative reads from that many rows back
   * @param ulFlags TBL_NOADVANCE leaves the cursor on the first row read
   * @throws MAPI_E_INVALID_PARAMETER for a count of 0; MAPI_E_BUSY
   * @see imapitable-queryrows
   */
  QueryRows(lRowCount: number, ulFlags: number): SRowSet

  /**
   * Stops an asynchronous operation.
   *
   * @throws MAPI_E_UNABLE_TO_ABORT where none runs, or it is done already
   * @see imapitable-abort
   */
  Abort(): HRESULT

  /**
   * Opens a category of a categorised table. No table here is one.
   *
   * @throws MAPI_E_NOT_FOUND always
   * @see imapitable-expandrow
   */
  ExpandRow(
    pbInstanceKey: SBinary,
    ulRowCount: number,
    ulFlags: number,
  ): { lpRows: SRowSet; ulMoreRows: number }

  /**
   * Closes a category of a categorised table. No table here is one.
   *
   * @throws MAPI_E_NOT_FOUND always
   * @see imapitable-collapserow
   */
  CollapseRow(pbInstanceKey: SBinary, ulFlags: number): number

  /**
   * Waits for an asynchronous operation, in virtual time. Returns a TBLSTAT_ value.
   *
   * @param ulTimeout milliseconds; 0xFFFFFFFF waits for ever
   * @throws MAPI_E_TIMEOUT
   * @see imapitable-waitforcompletion
   */
  WaitForCompletion(ulFlags: number, ulTimeout: number): number

  /**
   * Which categories are open, as bytes to keep. No table here has categories.
   *
   * @throws MAPI_E_NO_SUPPORT always
   * @see imapitable-getcollapsestate
   */
  GetCollapseState(ulFlags: number, lpbInstanceKey: SBinary): SBinary

  /**
   * Opens the categories that were open before. No table here has categories.
   *
   * @throws MAPI_E_NO_SUPPORT always
   * @see imapitable-setcollapsestate
   */
  SetCollapseState(ulFlags: number, pbCollapseState: SBinary): number
}

/** A table of the program's own, in memory. Page: `itabledataiunknown`. */
export interface ITableData extends IUnknown {
  /** A view of the table. Page: `itabledata-hrgetview`. */
  HrGetView(lpSSortOrderSet: SSortOrderSet | null, lpfCallerRelease: null, ulCallerData: number): IMAPITable
  /** Adds a row, or replaces the one with the same index value. Page: `itabledata-hrmodifyrow`. */
  HrModifyRow(lpSRow: { lpProps: readonly SPropValue[] }): HRESULT
  /** Adds several rows, or replaces those with the same index value. Page: `itabledata-hrmodifyrows`. */
  HrModifyRows(ulFlags: number, lpSRowSet: { aRow: readonly { lpProps: readonly SPropValue[] }[] }): HRESULT
  /** Deletes the row with an index value. Page: `itabledata-hrdeleterow`. */
  HrDeleteRow(lpSPropValue: SPropValue): HRESULT
  /** Deletes several rows, or with TAD_ALL_ROWS (1) all of them. Returns the number of rows deleted. Page: `itabledata-hrdeleterows`. */
  HrDeleteRows(
    ulFlags: number,
    lprowsetToDelete: { aRow: readonly { lpProps: readonly SPropValue[] }[] } | null,
  ): number
  /** The row with an index value, and its number. Free `lpSRow` with MAPIFreeBuffer. Page: `itabledata-hrqueryrow`. */
  HrQueryRow(lpSPropValue: SPropValue): { lpSRow: { lpProps: SPropValue[] }; uliRow: number }
  /** Inserts a row at a place. Page: `itabledata-hrinsertrow`. */
  HrInsertRow(uliRow: number, lpSRow: { lpProps: readonly SPropValue[] }): HRESULT
  /** The row with a number, counted from 0; null beyond the last. Page: `itabledata-hrenumrow`. */
  HrEnumRow(ulRowNumber: number): { lpProps: SPropValue[] } | null
  /** Notifies views of a row. Page: `itabledata-hrnotify`. */
  HrNotify(ulFlags: number, lpSPropValue: readonly SPropValue[]): HRESULT
}
