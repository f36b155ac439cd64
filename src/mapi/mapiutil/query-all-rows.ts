// Page: hrqueryallrows.
import {
  BOOKMARK_BEGINNING,
  MAPI_E_INVALID_PARAMETER,
  MAPI_E_TABLE_TOO_BIG,
  TBL_BATCH,
} from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { type Outcome, fail, isFailure, ok } from '../outcome.ts'
import { shown } from '../values/prop-values.ts'

/** The methods of IMAPITable that the function calls in turn, so that a caller can record each. */
export interface QueryableTable {
  SeekRow(bkOrigin: unknown, lRowCount: unknown): Outcome<unknown>
  SetColumns(lpPropTagArray: unknown, ulFlags: unknown): Outcome<unknown>
  Restrict(lpRestriction: unknown, ulFlags: unknown): Outcome<unknown>
  SortTable(lpSortCriteria: unknown, ulFlags: unknown): Outcome<unknown>
  QueryRows(lRowCount: unknown, ulFlags: unknown): Outcome<SPropValue[][]>
}

const asMany = 0x7fffffff

/**
 * All rows of a table. Failures of the nested calls come back as they are; what they set stays on the table.
 *
 * @param crowsMax more rows than this are MAPI_E_TABLE_TOO_BIG; 0 for no limit
 */
export function HrQueryAllRows(
  table: QueryableTable,
  lpPropTags: unknown,
  lpRestriction: unknown,
  lpSortOrderSet: unknown,
  crowsMax: unknown,
): Outcome<SPropValue[][]> {
  if (typeof crowsMax !== 'number' || !Number.isInteger(crowsMax) || crowsMax < 0)
    return fail(
      MAPI_E_INVALID_PARAMETER,
      `crowsMax is ${shown(crowsMax)}; it is a number of rows, 0 for no limit.`,
    )
  // departs: QR-05
  const settings: (() => Outcome<unknown>)[] = [() => table.SeekRow(BOOKMARK_BEGINNING, 0)]
  if (given(lpPropTags)) settings.push(() => table.SetColumns(lpPropTags, TBL_BATCH))
  // departs: QR-03 (null keeps an earlier filter)
  if (given(lpRestriction)) settings.push(() => table.Restrict(lpRestriction, TBL_BATCH))
  if (given(lpSortOrderSet)) settings.push(() => table.SortTable(lpSortOrderSet, TBL_BATCH))
  for (const set of settings) {
    const outcome = set()
    // departs: QR-08
    if (isFailure(outcome)) return outcome
  }
  return readToTheEnd(table, crowsMax)
}

function readToTheEnd(table: QueryableTable, most: number): Outcome<SPropValue[][]> {
  const all: SPropValue[][] = []
  for (;;) {
    const rows = table.QueryRows(most === 0 ? asMany : most - all.length + 1, 0)
    if (isFailure(rows)) return rows
    if (rows.value.length === 0) return ok(all)
    for (const row of rows.value) all.push(row)
    if (most > 0 && all.length > most)
      // departs: QR-04
      return fail(
        MAPI_E_TABLE_TOO_BIG,
        `The table has more than ${most} rows. crowsMax is a safety stop, not a page size: raise it, restrict the table, or read with QueryRows.`,
      )
  }
}

const given = (argument: unknown): boolean => argument !== null && argument !== undefined
