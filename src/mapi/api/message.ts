import type { IMAPIProp, IUnknown } from './objects.ts'
import type { IMAPITable } from './tables.ts'
import type { HRESULT, IID, SPropValue } from './values.ts'

/** One recipient as a list of properties: PR_ADDRTYPE, PR_EMAIL_ADDRESS and others. Page: `adrentry`. */
export interface ADRENTRY {
  rgPropVals: readonly SPropValue[]
}

/** A list of recipients. Page: `adrlist`. */
export interface ADRLIST {
  cEntries?: number
  aEntries: readonly ADRENTRY[]
}

/**
 * A message. What SetProps, DeleteProps and ModifyRecipients write counts from SaveChanges or SubmitMessage
 * on. Page: `imessageimapiprop`.
 */
export interface IMessage extends IMAPIProp {
  /**
   * The recipients, with PR_RESPONSIBILITY once the message is submitted.
   *
   * @param ulFlags MAPI_UNICODE, MAPI_DEFERRED_ERRORS
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imessage-getrecipienttable
   */
  GetRecipientTable(ulFlags: number): IMAPITable

  /**
   * Changes the recipients.
   *
   * @param ulFlags 0 to replace all there were; 2 to add (C calls it MODRECIP_ADD); 4 to modify and 8 to remove those whose PR_ROWID is given
   * @param lpMods each recipient with PR_ADDRTYPE and PR_EMAIL_ADDRESS; PR_RECIPIENT_TYPE is MAPI_TO where absent
   * @throws MAPI_E_NO_ACCESS on a message opened for reading; MAPI_E_INVALID_PARAMETER; MAPI_E_UNKNOWN_FLAGS
   * @see imessage-modifyrecipients
   */
  ModifyRecipients(ulFlags: number, lpMods: ADRLIST): HRESULT

  /**
   * Saves the message and puts it into the outgoing queue. Afterwards Release is the one valid call on it and
   * on its tables. To take it back later, read PR_ENTRYID after SaveChanges and keep it for AbortSubmit.
   *
   * @param ulFlags 0, FORCE_SUBMIT
   * @throws MAPI_E_NO_RECIPIENTS; MAPI_E_NO_ACCESS on a message opened for reading; MAPI_E_SUBMITTED where it is in the queue already; MAPI_E_UNKNOWN_FLAGS
   * @see imessage-submitmessage
   */
  SubmitMessage(ulFlags: number): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always: messages have no attachments here. Page: `imessage-getattachmenttable`. */
  GetAttachmentTable(ulFlags: number): IMAPITable

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imessage-openattach`. */
  OpenAttach(ulAttachmentNum: number, lpInterface: IID | null, ulFlags: number): IUnknown

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imessage-createattach`. */
  CreateAttach(lpInterface: IID | null, ulFlags: number): { ulAttachmentNum: number; lpAttach: IUnknown }

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imessage-deleteattach`. */
  DeleteAttach(ulAttachmentNum: number, ulUIParam: number, lpProgress: null, ulFlags: number): HRESULT

  /** @throws MAPI_E_NO_SUPPORT always. Page: `imessage-setreadflag`. */
  SetReadFlag(ulFlags: number): HRESULT
}
