import type {
  HRESULT,
  IID,
  MAPIERROR,
  PropertyValue,
  PropTag,
  SPropProblem,
  SPropValue,
  SPropValues,
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

  // `using` calls Release at the end of the block.
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
  GetNamesFromIDs(
    lppPropTags: readonly PropTag[] | null,
    lpPropSetGuid: IID | null,
    ulFlags: number,
  ): object[]

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
