import type { IMessage } from './message.ts'
import type { IMAPIProp, IUnknown } from './objects.ts'
import type { SRestriction } from './restrictions.ts'
import type { InterfaceID } from './session.ts'
import type { IMAPITable } from './tables.ts'
import type { HRESULT, IID, PropertyValue, SBinary, SSortOrderSet } from './values.ts'

/**
 * A folder of a message store, or the header folder of a remote transport: what waits at its far end, one row
 * a message. A store's folder has its properties, GetContentsTable, GetHierarchyTable, OpenEntry and
 * CreateMessage; a header folder has its properties, GetContentsTable and SetMessageStatus. Everything else
 * throws MAPI_E_NO_SUPPORT. Pages: `imapifolderimapicontainer`, `writing-a-remote-viewer`.
 */
export interface IMAPIFolder extends IMAPIProp {
  /**
   * The messages, or the headers: PR_SUBJECT, PR_MESSAGE_SIZE in bytes, PR_MESSAGE_DOWNLOAD_TIME in seconds, the marks in
   * PR_MSG_STATUS and others.
   *
   * @param ulFlags MAPI_UNICODE, MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imapicontainer-getcontentstable
   */
  GetContentsTable(ulFlags: number): IMAPITable

  /**
   * The folders in it: PR_DISPLAY_NAME and PR_ENTRYID of each. The root folder of a store has some.
   *
   * @param ulFlags MAPI_UNICODE, MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_NO_SUPPORT on a header folder; MAPI_E_UNKNOWN_FLAGS
   * @see imapicontainer-gethierarchytable
   */
  GetHierarchyTable(ulFlags: number): IMAPITable

  /**
   * A message or a folder of the same store, as IMsgStore::OpenEntry opens it.
   *
   * @throws MAPI_E_NO_SUPPORT on a header folder, since what is at the far end cannot be opened; and what IMsgStore::OpenEntry throws
   * @see imapicontainer-openentry
   */
  OpenEntry<Opened extends IUnknown = IMessage>(
    lpEntryID: PropertyValue,
    lpInterface: InterfaceID<Opened> | null,
    ulFlags: number,
  ): { ulObjType: number; lpUnk: Opened }

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapicontainer-setsearchcriteria`. */
  SetSearchCriteria(
    lpRestriction: SRestriction | null,
    lpContainerList: readonly SBinary[] | null,
    ulSearchFlags: number,
  ): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapicontainer-getsearchcriteria`. */
  GetSearchCriteria(ulFlags: number): object

  /**
   * A new message. It is in the folder, and has an entry identifier, once SaveChanges or SubmitMessage has
   * kept it. Release it.
   *
   * @param lpInterface null for IMessage
   * @param ulFlags MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_NO_SUPPORT on a header folder, and on other folders than the Outbox; MAPI_E_INTERFACE_NOT_SUPPORTED; MAPI_E_UNKNOWN_FLAGS
   * @see imapifolder-createmessage
   */
  CreateMessage(lpInterface: IID | null, ulFlags: number): IMessage

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
   * On a header folder: marks a header for the next PROCESS_XP_HEADER_CACHE; nothing is transferred here. Returns the status
   * before.
   *
   * @param lpEntryID PR_ENTRYID of a row of the contents table
   * @param ulNewStatus MSGSTATUS_REMOTE_DOWNLOAD, MSGSTATUS_REMOTE_DELETE, both to move the message, 0 for neither
   * @param ulNewStatusMask which bits of the status are to change
   * @throws MAPI_E_NO_SUPPORT on a store's folder; MAPI_E_NOT_FOUND where the list has no such message; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER for reserved bits
   * @see imapifolder-setmessagestatus
   */
  SetMessageStatus(lpEntryID: PropertyValue, ulNewStatus: number, ulNewStatusMask: number): number

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-savecontentssort`. */
  SaveContentsSort(lpSortCriteria: SSortOrderSet, ulFlags: number): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imapifolder-emptyfolder`. */
  EmptyFolder(ulUIParam: number, lpProgress: null, ulFlags: number): HRESULT
}
