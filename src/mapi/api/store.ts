import type { IMessage } from './message.ts'
import type { IMAPIAdviseSink, NEWMAIL_NOTIFICATION } from './notifications.ts'
import type { IMAPIProp, IUnknown } from './objects.ts'
import type { InterfaceID } from './session.ts'
import type { IMAPITable } from './tables.ts'
import type { HRESULT, PropertyValue, SBinary } from './values.ts'

/**
 * An open message store. PR_IPM_OUTBOX_ENTRYID and PR_IPM_SENTMAIL_ENTRYID are its folders for sending;
 * GetReceiveFolder says where mail comes in. Page: `imsgstoreimapiprop`.
 */
export interface IMsgStore extends IMAPIProp {
  /**
   * Asks to be told of what happens in the store. Returns the number of the connection, for Unadvise.
   *
   * @param lpEntryID an object of the store; null for the whole store
   * @param ulEventMask fnevNewMail; the other events of a store do not happen here
   * @throws MAPI_E_INVALID_PARAMETER for a mask without an event that a store may tell of, or without a sink; MAPI_E_NO_SUPPORT for an object of the store
   * @see imsgstore-advise
   */
  Advise(
    lpEntryID: PropertyValue,
    ulEventMask: number,
    lpAdviseSink: IMAPIAdviseSink<NEWMAIL_NOTIFICATION>,
  ): number

  /**
   * Ends a registration.
   *
   * @throws MAPI_E_INVALID_PARAMETER for an unknown number
   * @see imsgstore-unadvise
   */
  Unadvise(ulConnection: number): HRESULT

  /**
   * A folder or a message of the store. Check `ulObjType` before you use `lpUnk`, and say what you expect:
   * `OpenEntry<IMAPIFolder>(...)`. Release what you opened.
   *
   * A message in the outgoing queue cannot be written: MAPI_MODIFY fails, MAPI_BEST_ACCESS opens it for
   * reading. While the spooler has it, it cannot be opened at all.
   *
   * @param lpEntryID null for the root folder
   * @param lpInterface null for the object's standard interface
   * @param ulFlags MAPI_MODIFY, MAPI_BEST_ACCESS, MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_SUBMITTED for writing a message in the outgoing queue; MAPI_E_NO_ACCESS while the spooler has locked it; MAPI_E_NOT_FOUND; MAPI_E_UNKNOWN_ENTRYID; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER; MAPI_E_INTERFACE_NOT_SUPPORTED; MAPI_E_UNKNOWN_FLAGS
   * @see imsgstore-openentry
   */
  OpenEntry<Opened extends IUnknown = IMessage>(
    lpEntryID: PropertyValue,
    lpInterface: InterfaceID<Opened> | null,
    ulFlags: number,
  ): { ulObjType: number; lpUnk: Opened }

  /**
   * The folder that messages of a class come into: that of the class itself, else of its nearest base class,
   * else the default one. Free `lpEntryID` with MAPIFreeBuffer.
   *
   * @param lpszMessageClass null or "" for the default folder
   * @param ulFlags MAPI_UNICODE
   * @returns the folder, and the class that has it explicitly
   * @throws MAPI_E_INVALID_PARAMETER; MAPI_E_UNKNOWN_FLAGS
   * @see imsgstore-getreceivefolder
   */
  GetReceiveFolder(
    lpszMessageClass: string | null,
    ulFlags: number,
  ): { lpEntryID: SBinary; lpszExplicitClass: string }

  /**
   * Says where messages of a class come in from now on.
   *
   * @param lpszMessageClass null or "" for the default folder
   * @param ulFlags MAPI_UNICODE
   * @param lpEntryID a folder of the store; null lets the class follow its base class again
   * @throws MAPI_E_NOT_FOUND where the store has no such folder; MAPI_E_INVALID_PARAMETER; MAPI_E_UNKNOWN_FLAGS
   * @see imsgstore-setreceivefolder
   */
  SetReceiveFolder(lpszMessageClass: string | null, ulFlags: number, lpEntryID: PropertyValue): HRESULT

  /**
   * Takes a message out of the outgoing queue; it stays in the Outbox as if it had never been submitted.
   *
   * @param lpEntryID PR_ENTRYID, read before the message was submitted
   * @param ulFlags 0
   * @throws MAPI_E_NOT_IN_QUEUE where it is not, or no longer, in the queue; MAPI_E_UNABLE_TO_ABORT while the spooler has locked it; MAPI_E_INVALID_ENTRYID; MAPI_E_INVALID_PARAMETER; MAPI_E_UNKNOWN_FLAGS
   * @see imsgstore-abortsubmit
   */
  AbortSubmit(lpEntryID: PropertyValue, ulFlags: number): HRESULT

  /**
   * The messages that wait to be sent, by ascending PR_CLIENT_SUBMIT_TIME. PR_SUBMIT_FLAGS says whether one
   * is locked, or still to be preprocessed. The spooler's own view of the queue.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imsgstore-getoutgoingqueue
   */
  GetOutgoingQueue(ulFlags: number): IMAPITable

  /** @throws MAPI_E_NO_SUPPORT always: only the spooler locks messages. Page: `imsgstore-setlockstate`. */
  SetLockState(lpMessage: IMessage, ulLockState: number): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always: only the spooler says that a message is sent. Page: `imsgstore-finishedmsg`. */
  FinishedMsg(ulFlags: number, lpEntryID: PropertyValue): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always: only the spooler says that mail has come. Page: `imsgstore-notifynewmail`. */
  NotifyNewMail(lpNotification: object): HRESULT
}
