import {
  STATUS_AVAILABLE,
  STATUS_FAILURE,
  STATUS_INBOUND_ACTIVE,
  STATUS_INBOUND_ENABLED,
  STATUS_INBOUND_FLUSH,
  STATUS_OFFLINE,
  STATUS_OUTBOUND_ACTIVE,
  STATUS_OUTBOUND_ENABLED,
  STATUS_OUTBOUND_FLUSH,
  STATUS_REMOTE_ACCESS,
} from '../../mapi/api/constants.ts'
import { hex } from '../../playback/names.ts'

export interface Lamp {
  readonly bit: number
  readonly name: string
  /** Its shape says the direction, so that colour never has to. */
  readonly shape: 'dot' | 'up' | 'down'
  readonly tone: 'ok' | 'soft' | 'bad' | 'in' | 'out'
  /** A bit that merely enables is a ring. */
  readonly hollow: boolean
}

const lamp = (bit: number, name: string, shape: Lamp['shape'], tone: Lamp['tone'], hollow = false): Lamp => ({
  bit,
  name: `STATUS_${name}`,
  shape,
  tone,
  hollow,
})

/** The bits of PR_STATUS_CODE in the order in which their lamps stand, in groups. */
export const LAMPS: readonly (readonly Lamp[])[] = [
  [
    lamp(STATUS_AVAILABLE, 'AVAILABLE', 'dot', 'ok'),
    lamp(STATUS_OFFLINE, 'OFFLINE', 'dot', 'soft', true),
    lamp(STATUS_FAILURE, 'FAILURE', 'dot', 'bad'),
  ],
  [
    lamp(STATUS_INBOUND_ENABLED, 'INBOUND_ENABLED', 'down', 'in', true),
    lamp(STATUS_INBOUND_ACTIVE, 'INBOUND_ACTIVE', 'down', 'in'),
    lamp(STATUS_INBOUND_FLUSH, 'INBOUND_FLUSH', 'down', 'in'),
  ],
  [
    lamp(STATUS_OUTBOUND_ENABLED, 'OUTBOUND_ENABLED', 'up', 'out', true),
    lamp(STATUS_OUTBOUND_ACTIVE, 'OUTBOUND_ACTIVE', 'up', 'out'),
    lamp(STATUS_OUTBOUND_FLUSH, 'OUTBOUND_FLUSH', 'up', 'out'),
  ],
  [lamp(STATUS_REMOTE_ACCESS, 'REMOTE_ACCESS', 'dot', 'soft')],
]

/** The names of the bits that are set, in the order of the lamps; what has no lamp as a number. */
export const bitNames = (code: number): string[] => {
  const lamps = LAMPS.flat()
  const known = lamps.reduce((sum, { bit }) => sum | bit, 0)
  const rest = (code & ~known) >>> 0
  return [
    ...lamps.filter(({ bit }) => (code & bit) !== 0).map(({ name }) => name),
    ...(rest === 0 ? [] : [hex(rest, 1)]),
  ]
}
