import {
  FLUSH_DOWNLOAD,
  FLUSH_UPLOAD,
  FORCE_XP_CONNECT,
  PROCESS_XP_HEADER_CACHE,
  REFRESH_XP_HEADER_CACHE,
} from '../../mapi/api/constants.ts'
import type { TransportEvent } from './events.ts'

/** What a remote transport is to do the next time the spooler flushes it. */
export interface Errand {
  /** Send what waits in the outgoing queue. */
  readonly upload: boolean
  /** Download and delete what is marked in the header list. */
  readonly process: boolean
  /** Read a new header list. */
  readonly refresh: boolean
}

const NOTHING: Errand = { upload: false, process: false, refresh: false }

/** VS-07, VS-08, VS-11: what ValidateState asks for. A forced connection reads no headers. */
function validation(flags: number): Errand {
  const connects = (flags & FORCE_XP_CONNECT) !== 0
  const process = (flags & PROCESS_XP_HEADER_CACHE) !== 0
  const refresh = process || (flags & REFRESH_XP_HEADER_CACHE) !== 0
  return { upload: process || (connects && !refresh), process, refresh: refresh && !connects }
}

/** FQ-20: what a flush asks for. */
function flush(flags: number): Errand {
  const receives = (flags & FLUSH_DOWNLOAD) !== 0
  return { upload: (flags & FLUSH_UPLOAD) !== 0, process: receives, refresh: receives }
}

/** The errand after a call; a flush that the transport has asked for itself adds sending alone. */
export function errandAfter(event: TransportEvent, before: Errand | null): Errand {
  if (event.type === 'VALIDATE') return validation(event.flags)
  if (event.type !== 'FlushQueues' && event.type !== 'CLIENT FLUSH') return before ?? NOTHING
  const asked = flush(event.flags)
  return before === null ? asked : { ...before, upload: before.upload || asked.upload }
}

/** With which flags the spooler is to flush for what a client has asked. */
export function flushFor(event: TransportEvent): number {
  if (event.type === 'CLIENT FLUSH') return event.flags & (FLUSH_UPLOAD | FLUSH_DOWNLOAD)
  if (event.type !== 'VALIDATE') return 0
  const { upload } = validation(event.flags)
  return upload ? FLUSH_UPLOAD | FLUSH_DOWNLOAD : FLUSH_DOWNLOAD
}
