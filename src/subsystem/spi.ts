// The calls that spooler and transports make on one another: each a pair of events, the request and its
// return, with time passing in between. Pages: `ixplogoniunknown`, `ixpprovideriunknown`.
import type { HRESULT } from '../mapi/api/values.ts'
import type { Message } from './mail/message.ts'

/** A call of the spooler on a transport; its type is the method's name. */
export type TransportCall =
  | { type: 'XPProviderInit' }
  | { type: 'TransportLogon'; flags: number }
  | { type: 'AddressTypes' }
  | { type: 'TransportNotify'; flags: number }
  | { type: 'FlushQueues'; flags: number }
  | { type: 'SubmitMessage'; message: Message; flags: number }
  | { type: 'EndMessage'; message: Message }
  | { type: 'StartMessage' }
  | { type: 'ValidateState'; flags: number }
  | { type: 'TransportLogoff'; flags: number }
  | { type: 'Shutdown' }

export type TransportMethod = TransportCall['type']

/** What a call answers. `flags` is EndMessage's result, `message` what StartMessage has saved. */
export interface TransportReturn {
  type: `${TransportMethod} returned`
  transport: string
  hr: HRESULT
  flags?: number
  message?: Message | null
}

/** Which interface a method belongs to. */
export const INTERFACES: Readonly<Record<TransportMethod, string>> = {
  XPProviderInit: 'XPProviderInit',
  TransportLogon: 'IXPProvider::TransportLogon',
  Shutdown: 'IXPProvider::Shutdown',
  AddressTypes: 'IXPLogon::AddressTypes',
  TransportNotify: 'IXPLogon::TransportNotify',
  FlushQueues: 'IXPLogon::FlushQueues',
  SubmitMessage: 'IXPLogon::SubmitMessage',
  EndMessage: 'IXPLogon::EndMessage',
  StartMessage: 'IXPLogon::StartMessage',
  ValidateState: 'IXPLogon::ValidateState',
  TransportLogoff: 'IXPLogon::TransportLogoff',
}
