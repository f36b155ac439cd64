import type { TransportKindName } from './index.ts'

/** Regions of a kind's machine besides its session, by theme. */
export type RegionGroup = 'directions' | 'link' | 'relay' | 'line' | 'remote'

/** What makes one kind of transport unlike another. */
export interface TransportKind {
  readonly name: TransportKindName
  /** PR_RESOURCE_METHODS. */
  readonly methods: number
  readonly addressType: string
  /** PR_PROVIDER_DLL_NAME. */
  readonly dllName: string
  /** What TransportLogon returns: LOGON_SP_POLL and so on. */
  readonly logonFlags: number
  readonly regions: readonly RegionGroup[]
  /** A client's FlushQueues on its object only sets bits; the spooler comes later. */
  readonly flushesLater: boolean
  /** It accepts messages now and transfers them on its own schedule. */
  readonly defers: boolean
  /** Its store delivers what it knows itself. */
  readonly ownStore: boolean
  /** Takes the one modem while it is flushed. */
  readonly usesModem: boolean
  /** Keeps a list of the headers at its far end, and fetches what is marked there. */
  readonly isRemote: boolean
  /** Shows dialogs in spite of FLUSH_NO_UI. */
  readonly asksBeforeConnecting: boolean
  /** Virtual milliseconds. */
  readonly logonMs: number
  /** From FlushQueues until it is ready to move mail. */
  readonly connectMs: number
  /** To move one message. */
  readonly transferMs: number
  /** To read the header list of a remote one. */
  readonly headersMs: number
  /** Of its line, in bytes a second; null where unknown. */
  readonly lineSpeed: number | null
  /** Between the transfers of one that defers. */
  readonly scheduleMs: number
}
