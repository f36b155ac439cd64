// From numbers back to names. Page: error-handling-in-mapi for HRESULTs, property-tags for tags.
import { CONSTANTS, type Constant } from './table.ts'
import type { Vocabulary } from './method-flags.ts'

/** An HRESULT taken apart. */
export interface DecodedResult {
  /** The name the documentation of MAPI uses; null for a number that has none. */
  name: string | null
  /** All its names: MAPI_E_CALL_FAILED is E_FAIL. */
  names: readonly string[]
  /** Bit 31 makes an error; a warning is nonzero and a success. */
  severity: 'success' | 'warning' | 'error'
  facility: number
  /** `'FACILITY_ITF'`, `'FACILITY_WIN32'`; null for one that MAPI does not use. */
  facilityName: string | null
  /** The low word. */
  code: number
  /** `'0x80040102'` */
  hex: string
}

/** A flag word taken apart. */
export interface DecodedFlags {
  names: readonly string[]
  /** The bits that no name was found for. */
  unknown: number
}

/** A property tag taken apart. */
export interface DecodedTag {
  /** The name without _A or _W; null for a tag that has none. */
  name: string | null
  names: readonly string[]
  id: number
  type: number
  typeName: string | null
  hex: string
}

export const hex32 = (value: number): string =>
  `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

const inFamily = (family: string): readonly Constant[] => CONSTANTS.filter(([, , its]) => its === family)

const facilities = new Map([
  [0, 'FACILITY_NULL'],
  [4, 'FACILITY_ITF'],
  [7, 'FACILITY_WIN32'],
])

const results = CONSTANTS.filter(
  ([name, , family]) => ['MAPI_E', 'MAPI_W', 'HRESULT'].includes(family) && !name.startsWith('FACILITY_'),
)

/** Page: `error-handling-in-mapi`. */
export function decodeResult(hr: number): DecodedResult {
  const value = hr >>> 0
  const named = results.filter(([, number]) => number === value)
  const names = [...named].sort((a, b) => rank(a) - rank(b)).map(([name]) => name)
  const facility = (value >>> 16) & 0x1fff
  return {
    name: names[0] ?? null,
    names,
    severity: value === 0 ? 'success' : value >>> 31 === 1 ? 'error' : 'warning',
    facility,
    facilityName: facilities.get(facility) ?? null,
    code: value & 0xffff,
    hex: hex32(value),
  }
}

/** MAPI's own names before those of COM, and S_OK before SUCCESS_SUCCESS. */
const rank = ([name, , family]: Constant): number =>
  family !== 'HRESULT' ? 0 : name === 'SUCCESS_SUCCESS' ? 2 : 1

const isPowerOfTwo = (value: number): boolean => value !== 0 && (value & (value - 1)) === 0

const byName = new Map(CONSTANTS.map((constant) => [constant[0], constant]))

/**
 * The names of the bits of a flag word. `vocabulary` names the families, or the single constants, that the
 * word may be made of: 8 is STATUS_FLUSH_QUEUES, STATUS_SIMPLE_STORE or FLUSH_FORCE.
 */
export function decodeFlags(word: number, vocabulary: Vocabulary): DecodedFlags {
  const constants = vocabulary.flatMap((entry) => {
    const single = byName.get(entry)
    return single ? [single] : inFamily(entry)
  })
  let unknown = word >>> 0
  const names: string[] = []
  for (const [name, value] of constants) {
    if (!isPowerOfTwo(value) || (unknown & value) === 0) continue
    names.push(name)
    unknown = (unknown & ~value) >>> 0
  }
  return { names, unknown }
}

/** The names of a number that is one of a family, as RES_ and RELOP_ numbers are. */
export const decodeValue = (value: number, family: string): readonly string[] =>
  inFamily(family)
    .filter(([, number]) => number === value >>> 0)
    .map(([name]) => name)

/** A fuzzy level: one of three in the low word, flags in the high one. Page: `scontentrestriction`. */
export function decodeFuzzyLevel(level: number): DecodedFlags {
  const [low, high] = [level & 0xffff, (level & 0xffff0000) >>> 0]
  const kind = decodeValue(low, 'FL')
  const flags = decodeFlags(high, ['FL'])
  return {
    names: [...kind, ...flags.names],
    unknown: kind.length > 0 ? flags.unknown : (flags.unknown | low) >>> 0,
  }
}

const tags = CONSTANTS.filter(([, , family]) => family.startsWith('PR_'))
const preferredTypes = ['PT_LONG', 'PT_I2', 'PT_R4', 'PT_DOUBLE', 'PT_I8', 'PT_UNICODE']
const typeNames = new Map(
  inFamily('PT')
    .filter(([name]) => name.startsWith('PT_'))
    .map(([name, value]) => [value, name]),
)
for (const name of preferredTypes) {
  for (const each of [name, name.replace('PT_', 'PT_MV_')]) {
    const constant = byName.get(each)
    if (constant) typeNames.set(constant[1], each)
  }
}

/** The name of a property type; null where the number is none. */
export const typeName = (type: number): string | null => typeNames.get(type) ?? null

/** Page: `property-tags`. A tag of type PT_ERROR, or of the other string type, is still named by its identifier. */
export function decodeTag(tag: number): DecodedTag {
  const value = tag >>> 0
  const exact = tags.filter(([, number]) => number === value)
  const known = exact.length > 0 ? exact : tags.filter(([, number]) => number >>> 16 === value >>> 16)
  const names = known.map(([name]) => name)
  const plain = names.find((name) => !/_[AW]$/.test(name)) ?? names[0]?.replace(/_[AW]$/, '')
  return {
    name: plain ?? null,
    names,
    id: value >>> 16,
    type: value & 0xffff,
    typeName: typeName(value & 0xffff),
    hex: hex32(value),
  }
}
