import type { AnyMachineSnapshot } from 'xstate'
import * as constants from '../mapi/api/constants.ts'

const bits = constants as unknown as Readonly<{ [name: string]: unknown }>

/** PR_STATUS_CODE: the OR of the bits that the active states carry as tags. It is stored nowhere. */
export function statusCodeOf(snapshot: AnyMachineSnapshot): number {
  let code = 0
  for (const tag of snapshot.tags as ReadonlySet<string>) {
    const bit = bits[tag]
    if (typeof bit === 'number') code |= bit
  }
  return code >>> 0
}
