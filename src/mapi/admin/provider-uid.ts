import type { SBinary } from '../api/values.ts'

const LENGTH = 16
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** The MAPIUID of a provider: made from its name, so the same in every session. Page: `mapiuid`. */
export function providerUid(name: string): SBinary {
  const uid = new Uint8Array(LENGTH)
  let hash = OFFSET
  for (let index = 0; index < LENGTH; index++) {
    for (const character of `${index}${name}`)
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME) >>> 0
    uid[index] = hash >>> 24
  }
  return uid
}
