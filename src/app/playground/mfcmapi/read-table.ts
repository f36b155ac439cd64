// A status table as MFCMAPI gives it away: "Export table" writes XML, Ctrl+C in the list copies "Row: 3" and
// "Heading::value" lines; and what a spreadsheet makes of either, with commas, semicolons or tabs.
import { columnOf } from './columns.ts'
import type { Column } from './columns.ts'

export type TableRow = Readonly<Partial<Record<Column, string>>>

export type ReadTable =
  | { readonly rows: readonly TableRow[] }
  | { readonly trouble: 'nothing' | 'no table' | 'no columns' | 'bad xml' }

const rowOf = (cells: readonly (readonly [heading: string, value: string])[]): TableRow => {
  const row: Partial<Record<Column, string>> = {}
  for (const [heading, value] of cells) {
    const column = columnOf(heading)
    if (column && value.trim() !== '') row[column] ??= value.trim()
  }
  return row
}

const found = (rows: readonly TableRow[]): ReadTable =>
  rows.some((row) => row.name ?? row.provider) ? { rows } : { trouble: 'no columns' }

const fromXml = (text: string): ReadTable => {
  // The text says which encoding its file had; as a text it has none.
  const document = new DOMParser().parseFromString(text.replace(/^\s*<\?xml[^>]*\?>/, ''), 'text/xml')
  if (document.querySelector('parsererror')) return { trouble: 'bad xml' }
  const rows = [...document.querySelectorAll('row')].map((row) =>
    rowOf(
      [...row.querySelectorAll('property')].map((property) => {
        const value = [...property.children].find(({ tagName }) => tagName.toLowerCase() === 'value')
        return [property.getAttribute('tag') ?? '', value?.textContent ?? '']
      }),
    ),
  )
  return rows.length === 0 ? { trouble: 'no table' } : found(rows)
}

const fromClipboard = (text: string): ReadTable => {
  const parts = text.split(/^Row: \d+[ \t]*$/m).slice(1)
  const rows = parts.map((part) =>
    rowOf(
      part.split(/\r?\n/).flatMap((line): (readonly [string, string])[] => {
        const at = line.indexOf('::')
        return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 2)]]
      }),
    ),
  )
  return found(rows)
}

/** The cells of a text with delimiters; what stands between quotes may hold anything. */
const cellsOf = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endRow = (): void => {
    row.push(cell)
    if (row.some((one) => one.trim() !== '')) rows.push(row)
    row = []
    cell = ''
  }
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index)
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[index + 1] === '"') {
        cell += '"'
        index += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === delimiter) {
      row.push(cell)
      cell = ''
    } else if (letter === '\n') endRow()
    else if (letter !== '\r') cell += letter
  }
  endRow()
  return rows
}

const fromDelimited = (text: string): ReadTable => {
  const tables = ['\t', ';', ',', '|'].map((delimiter) => cellsOf(text, delimiter))
  const known = (headings: readonly string[] = []): number =>
    headings.filter((heading) => columnOf(heading)).length
  const [best] = tables.toSorted((one, other) => known(other[0]) - known(one[0]))
  const [headings, ...rows] = best ?? []
  if (!headings || known(headings) === 0) return { trouble: 'no columns' }
  return found(rows.map((row) => rowOf(headings.map((heading, index) => [heading, row[index] ?? '']))))
}

export const readTable = (pasted: string): ReadTable => {
  const text = pasted.replace(/^\ufeff/, '')
  if (text.trim() === '') return { trouble: 'nothing' }
  if (/^\s*<(\?xml|table)/.test(text)) return fromXml(text)
  return /^Row: \d+/m.test(text) ? fromClipboard(text) : fromDelimited(text)
}
