import type { ActorRef, Snapshot } from 'xstate'
import type { HRESULT } from '../../mapi/api/values.ts'
import type { Plain } from '../../mapi/facts.ts'
import type { TransportKind } from '../kinds/kind.ts'
import type { Mail } from '../mail/mail.ts'
import type { Message } from '../mail/message.ts'
import type { TransportReturn } from '../spi.ts'
import type { TransportInput } from '../transport/context.ts'
import type { TransportEvent, TransportSignal } from '../transport/events.ts'
import type { Flush } from './flush.ts'

export type TransportRef = ActorRef<Snapshot<unknown>, TransportEvent>

export interface SpoolerTransport extends TransportInput {
  readonly kind: TransportKind
  /** The message service that it belongs to. */
  readonly service: string | undefined
}

export interface SpoolerInput {
  readonly mail: Mail
  /** In transport order. */
  readonly transports: readonly SpoolerTransport[]
  /** PR_STATUS_CODE in a transport's row, which is how the spooler sees what a transport wants. */
  readonly statusCodeOf: (transport: string) => number
  /** Whether a transport is logged on, so that it has a row. */
  readonly isLoggedOn: (transport: string) => boolean
  /** Names of the preprocessors that a transport has registered, in that order. Page: `imapisupport-registerpreprocessor`. */
  readonly preprocessorsOf: (transport: string) => readonly string[]
  /** Writes down a call that is over at once. */
  readonly recordCall: (transport: string, method: string, args: { readonly [name: string]: Plain }) => void
  /** The user works offline: LOGON_NO_CONNECT. */
  readonly offline: boolean
  /** Virtual milliseconds between its turns when it has nothing to do. */
  readonly turnMs: number
}

/** A request that somebody waits for. */
export interface Ticket {
  /** Those of ValidateState. */
  readonly flags: number
  done: boolean
}

/** A flush that a transport asked for. */
export interface WantedFlush {
  readonly transport: string
  readonly flags: number
}

export interface SpoolerContext extends SpoolerInput {
  readonly refs: ReadonlyMap<string, TransportRef>
  /** Transports that are still to be dealt with in this round. */
  readonly remaining: readonly string[]
  /** The transport that the spooler is dealing with. */
  readonly current: string
  readonly message: Message | null
  readonly flush: Flush | null
  readonly validation: Ticket | null
  /** Asked for while it was busy with something else. */
  readonly pendingValidation: Ticket | null
  readonly pendingFlush: Flush | null
  readonly stopRequested: boolean
  readonly wanted: readonly WantedFlush[]
  /** The outgoing queue has told of a new row, and is not empty yet. */
  readonly queueChanged: boolean
  /** Transports that have announced mail. */
  readonly announced: readonly string[]
  /** Transports in a critical section: neither Idle nor Poll for them. */
  readonly critical: readonly string[]
  /** Transports that have failed for good. */
  readonly broken: readonly string[]
  /** Transports whose settings somebody has changed. */
  readonly reconfigured: readonly string[]
  /** Message services that are out of the session. */
  readonly disabled: readonly string[]
  readonly initialised: readonly string[]
  /** What TransportLogon returned. */
  readonly logonFlags: ReadonlyMap<string, number>
  /** The logon of the current transport was tried again after MAPI_E_UNCONFIGURED. */
  readonly retriedLogon: boolean
}

export type SpoolerEvent =
  | { type: 'START' }
  | { type: 'STOP' }
  | { type: 'FLUSH'; flush: Flush }
  | { type: 'VALIDATE'; ticket: Ticket }
  /** The user wants a message back that is being sent, or that a transport keeps. */
  | { type: 'CANCEL'; message: Message }
  | { type: 'MESSAGE DUE'; message: Message }
  | { type: 'QUEUE CHANGED' }
  | TransportReturn
  | TransportSignal

export const hrOf = (event: SpoolerEvent): HRESULT | undefined => ('hr' in event ? event.hr : undefined)
