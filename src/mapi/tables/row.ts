// Page: srow.
import { PR_INSTANCE_KEY, PR_ROWID, PT_ERROR, PT_UNSPECIFIED } from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { PROP_ID, PROP_TYPE, convertible } from '../values/prop-tags.ts'

/** A row of a table. Its cells are replaced as a whole when it changes; the row stays the same object. */
export interface Row {
  /** PR_ROWID: never used again in this table. */
  readonly id: number
  /** Place among the table's rows: ascending, not consecutive. */
  order: number
  /** One for each property identifier. */
  cells: readonly SPropValue[]
}

/** The key of a row within its table. Page: `pidtaginstancekey-canonical-property`. */
export function instanceKey(row: { readonly id: number }): Uint8Array {
  const key = new Uint8Array(8)
  new DataView(key.buffer).setUint32(0, row.id, true)
  return key
}

const rowIdentifier = PROP_ID(PR_ROWID)
const instanceKeyIdentifier = PROP_ID(PR_INSTANCE_KEY)

/** The columns that no provider sets. Page: `status-tables`. */
export function computedCell(row: { readonly id: number }, id: number): SPropValue | undefined {
  if (id === rowIdentifier) return { ulPropTag: PR_ROWID, Value: row.id }
  if (id === instanceKeyIdentifier) return { ulPropTag: PR_INSTANCE_KEY, Value: instanceKey(row) }
  return undefined
}

/**
 * Finds the property with an identifier in row after row. Rows of one table mostly have their cells in one
 * order, so it looks first where it found the last one.
 */
export function cellFinder(id: number): (row: Row) => SPropValue | undefined {
  let hint = 0
  return (row) => {
    const cells = row.cells
    const expected = cells[hint]
    if (expected !== undefined && expected.ulPropTag >>> 16 === id) return expected
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]
      if (cell !== undefined && cell.ulPropTag >>> 16 === id) {
        hint = i
        return cell
      }
    }
    return computedCell(row, id)
  }
}

/** As `cellFinder`, for cells that have a value of the tag's type; PT_UNSPECIFIED takes any. */
export function valueFinder(tag: number): (row: Row) => SPropValue | undefined {
  const find = cellFinder(PROP_ID(tag))
  const type = PROP_TYPE(tag)
  let last = 0
  return (row) => {
    const expected = row.cells[last]
    if (expected !== undefined && expected.ulPropTag === tag) return expected
    const cell = find(row)
    if (cell === undefined) return undefined
    last = row.cells.indexOf(cell)
    if (cell.ulPropTag === tag) return cell
    const found = PROP_TYPE(cell.ulPropTag)
    const exists = found !== PT_ERROR && (type === PT_UNSPECIFIED || convertible(found, type))
    return exists ? cell : undefined
  }
}
