import type { Language } from '../language/language.svelte.ts'
import type { Group, IndexedName, PageSummary } from './page.ts'

/** A place in the reference that a search leads to. */
export interface Found {
  label: string
  /** Below the folder of the reference. */
  address: string
  group: Group
  value: string
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** How well a name fits: 0 not at all, then the better the higher. */
const fit = (label: string, wanted: string): number => {
  const name = plain(label)
  if (name === wanted) return 6
  if (name.startsWith(wanted)) return 5
  if (name.endsWith(`::${wanted}`)) return 5
  if (name.includes(`::${wanted}`)) return 4
  if (name.includes(`_${wanted}`)) return 3
  return name.includes(wanted) ? 2 : 0
}

const numberFits = (value: string, wanted: string): boolean => {
  if (value === '') return false
  const hex = value.slice(2).toLowerCase()
  const digits = wanted.replace(/^0x/, '')
  if (/^[0-9a-f]{8}$/.test(digits)) return digits === hex
  return wanted.startsWith('0x') && digits !== '' && Number.parseInt(digits, 16) === Number.parseInt(hex, 16)
}

/** What fits best, first; the words of a query may stand in any order. */
export const search = (
  query: string,
  names: readonly IndexedName[],
  pages: readonly PageSummary[],
  language: Language,
  limit = 40,
): readonly Found[] => {
  const wanted = plain(query.trim())
  if (wanted === '') return []
  const words = wanted.split(/\s+/)
  const score = (label: string, value: string): number => {
    if (numberFits(value, wanted)) return 7
    return Math.min(...words.map((word) => fit(label, word)))
  }
  const titled = pages
    .filter(
      ({ group }) =>
        group === 'procedures' || group === 'traps' || group === 'choices' || group === 'constants',
    )
    .map(({ slug, group, title }): Found => ({
      label: title[language],
      address: `${slug}/`,
      group,
      value: '',
    }))
  const named = names.map(({ name, address, group, value }): Found => ({
    label: name,
    address,
    group,
    value,
  }))
  return [...named, ...titled]
    .map((found, index) => ({ found, index, score: score(found.label, found.value) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.found.label.length - b.found.label.length || a.index - b.index)
    .slice(0, limit)
    .map(({ found }) => found)
}
