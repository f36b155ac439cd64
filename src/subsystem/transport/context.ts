import type { HRESULT } from '../../mapi/api/values.ts'
import type { TransportKind } from '../kinds/kind.ts'
import type { HeaderList } from '../mail/header-list.ts'
import type { Mail } from '../mail/mail.ts'
import type { Message } from '../mail/message.ts'
import type { Desktop } from '../desktop.ts'
import type { Errand } from './errand.ts'
import type { FarEnd } from './far-end.ts'
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
  /** What TransportLogon returns. */
  readonly logonFlags: number
  /** Whether it tells the spooler of mail that arrives. */
  readonly announces: boolean
  /** Whether it can do nothing without a connection, not even log on. */
  readonly needsConnection: boolean
  /** After how many messages it leaves a flush; Infinity for never. */
  readonly flushLimit: number
  /** Of its line, in bytes a second; null where unknown. */
  readonly lineSpeed: number | null
  /** What a remote transport knows of its far end. */
  readonly headers: HeaderList
  readonly farEnd: FarEnd
  readonly mail: Mail
  readonly modems: ModemPool
  readonly desktop: Desktop
}

export interface TransportContext extends TransportInput {
  /** Logged on with LOGON_NO_CONNECT. */
  readonly offline: boolean
  /** Flags of the flush that is going on; 0 outside one. */
  readonly flushFlags: number
  /** Messages moved in it. */
  readonly flushed: number
  /** Its open dialog. */
  readonly dialog: number
  /** What is being sent now. */
  readonly outgoing: Message | null
  /** What EndMessage will say of it. */
  readonly endFlags: number
  /** What is being received now. */
  readonly incoming: Message | null
  /** Accepted and not transferred yet; kept in place, since there may be very many. */
  readonly held: Message[]
  /** What a remote transport is to do at the spooler's next flush. */
  readonly errand: Errand | null
  /** A client has forced the connection of a remote transport. */
  readonly holdsLine: boolean
  readonly progress: { readonly done: number; readonly of: number }
}
