import type { HRESULT } from '../../mapi/api/values.ts'
import type { TransportKind } from '../kinds/kind.ts'
import type { Mail } from '../mail/mail.ts'
import type { Message } from '../mail/message.ts'
import type { Desktop } from '../desktop.ts'
import type { ModemPool } from './modem-pool.ts'

/** What a transport answers to a SubmitMessage, where the scenario says so. */
export interface ScriptedAnswer {
  readonly hr: HRESULT
  /** For MAPI_E_WAIT and MAPI_E_NETWORK_ERROR. */
  readonly seconds: number
  /** What EndMessage returns after an S_OK: 0 or one of END_RESEND_NOW, END_RESEND_LATER, END_DONT_RESEND. */
  readonly endFlags: number
}

export interface TransportInput {
  readonly name: string
  readonly kind: TransportKind
  /** Null takes anything. */
  readonly addressTypes: readonly string[] | null
  readonly uids: readonly string[]
  readonly linkUp: boolean
  /** What its next calls of TransportLogon answer; S_OK once they are used up. */
  readonly logonAnswers: HRESULT[]
  /** What its next calls of SubmitMessage answer; those of its kind once they are used up. */
  readonly submitAnswers: ScriptedAnswer[]
  /** Addresses that its far end refuses for good. */
  readonly refusedAddresses: readonly string[]
  /** Virtual milliseconds. */
  readonly connectMs: number
  readonly transferMs: number
  readonly scheduleMs: number
  /** The modem's number is stored, so that nobody has to be asked. */
  readonly connectsUnattended: boolean
  readonly mail: Mail
  readonly modems: ModemPool
  readonly desktop: Desktop
}

export interface TransportContext extends TransportInput {
  /** Flags of the flush that is going on; 0 outside one. */
  readonly flushFlags: number
  /** What is being sent now, and with which flags it was submitted. */
  readonly outgoing: Message | null
  readonly submitFlags: number
  /** What EndMessage will say of it. */
  readonly endFlags: number
  /** What is being received now. */
  readonly incoming: Message | null
  /** Accepted and not transferred yet; kept in place, since there may be very many. */
  readonly held: Message[]
}
