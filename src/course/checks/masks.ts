import type { Plain } from '../../mapi/facts.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { hex32 } from '../../mapi/constants/decode.ts'

interface Mask {
  tag: number
  bits: number
}

const isMember = (value: Plain): value is Record<string, Plain> | readonly Plain[] =>
  typeof value === 'object' && value !== null

/** Every RES_BITMASK in a restriction, however deep. */
const masksIn = (value: Plain): readonly Mask[] => {
  if (!isMember(value)) return []
  const below = Object.values(value).flatMap(masksIn)
  if (!('ulMask' in value)) return below
  return [{ tag: Number(value.ulPropTag), bits: Number(value.ulMask) }, ...below]
}

/** `aMask(PR_STATUS_CODE).has(STATUS_FLUSH_QUEUES)`: the sign of a mistake. */
export const aMask = (tag: number) => ({
  /** Some filter masks that property, whatever its type, with all of these bits. */
  has: (bits: number): Claim =>
    claim(
      {
        en: `a filter masks ${hex32(tag)} with ${hex32(bits)}`,
        fr: `un filtre masque ${hex32(tag)} par ${hex32(bits)}`,
      },
      ({ views: { filterings }, end }) => {
        const found = filterings.find(({ filter }) =>
          masksIn(filter).some((mask) => mask.tag >>> 16 === tag >>> 16 && (mask.bits & bits) === bits),
        )
        return found
          ? { holds: true, at: found.at }
          : { holds: false, at: end, actual: { en: 'none does', fr: 'aucun ne le fait' } }
      },
    ),
})
