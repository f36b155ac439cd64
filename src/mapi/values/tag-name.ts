import * as constants from '../api/constants.ts'

const SUFFIX = /_[AW]$/

/** By tag; of the names that share one, the one without _A or _W. */
const namesOf = (): ReadonlyMap<number, string> => {
  const names = new Map<number, string>()
  for (const [name, value] of Object.entries(constants))
    if (name.startsWith('PR_') && typeof value === 'number' && (!names.has(value) || !SUFFIX.test(name)))
      names.set(value, name)
  return names
}

let names: ReadonlyMap<number, string> | null = null

/** `PR_RESOURCE_TYPE`; a tag that has no name, in hexadecimal. */
export const tagName = (tag: number): string =>
  (names ??= namesOf()).get(tag) ?? `0x${tag.toString(16).toUpperCase().padStart(8, '0')}`
