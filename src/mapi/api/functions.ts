import type { IMAPIProp, IMAPISession, IMAPITable, ITableData, IUnknown } from './interfaces.ts'
import type { SRestriction } from './restrictions.ts'
import type { HRESULT, IID, PropTag, SPropValue, SRowSet, SSortOrderSet } from './values.ts'

/** Thrown where C would return a failing HRESULT. */
export declare class MapiError extends Error {
  /** The result's name: `'MAPI_E_NO_SUPPORT'`. */
  override readonly name: string
  /** The result, unsigned. */
  readonly hr: HRESULT
  /** Who failed: `'IMAPIStatus::FlushQueues'`. */
  readonly method: string
}

/** Version and flags for MAPIInitialize. Page: `mapiinit_0`. */
export interface MAPIINIT_0 {
  ulVersion: number
  /** MAPI_MULTITHREAD_NOTIFICATIONS or 0. */
  ulFlags: number
}

/**
 * Must precede every call that needs MAPI's subsystem; it counts up, and each needs a MAPIUninitialize.
 * Tables of the program's own and the property functions work without.
 *
 * @param lpMapiInit null, or the version (0) and flags
 * @throws MAPI_E_INVALID_PARAMETER; MAPI_E_UNKNOWN_FLAGS
 * @see mapiinitialize
 */
export declare function MAPIInitialize(lpMapiInit: MAPIINIT_0 | null): HRESULT

/**
 * Undoes one MAPIInitialize; after the last, calls fail with MAPI_E_NOT_INITIALIZED, those on sessions and
 * what they opened too. Only Release and freeing memory still work.
 *
 * @throws MAPI_E_NOT_INITIALIZED where there is nothing to undo
 * @see mapiuninitialize
 */
export declare function MAPIUninitialize(): void

/**
 * Logs on and gives a session, with one reference.
 *
 * @param ulUIParam parent window; 0 here
 * @param lpszProfileName the profile, at most 64 characters; null for the default one, or with MAPI_LOGON_UI for one that the user chooses
 * @param lpszPassword null
 * @param flFlags MAPI_EXTENDED always; MAPI_NO_MAIL keeps the spooler and its transports out; MAPI_TIMEOUT_SHORT waits a few seconds at most; MAPI_LOGON_UI, MAPI_NEW_SESSION and others
 * @throws MAPI_E_LOGON_FAILED for wrong arguments or too many sessions; MAPI_E_TIMEOUT with MAPI_TIMEOUT_SHORT while another program logs on; MAPI_E_USER_CANCEL; MAPI_E_NOT_INITIALIZED
 * @see mapilogonex
 */
export declare function MAPILogonEx(
  ulUIParam: number,
  lpszProfileName: string | null,
  lpszPassword: string | null,
  flFlags: number,
): IMAPISession

/**
 * All rows of a table in one call: SeekRow, SetColumns, Restrict, SortTable as asked for, then QueryRows
 * to the end. What it sets stays set on the table. Free the rows with FreeProws.
 *
 * @param lpPropTags columns; null keeps the table's
 * @param lpRestriction filter; null adds none, and an earlier one stays in force
 * @param lpSortOrderSet order; null keeps the table's
 * @param crowsMax more rows than this are an error, not a shorter result; 0 for no limit
 * @throws MAPI_E_TABLE_TOO_BIG, and what the nested calls throw
 * @see hrqueryallrows
 */
export declare function HrQueryAllRows<const Tags extends readonly PropTag[]>(
  lpTable: IMAPITable,
  lpPropTags: Tags,
  lpRestriction: SRestriction | null,
  lpSortOrderSet: SSortOrderSet | null,
  crowsMax: number,
): SRowSet<Tags>
export declare function HrQueryAllRows(
  lpTable: IMAPITable,
  lpPropTags: null,
  lpRestriction: SRestriction | null,
  lpSortOrderSet: SSortOrderSet | null,
  crowsMax: number,
): SRowSet

/** Frees a row set and the memory of each of its rows. Page: `freeprows`. */
export declare function FreeProws(lpRows: SRowSet<readonly PropTag[]> | null): void

/** Frees one block and all that is linked to it; null does nothing. Page: `mapifreebuffer`. */
export declare function MAPIFreeBuffer(lpBuffer: object | null): HRESULT

