// What numbers are called, in the one word that a view has room for. Remembered, because views ask often.
import { decodeFlags, decodeResult, decodeTag, decodeValue, hex32 } from '../mapi/constants/decode.ts'

const remembered = (name: (value: number) => string): ((value: number) => string) => {
  const known = new Map<number, string>()
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const found = name(value)
    known.set(value, found)
    return found
  }
}

/** `0x00110001`, or with fewer digits where they are leading zeroes. */
export const hex = (value: number, digits = 8): string =>
  `0x${(value >>> 0).toString(16).toUpperCase().padStart(digits, '0')}`

/** `S_OK`, `MAPI_E_BUSY`, or the number where it has no name. */
export const hrName = remembered((hr) => decodeResult(hr).name ?? hex32(hr))

/** `PR_RESOURCE_TYPE`, or the number where it has no name. */
export const tagName = remembered((tag) => decodeTag(tag).name ?? hex32(tag))

/** The constant of a family that has this value. */
export const constantName = (family: string, value: number): string | undefined =>
  decodeValue(value, family)[0]

/** The names of a number's bits; what has no name as a number. */
export const flagNames = (family: string, value: number): string[] => {
  const { names, unknown } = decodeFlags(value, [family])
  return unknown === 0 ? [...names] : [...names, hex(unknown, 1)]
}

/** The key of a cell: 8 hexadecimal digits, in capitals. */
export const tagKey = (tag: number): string => (tag >>> 0).toString(16).padStart(8, '0').toUpperCase()
