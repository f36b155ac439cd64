import type { TransportKindName } from './index.ts'

/** The regions that a kind's machine has besides those of every transport. */
export type ExtraRegion = 'link' | 'relay' | 'line'

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
  readonly regions: readonly ExtraRegion[]
  /** A client's FlushQueues on its object only sets bits; the spooler comes later. */
  readonly flushesLater: boolean
  /** It accepts messages now and transfers them on its own schedule. */
  readonly defers: boolean
  /** Its store delivers what it knows itself. */
  readonly ownStore: boolean
  /** Shows dialogs in spite of FLUSH_NO_UI. */
  readonly asksBeforeConnecting: boolean
  /** Virtual milliseconds. */
  readonly logonMs: number
  /** From FlushQueues until it is ready to move mail. */
  readonly connectMs: number
  /** To move one message. */
  readonly transferMs: number
  /** Between the transfers of one that defers. */
  readonly scheduleMs: number
}