/**
 * A block of memory, as bytes. Free it with MAPIFreeBuffer.
 *
 * @param cbSize its size in bytes
 * @throws MAPI_E_NOT_INITIALIZED; MAPI_E_INVALID_PARAMETER
 * @see mapiallocatebuffer
 */
export declare function MAPIAllocateBuffer(cbSize: number): Uint8Array

/**
 * A block linked to another, and freed with it only.
 *
 * @param cbSize its size in bytes
 * @param lpObject a block of MAPIAllocateBuffer
 * @throws MAPI_E_NOT_INITIALIZED; MAPI_E_INVALID_PARAMETER
 * @see mapiallocatemore
 */
export declare function MAPIAllocateMore(cbSize: number, lpObject: object): Uint8Array

/** Frees an address list. Page: `freepadrlist`. */
export declare function FreePadrlist(lpAdrList: object | null): void

/** One property of an object: it succeeds or fails, and never warns. Free it with MAPIFreeBuffer. Page: `hrgetoneprop`. */
export declare function HrGetOneProp<Tag extends PropTag>(
  lpMapiProp: IMAPIProp,
  ulPropTag: Tag,
): SPropValue<Tag>

/** Changes one property. Page: `hrsetoneprop`. */
export declare function HrSetOneProp(lpMapiProp: IMAPIProp, lpProp: SPropValue): HRESULT

/** The property with this tag among several, or null. Page: `ppropfindprop`. */
export declare function PpropFindProp<Tag extends PropTag>(
  lpPropArray: readonly SPropValue[],
  ulPropTag: Tag,
): SPropValue<Tag> | null

/** Whether `lpSPropValue1 ulRelOp lpSPropValue2` holds. Page: `fpropcompareprop`. */
export declare function FPropCompareProp(
  lpSPropValue1: SPropValue,
  ulRelOp: number,
  lpSPropValue2: SPropValue,
): boolean

/** Whether the first property contains the second, at a fuzzy level. Page: `fpropcontainsprop`. */
export declare function FPropContainsProp(
  lpSPropValueDst: SPropValue,
  lpSPropValueSrc: SPropValue,
  ulFuzzyLevel: number,
): boolean

/** Less than, equal to or greater than zero, as the first value is to the second. Page: `lpropcompareprop`. */
export declare function LPropCompareProp(lpSPropValueA: SPropValue, lpSPropValueB: SPropValue): number

/** A copy of properties in one block. Free it with MAPIFreeBuffer. Page: `scduppropset`. */
export declare function ScDupPropset(rgprop: readonly SPropValue[]): SPropValue[]

/** Calls Release, on null too. Page: `ulrelease`. */
export declare function UlRelease(lpunk: IUnknown | null): number

/** A table of the program's own. Page: `createtable`. */
export declare function CreateTable(
  lpInterface: IID | null,
  lpAllocateBuffer: unknown,
  lpAllocateMore: unknown,
  lpFreeBuffer: unknown,
  lpvReserved: null,
  ulTableType: number,
  ulPropTagIndexColumn: PropTag,
  lpSPropTagArrayColumns: readonly PropTag[],
): ITableData

/**
 * Delivers all notifications that wait, before it returns.
 *
 * @param ulFlags 0
 * @throws MAPI_E_NOT_INITIALIZED; MAPI_E_UNKNOWN_FLAGS
 * @see hrdispatchnotifications
 */
export declare function HrDispatchNotifications(ulFlags: number): HRESULT

/** Lets virtual time pass. */
export declare function Sleep(dwMilliseconds: number): void

/** A tag from its two halves. Page: `prop_tag`. */
export declare function PROP_TAG(ulPropType: number, ulPropID: number): PropTag

/** The type in a tag. Page: `prop_type`. */
export declare function PROP_TYPE(ulPropTag: number): number

/** The identifier in a tag. Page: `prop_id`. */
export declare function PROP_ID(ulPropTag: number): number

/** A tag with another type. Page: `change_prop_type`. */
export declare function CHANGE_PROP_TYPE(ulPropTag: number, ulPropType: number): PropTag

/** Whether a result is a failure. Page: `using-macros-for-error-handling`. */
export declare function HR_FAILED(hr: HRESULT): boolean

/** Whether a result is a success; a warning is one. Page: `using-macros-for-error-handling`. */
export declare function HR_SUCCEEDED(hr: HRESULT): boolean
