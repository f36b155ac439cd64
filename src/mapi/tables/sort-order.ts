// Pages: ssortorderset, ssortorder, imapitable-sorttable.
import {
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_NO_SUPPORT,
  MAPI_E_TOO_COMPLEX,
  PT_ERROR,
  PT_NULL,
  TABLE_SORT_ASCEND,
  TABLE_SORT_DESCEND,
} from '../api/constants.ts'
import type { PropTag, SSortOrderSet } from '../api/values.ts'
import { type Outcome, fail, isFailure, ok } from '../outcome.ts'
import { PROP_TYPE, asksForInstances, isPropTag, isStringType } from '../values/prop-tags.ts'
import { shown } from '../values/prop-values.ts'
import { propertyType } from '../values/property-types.ts'
import { foldCase } from '../values/strings.ts'
import { type Row, valueFinder } from './row.ts'

/** A sort order that has been checked and copied. */
export interface SortOrder {
  readonly set: SSortOrderSet
  /** Puts rows in this order, those that are equal in it in the table's own. */
  sort(rows: readonly Row[]): Row[]
  /** Less than zero where the first row comes before the second; never zero for two rows. */
  compare(a: Row, b: Row): number
}

interface SortKey {
  of(row: Row): unknown
  compare(a: unknown, b: unknown): number
}

const noSet: SSortOrderSet = { cSorts: 0, cCategories: 0, cExpanded: 0, aSort: [] }

/** The table's own order. */
export const unsorted: SortOrder = sortOrder(noSet, [])

/** Checks an untrusted sort order. No columns at all stand for the table's own order. */
export function readSortOrder(value: unknown): Outcome<SortOrder> {
  const invalid = (because: string) => fail(MAPI_E_INVALID_PARAMETER, because)
  if (typeof value !== 'object' || value === null || !('aSort' in value) || !Array.isArray(value.aSort))
    return invalid(
      `lpSortCriteria is ${shown(value)}, not an SSortOrderSet: { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag, ulOrder }] }.`,
    )
  const columns: readonly unknown[] = value.aSort
  const count: unknown = 'cSorts' in value ? (value.cSorts ?? columns.length) : columns.length
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > columns.length)
    return invalid(`cSorts of SSortOrderSet is ${shown(count)}, and aSort has ${columns.length} elements.`)
  if ('cCategories' in value && value.cCategories !== 0 && value.cCategories !== undefined)
    return fail(MAPI_E_NO_SUPPORT, 'This table is never categorised: cCategories must be 0.')
  const set: SSortOrderSet = { ...noSet, cSorts: count, aSort: [] }
  const keys: SortKey[] = []
  for (const column of columns.slice(0, count)) {
    const key = readColumn(column)
    if (isFailure(key)) return key
    keys.push(key.value.key)
    set.aSort.push({ ulPropTag: key.value.tag, ulOrder: key.value.order })
  }
  return ok(keys.length === 0 ? unsorted : sortOrder(set, keys))
}

function readColumn(column: unknown): Outcome<{ key: SortKey; tag: PropTag; order: number }> {
  if (
    typeof column !== 'object' ||
    column === null ||
    !('ulPropTag' in column && isPropTag(column.ulPropTag)) ||
    !('ulOrder' in column && typeof column.ulOrder === 'number')
  )
    return fail(MAPI_E_INVALID_PARAMETER, 'An element of aSort is not an SSortOrder: { ulPropTag, ulOrder }.')
  const [tag, order] = [(column.ulPropTag >>> 0) as PropTag, column.ulOrder]
  if (order !== TABLE_SORT_ASCEND && order !== TABLE_SORT_DESCEND)
    return fail(
      MAPI_E_TOO_COMPLEX,
      `This table sorts up (TABLE_SORT_ASCEND) or down (TABLE_SORT_DESCEND), not by ${order}.`,
    )
  const number = PROP_TYPE(tag)
  const compare = propertyType(number)?.compare
  if (!compare || number === PT_NULL || number === PT_ERROR || asksForInstances(tag))
    return fail(MAPI_E_TOO_COMPLEX, 'A sort column has a type whose values have no order.')
  return ok({ key: sortKey(tag, compare, order === TABLE_SORT_DESCEND ? -1 : 1), tag, order })
}

/** What a row is sorted by. A row without it comes last, up or down. */
function sortKey(tag: PropTag, compare: (a: unknown, b: unknown) => number, direction: 1 | -1): SortKey {
  const find = valueFinder(tag)
  const folds = isStringType(PROP_TYPE(tag))
  const inOrder = folds ? (a: unknown, b: unknown) => (a === b ? 0 : String(a) < String(b) ? -1 : 1) : compare
  return {
    of(row) {
      const value = find(row)?.Value
      return folds && typeof value === 'string' ? foldCase(value) : value
    },
    compare(a, b) {
      // departs: TB-32 (a PT_ERROR cell counts as lacking)
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
      return inOrder(a, b) * direction
    },
  }
}

function sortOrder(set: SSortOrderSet, keys: readonly SortKey[]): SortOrder {
  const compareKeys = (a: readonly unknown[], b: readonly unknown[]): number => {
    for (const [i, key] of keys.entries()) {
      const difference = key.compare(a[i], b[i])
      if (difference !== 0) return difference
    }
    return 0
  }
  const keysOf = (row: Row): unknown[] => keys.map((key) => key.of(row))
  return {
    set,
    compare: (a, b) => compareKeys(keysOf(a), keysOf(b)) || a.order - b.order,
    sort(rows) {
      if (keys.length === 0) return [...rows]
      return rows
        .map((row) => ({ row, by: keysOf(row) }))
        .sort((a, b) => compareKeys(a.by, b.by) || a.row.order - b.row.order)
        .map(({ row }) => row)
    },
  }
}
