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
  ExpandRow(
    pbInstanceKey: SBinary,
    ulRowCount: number,
    ulFlags: number,
  ): { lpRows: SRowSet; ulMoreRows: number }

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
  HrDeleteRows(
    ulFlags: number,
    lprowsetToDelete: { aRow: readonly { lpProps: readonly SPropValue[] }[] } | null,
  ): number
  /** Page: `itabledata-hrqueryrow`. */
  HrQueryRow(lpSPropValue: SPropValue): { lpSRow: { lpProps: SPropValue[] }; uliRow: number }
  /** Inserts a row at a place. Page: `itabledata-hrinsertrow`. */
  HrInsertRow(uliRow: number, lpSRow: { lpProps: readonly SPropValue[] }): HRESULT
  /** Page: `itabledata-hrenumrow`. */
  HrEnumRow(ulRowNumber: number): { lpProps: SPropValue[] } | null
  /** Notifies views of a row. Page: `itabledata-hrnotify`. */
  HrNotify(ulFlags: number, lpSPropValue: readonly SPropValue[]): HRESULT
}
