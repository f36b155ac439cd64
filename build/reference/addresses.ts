// Which page explains a name.
import type { ReferenceContent } from './content.ts'
import { isRefused } from './declarations.ts'

const kebab = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** The base of PR_SUBJECT_A and PR_SUBJECT_W is PR_SUBJECT. */
export const baseOf = (name: string): string => (/^PR_\w+_[AW]$/.test(name) ? name.slice(0, -2) : name)

export const slugOfFamily = (family: string): string => `constants-${kebab(family)}`

/** The error that is thrown is spelt like the structure with its details, but for its capitals. */
const APART: Readonly<Record<string, string>> = { MapiError: 'mapi-error' }

export const slugOf = (name: string): string => APART[name] ?? kebab(name.replace('::', '-'))

const isProperty = (family: string): boolean => family.startsWith('PR_')

/** The families whose members are results. */
export const isResult = (name: string, family: string): boolean =>
  ['MAPI_E', 'MAPI_W', 'HRESULT'].includes(family) && !name.startsWith('FACILITY_')

/** Name to address, below the folder of the reference. */
export const addressesOf = ({
  declared,
  constants,
  notes,
  choices,
  traps,
  procedures,
}: ReferenceContent): Map<string, string> => {
  const addresses = new Map<string, string>()
  for (const one of declared)
    addresses.set(
      one.name,
      isRefused(one)
        ? `${slugOf(one.owner ?? '')}/#${one.name.split('::')[1] ?? ''}`
        : `${slugOf(one.name)}/`,
    )
  for (const [name, , family] of constants) {
    const base = baseOf(name)
    const own = (isProperty(family) || isResult(name, family)) && notes.has(base)
    if (own) addresses.set(name, base === name ? `${slugOf(name)}/` : `${slugOf(base)}/#${name}`)
    else addresses.set(name, `${slugOfFamily(family)}/#${name}`)
  }
  for (const { key, file } of choices) addresses.set(key, `${slugOfChoices(file)}/#${key.replace(' ', '-')}`)
  for (const { key } of traps) addresses.set(key, `${slugOfTrap(key)}/`)
  for (const { key } of procedures) addresses.set(key, `${kebab(key)}/`)
  return addresses
}

/** The choices of one file are one page: `08-flush-queues.md` is choices-flush-queues. */
export const slugOfChoices = (file: string): string => `choices-${file.replace(/^\d+-|\.md$/g, '')}`

/** T-01 is at trap-01, F-01 at french-01: the French translation has its own. */
export const slugOfTrap = (key: string): string =>
  key.toLowerCase().replace(/^t-/, 'trap-').replace(/^f-/, 'french-')
