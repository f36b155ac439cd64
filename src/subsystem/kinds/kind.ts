import type { TransportKindName } from './index.ts'

/** What makes one kind of transport unlike another: numbers here, and the regions its machine has besides. */
export interface TransportKind {
  readonly name: TransportKindName
  /** PR_RESOURCE_METHODS. */
  readonly methods: number
  readonly addressType: string
  /** PR_PROVIDER_DLL_NAME. */
  readonly dllName: string
  /** Virtual milliseconds. */
  readonly logonMs: number
  /** From FlushQueues until it is ready to move mail. */
  readonly connectMs: number
  /** To move one message. */
  readonly transferMs: number
}
