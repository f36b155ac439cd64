import {
  FLUSH_ASYNC_OK,
  FLUSH_DOWNLOAD,
  FLUSH_FORCE,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  FORCE_XP_CONNECT,
  FORCE_XP_DISCONNECT,
  MAPI_E_BUSY,
  MAPI_E_CALL_FAILED,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_INVALID_OBJECT,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_LOGON_FAILED,
  MAPI_E_NETWORK_ERROR,
  MAPI_E_NO_ACCESS,
  MAPI_E_NO_SUPPORT,
  MAPI_E_NOT_ENOUGH_DISK,
  MAPI_E_NOT_FOUND,
  MAPI_E_NOT_IN_QUEUE,
  MAPI_E_NOT_INITIALIZED,
  MAPI_E_TABLE_TOO_BIG,
  MAPI_E_TOO_COMPLEX,
  MAPI_E_UNABLE_TO_ABORT,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_E_UNKNOWN_FLAGS,
  MAPI_E_USER_CANCEL,
  MAPI_EXTENDED,
  MAPI_NEW_SESSION,
  MAPI_NO_MAIL,
  MAPI_W_ERRORS_RETURNED,
  MAPI_W_PARTIAL_COMPLETION,
  PROCESS_XP_HEADER_CACHE,
  REFRESH_XP_HEADER_CACHE,
  SUPPRESS_UI,
  TBL_BATCH,
} from '../../mapi/api/constants.ts'

type Names = Readonly<Record<string, number>>

/** The same bit has another name in every method: 8 is FLUSH_FORCE here and STATUS_FLUSH_QUEUES there. */
const FLAGS: Readonly<Record<string, Names>> = {
  FlushQueues: { FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_FORCE, FLUSH_NO_UI, FLUSH_ASYNC_OK },
  ValidateState: {
    SUPPRESS_UI,
    REFRESH_XP_HEADER_CACHE,
    PROCESS_XP_HEADER_CACHE,
    FORCE_XP_CONNECT,
    FORCE_XP_DISCONNECT,
  },
  SetColumns: { TBL_BATCH },
  Restrict: { TBL_BATCH },
  MAPILogonEx: { MAPI_EXTENDED, MAPI_NEW_SESSION, MAPI_NO_MAIL },
}

const RESULTS: Names = {
  S_OK: 0,
  MAPI_E_BUSY,
  MAPI_E_CALL_FAILED,
  MAPI_E_INVALID_ENTRYID,
  MAPI_E_INVALID_OBJECT,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_LOGON_FAILED,
  MAPI_E_NETWORK_ERROR,
  MAPI_E_NO_ACCESS,
  MAPI_E_NO_SUPPORT,
  MAPI_E_NOT_ENOUGH_DISK,
  MAPI_E_NOT_FOUND,
  MAPI_E_NOT_IN_QUEUE,
  MAPI_E_NOT_INITIALIZED,
  MAPI_E_TABLE_TOO_BIG,
  MAPI_E_TOO_COMPLEX,
  MAPI_E_UNABLE_TO_ABORT,
  MAPI_E_UNKNOWN_ENTRYID,
  MAPI_E_UNKNOWN_FLAGS,
  MAPI_E_USER_CANCEL,
  MAPI_W_ERRORS_RETURNED,
  MAPI_W_PARTIAL_COMPLETION,
}

export const hexadecimal = (value: number): string =>
  `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

/** Flags as one writes them: `FLUSH_UPLOAD | FLUSH_NO_UI`. */
export const flagNames = (method: string, flags: number): string => {
  const known = Object.entries(FLAGS[method] ?? {}).filter(([, bit]) => (flags & bit) !== 0)
  const rest = (flags & ~known.reduce((sum, [, bit]) => sum | bit, 0)) >>> 0
  const parts = known.map(([name]) => name)
  if (rest !== 0) parts.push(hexadecimal(rest))
  return parts.length > 0 ? parts.join(' | ') : '0'
}

export const resultName = (hr: number): string =>
  Object.entries(RESULTS).find(([, value]) => value === hr)?.[0] ?? hexadecimal(hr)

/** A result as a program may write it: by its name, or as a number. */
export const spellingsOf = (hr: number): readonly string[] => [
  resultName(hr),
  hexadecimal(hr),
  hexadecimal(hr).toLowerCase(),
  hr.toString(16),
  String(hr),
]
