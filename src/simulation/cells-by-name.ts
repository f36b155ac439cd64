import { CONSTANTS } from '../mapi/constants/table.ts'

const names = new Map<number, string>()
for (const [name, value, family] of CONSTANTS)
  if (family.startsWith('PR_') && !/_[AW]$/.test(name)) names.set(value, name)

/** A row's cells by the names of their properties; bytes as hexadecimal digits. */
export function cellsByName(cells: ReadonlyMap<string, unknown>): { [property: string]: unknown } {
  return Object.fromEntries([...cells].map(([tag, value]) => [nameOf(tag), readable(value)]))
}

const nameOf = (tag: string): string => names.get(Number.parseInt(tag, 16)) ?? `0x${tag}`

const readable = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bin' in value ? value.$bin : value
