/** Results that a scenario may give to TransportLogon. Page: `ixpprovider-transportlogon`. */
export const LOGON_RESULTS = [
  'S_OK',
  'MAPI_E_UNCONFIGURED',
  'MAPI_E_FAILONEPROVIDER',
  'MAPI_E_USER_CANCEL',
  'MAPI_E_UNKNOWN_CPID',
  'MAPI_E_UNKNOWN_LCID',
  'MAPI_E_VERSION',
] as const

/** Flags that a scenario may let TransportLogon return. Page: `ixpprovider-transportlogon`. */
export const LOGON_FLAGS = ['LOGON_SP_IDLE', 'LOGON_SP_POLL', 'LOGON_SP_RESOLVE'] as const

/** Results that a scenario may give to SubmitMessage. Page: `ixplogon-submitmessage`. */
export const SUBMIT_RESULTS = [
  'S_OK',
  'MAPI_E_BUSY',
  'MAPI_E_CANCEL',
  'MAPI_E_NETWORK_ERROR',
  'MAPI_E_NOT_ME',
  'MAPI_E_WAIT',
  'MAPI_E_CALL_FAILED',
  'MAPI_E_NOT_ENOUGH_DISK',
  'MAPI_E_NO_ACCESS',
] as const

/** What a scenario may let EndMessage say. Page: `ixplogon-endmessage`. */
export const END_RESULTS = ['END_RESEND_NOW', 'END_RESEND_LATER', 'END_DONT_RESEND'] as const
