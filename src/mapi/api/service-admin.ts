import type { IUnknown } from './objects.ts'
import type { IMAPITable } from './tables.ts'
import type { HRESULT, MAPIERROR, SBinary } from './values.ts'

/** The administration of a profile, as far as the order of transports needs it. Page: `imsgserviceadminiunknown`. */
export interface IMsgServiceAdmin extends IUnknown {
  /**
   * Details of the last error of this object; null where there are none. Free them with MAPIFreeBuffer.
   *
   * @throws MAPI_E_BAD_CHARWIDTH; MAPI_E_UNKNOWN_FLAGS
   * @see imsgserviceadmin-getlasterror
   */
  GetLastError(hResult: HRESULT, ulFlags: number): MAPIERROR | null

  /**
   * The transport providers of the profile in their order: PR_DISPLAY_NAME, PR_RESOURCE_TYPE, and
   * PR_PROVIDER_UID, which MsgServiceTransportOrder wants.
   *
   * @param ulFlags MAPI_UNICODE
   * @throws MAPI_E_UNKNOWN_FLAGS
   * @see imsgserviceadmin-getprovidertable
   */
  GetProviderTable(ulFlags: number): IMAPITable

  /**
   * Sets the order in which transports are asked for a recipient, from the next session on.
   *
   * @param cUID how many there are
   * @param lpUIDList PR_PROVIDER_UID of every transport, each once, in the new order
   * @param ulFlags 0
   * @throws MAPI_E_BUSY where the list does not have as many as the profile has transports; MAPI_E_NOT_FOUND for one that is no transport of the profile; MAPI_E_INVALID_PARAMETER; MAPI_E_UNKNOWN_FLAGS
   * @see imsgserviceadmin-msgservicetransportorder
   */
  MsgServiceTransportOrder(cUID: number, lpUIDList: readonly SBinary[], ulFlags: number): HRESULT
}
