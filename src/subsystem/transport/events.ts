import type { HRESULT } from '../../mapi/api/values.ts'
import type { Answer } from '../desktop.ts'
import type { SpoolerNotification, SpoolerYield, TransportCall } from '../spi.ts'

/** What happens to a transport besides the spooler's calls. */
export type TransportEvent =
  | TransportCall
  /** What the spooler answers to SpoolerYield. */
  | { type: 'SpoolerYield returned'; transport: string; hr: HRESULT }
  /** A client calls FlushQueues on the transport's own status object. */
  | { type: 'CLIENT FLUSH'; flags: number }
  /** A client calls ValidateState on it. */
  | { type: 'VALIDATE'; flags: number }
  | { type: 'CONFIGURATION CHANGED' }
  | { type: 'NETWORK'; up: boolean }
  | { type: 'CARRIER LOST' }
  | { type: 'MAIL ARRIVED' }
  | { type: 'DIALOG ANSWERED'; answer: Answer }
  /** It can send again. */
  | { type: 'READY TO SEND' }
  /** It meets an error from which it cannot recover. */
  | { type: 'CRITICAL ERROR' }
  // From one region to another
  | { type: 'MESSAGE HELD' }
  | { type: 'CONNECT' }
  | { type: 'CONNECTED' }
  | { type: 'CONNECTION FAILED'; hr: HRESULT }
  | { type: 'HANG UP' }

/** What a transport tells the spooler besides its returns. */
export type TransportSignal =
  | SpoolerNotification
  | SpoolerYield
  | { type: 'XP WANTS FLUSH'; transport: string; flags: number }
  /** It has got what it wanted, or wants it no more. */
  | { type: 'XP WANTS NO FLUSH'; transport: string }

export const notified = (event: TransportEvent, flag: number): boolean =>
  event.type === 'TransportNotify' && (event.flags & flag) !== 0

/** Flags of a flush or of a validation; 0 for every other event. */
export const flagsOf = (event: TransportEvent): number =>
  event.type === 'FlushQueues' || event.type === 'CLIENT FLUSH' || event.type === 'VALIDATE' ? event.flags : 0
