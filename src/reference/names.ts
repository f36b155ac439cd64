// Every name of MAPI that the reference knows. They are many: load this when somebody looks for one.
import { names } from 'virtual:reference-names'
import type { Group, IndexedName } from './page.ts'

export const indexed: readonly IndexedName[] = names.split('\n').map((line) => {
  const [name = '', address = '', group = 'calls', value = ''] = line.split('\t')
  return { name, address, group: group as Group, value }
})

const addresses = new Map(indexed.map(({ name, address }) => [name, address]))

/** Where a name is explained, below the folder of the reference; null for one that it does not know. */
export const addressOf = (name: string): string | null => addresses.get(name) ?? null
