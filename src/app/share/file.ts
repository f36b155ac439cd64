// The same as a link carries, as a file: for what is too long for an address, and to be kept.
import type { Opened, Shared } from './shared.ts'
import { membersOf, readWritten, VERSION } from './written.ts'

export const FORMAT = 'mapi-on-demand/draft'
const LARGEST_FILE = 8_000_000

export const fileText = (shared: Shared): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...membersOf(shared) }, null, 2)}\n`

/** A name that every system takes, from the title of a draft. */
export const plainName = (title: string): string => {
  const plain = title
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase()
  return plain.slice(0, 60) || 'mapi-on-demand'
}

export const fileName = ({ name }: Shared): string => `${plainName(name)}.json`

/** What a file carries. Never throws, and runs nothing. */
export const openFile = async (text: string): Promise<Opened> => {
  if (text.length > LARGEST_FILE) return { shared: null, notes: [{ kind: 'too large' }] }
  const json = text.replace(/^\uFEFF/, '')
  if (!json.trimStart().startsWith('{')) return { shared: null, notes: [{ kind: 'foreign' }] }
  const opened = await readWritten(json, true)
  const isOurs = json.slice(0, 200).includes(`"${FORMAT}"`)
  return isOurs ? opened : { shared: null, notes: [{ kind: 'foreign' }] }
}
