// The calls that spooler and transports make on one another: each a pair of events, the request and its
// return, with time passing in between. Pages: `ixplogoniunknown`, `ixpprovideriunknown`.
import type { HRESULT } from '../mapi/api/values.ts'
import type { Message } from './mail/message.ts'

/** A call of the spooler on a transport; its type is the method's name. */
export type TransportCall =
  | { type: 'XPProviderInit' }
  | { type: 'TransportLogon'; flags: number }
  | { type: 'AddressTypes' }
  /** `message` is the one that NOTIFY_CANCEL_MESSAGE means. */
  | { type: 'TransportNotify'; flags: number; message?: Message }
  | { type: 'Idle' }
  | { type: 'Poll' }
  | { type: 'FlushQueues'; flags: number }
  | { type: 'SubmitMessage'; message: Message; flags: number }
  | { type: 'EndMessage'; message: Message }
  | { type: 'StartMessage' }
  | { type: 'TransportLogoff'; flags: number }
  /** The spooler lets go of the logon object of a transport that has failed for good. */
  | { type: 'Release' }
  | { type: 'Shutdown' }

export type TransportMethod = TransportCall['type']

/** What a call answers, beside its HRESULT. */
export interface ReturnedValues {
  /** TransportLogon's and EndMessage's flags. */
  flags?: number
  /** How long SubmitMessage wants the spooler to wait. */
  seconds?: number
  /** Whether Poll knows of mail. */
  incoming?: boolean
  /** What StartMessage has saved; null where nothing is left. */
  message?: Message | null
}

export interface TransportReturn extends ReturnedValues {
  type: `${TransportMethod} returned`
  transport: string
  hr: HRESULT
}

/** A call of a transport on the spooler: IMAPISupport::SpoolerNotify. Page: `imapisupport-spoolernotify`. */
export interface SpoolerNotification {
  type: 'SpoolerNotify'
  transport: string
  flags: number
  /** The deferred message, for NOTIFY_SENTDEFERRED. */
  message?: Message
}

/** A call of a transport on the spooler: IMAPISupport::SpoolerYield. Page: `imapisupport-spooleryield`. */
export interface SpoolerYield {
  type: 'SpoolerYield'
  transport: string
}

/** Which interface a method belongs to. */
export const INTERFACES: Readonly<Record<TransportMethod, string>> = {
  XPProviderInit: 'XPProviderInit',
  TransportLogon: 'IXPProvider::TransportLogon',
  Shutdown: 'IXPProvider::Shutdown',
  AddressTypes: 'IXPLogon::AddressTypes',
  TransportNotify: 'IXPLogon::TransportNotify',
  Idle: 'IXPLogon::Idle',
  Poll: 'IXPLogon::Poll',
  FlushQueues: 'IXPLogon::FlushQueues',
  SubmitMessage: 'IXPLogon::SubmitMessage',
  EndMessage: 'IXPLogon::EndMessage',
  StartMessage: 'IXPLogon::StartMessage',
  TransportLogoff: 'IXPLogon::TransportLogoff',
  Release: 'IXPLogon::Release',
}
