import type { IMAPIProp, IUnknown } from './objects.ts'
import type { SRestriction } from './restrictions.ts'
import type { IMAPITable } from './tables.ts'
import type { HRESULT, IID, PropertyValue, SBinary, SSortOrderSet } from './values.ts'

/**
 * A folder. Here it is the header folder of a remote transport: what waits at its far end, one row a message.
 * It supports its properties, GetContentsTable and SetMessageStatus; everything else throws
 * MAPI_E_NO_SUPPORT. Pages: `imapifolderimapicontainer`, `writing-a-remote-viewer`.
 */
export interface IMAPIFolder extends IMAPIProp {
  /**
   * The headers: PR_SUBJECT, PR_MESSAGE_SIZE in bytes, PR_MESSAGE_DOWNLOAD_TIME in seconds, the marks in
   * PR_MSG_STATUS and others.
   *
   * @param ulFlags MAPI_UNICODE, MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imapicontainer-getcontentstable
   */
  GetContentsTable(ulFlags: number): IMAPITable

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapicontainer-gethierarchytable`. */
  GetHierarchyTable(ulFlags: number): IMAPITable

  /** @throws MAPI_E_NO_SUPPORT always: what is at the far end cannot be opened. Page: `imapicontainer-openentry`. */
  OpenEntry(
    lpEntryID: PropertyValue,
    lpInterface: IID | null,
    ulFlags: number,
  ): { ulObjType: number; lpUnk: IUnknown }

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapicontainer-setsearchcriteria`. */
  SetSearchCriteria(
    lpRestriction: SRestriction | null,
    lpContainerList: readonly SBinary[] | null,
    ulSearchFlags: number,
  ): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapicontainer-getsearchcriteria`. */
  GetSearchCriteria(ulFlags: number): object

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-createmessage`. */
  CreateMessage(lpInterface: IID | null, ulFlags: number): IMAPIProp

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-copymessages`. */
  CopyMessages(
    lpMsgList: readonly SBinary[],
    lpInterface: IID | null,
    lpDestFolder: IUnknown,
    ulUIParam: number,
    lpProgress: null,
    ulFlags: number,
  ): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-deletemessages`. */
  DeleteMessages(lpMsgList: readonly SBinary[], ulUIParam: number, lpProgress: null, ulFlags: number): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-createfolder`. */
  CreateFolder(
    ulFolderType: number,
    lpszFolderName: string,
    lpszFolderComment: string | null,
    lpInterface: IID | null,
    ulFlags: number,
  ): IMAPIProp

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-copyfolder`. */
  CopyFolder(
    lpEntryID: PropertyValue,
    lpInterface: IID | null,
    lpDestFolder: IUnknown,
    lpszNewFolderName: string | null,
    ulUIParam: number,
    lpProgress: null,
    ulFlags: number,
  ): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-deletefolder`. */
  DeleteFolder(lpEntryID: PropertyValue, ulUIParam: number, lpProgress: null, ulFlags: number): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-setreadflags`. */
  SetReadFlags(
    lpMsgList: readonly SBinary[] | null,
    ulUIParam: number,
    lpProgress: null,
    ulFlags: number,
  ): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always: read PR_MSG_STATUS in the contents table. Page: `imapifolder-getmessagestatus`. */
  GetMessageStatus(lpEntryID: PropertyValue, ulFlags: number): number

  /**
   * Marks a header for the next PROCESS_XP_HEADER_CACHE; nothing is transferred here. Returns the status
   * before.
   *
   * @param lpEntryID PR_ENTRYID of a row of the contents table
   * @param ulNewStatus MSGSTATUS_REMOTE_DOWNLOAD, MSGSTATUS_REMOTE_DELETE, both to move the message, 0 for neither
   * @param ulNewStatusMask which bits of the status are to change
   * @throws MAPI_E_NOT_FOUND where the list has no such message; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER for reserved bits
   * @see imapifolder-setmessagestatus
   */
  SetMessageStatus(lpEntryID: PropertyValue, ulNewStatus: number, ulNewStatusMask: number): number

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-savecontentssort`. */
  SaveContentsSort(lpSortCriteria: SSortOrderSet, ulFlags: number): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-emptyfolder`. */
  EmptyFolder(ulUIParam: number, lpProgress: null, ulFlags: number): HRESULT
}
