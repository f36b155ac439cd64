import type { TransportKindName } from './index.ts'
import type { TransportKind } from './kind.ts'
import { lan } from './lan.ts'
import { noFlush } from './no-flush.ts'

export const KINDS: Readonly<Record<TransportKindName, TransportKind>> = { lan, 'no-flush': noFlush }
