// What numbers are called: HRESULTs, property tags, and the constants of a family.
import { CONSTANTS } from '../mapi/constants/table.ts'

const byFamily = new Map<string, Map<number, string>>()
for (const [name, value, family] of CONSTANTS) {
  const names = byFamily.get(family) ?? new Map<number, string>()
  byFamily.set(family, names)
  if (!names.has(value)) names.set(value, name)
}

/** The constant of a family that has this value. */
export const constantName = (family: string, value: number): string | undefined =>
  byFamily.get(family)?.get(value)

/** `0x00110001` */
export const hex = (value: number, digits = 8): string =>
  `0x${(value >>> 0).toString(16).toUpperCase().padStart(digits, '0')}`

/** `S_OK`, `MAPI_E_BUSY`, or the number where it has no name. */
export const hrName = (hr: number): string => {
  for (const family of ['HRESULT', 'MAPI_E', 'MAPI_W']) {
    const name = constantName(family, hr)
    if (name !== undefined) return name
  }
  return hex(hr)
}

const TAG_FAMILIES = ['PR_STATUS', 'PR_COMMON', 'PR_MESSAGE', 'PR_FOLDER_STORE']

/** `PR_RESOURCE_TYPE`; for a tag of another type than the usual one, found by its identifier. */
export const tagName = (tag: number): string => {
  for (const family of TAG_FAMILIES) {
    const name = constantName(family, tag)
    if (name !== undefined) return name
  }
  for (const family of TAG_FAMILIES)
    for (const [known, name] of byFamily.get(family) ?? []) if (known >>> 16 === tag >>> 16) return name
  return hex(tag)
}

/** The names of a number's bits, lowest first; what has no name as a number. */
export const flagNames = (family: string, value: number): string[] => {
  const names: string[] = []
  for (let bit = 0; bit < 32; bit += 1) {
    const flag = (1 << bit) >>> 0
    if ((value & flag) !== 0) names.push(constantName(family, flag) ?? hex(flag, 1))
  }
  return names
}

/** The key of a cell: 8 hexadecimal digits, in capitals. */
export const tagKey = (tag: number): string => (tag >>> 0).toString(16).padStart(8, '0').toUpperCase()
