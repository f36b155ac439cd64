import { asynchronous } from './asynchronous.ts'
import { coupled } from './coupled.ts'
import type { TransportKindName } from './index.ts'
import type { TransportKind } from './kind.ts'
import { lan } from './lan.ts'
import { modem } from './modem.ts'
import { noFlush } from './no-flush.ts'
import { remote } from './remote.ts'

export const KINDS: Readonly<Record<TransportKindName, TransportKind>> = {
  lan,
  'no-flush': noFlush,
  async: asynchronous,
  modem,
  remote,
  coupled,
}
