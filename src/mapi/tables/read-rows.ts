// Pages: srow, srowset.
import { MAPI_E_INVALID_PARAMETER } from '../api/constants.ts'
import type { SPropValue } from '../api/values.ts'
import { type Outcome, fail, ok } from '../outcome.ts'
import { isPropValue, problemWith, shown } from '../values/prop-values.ts'

const invalid = (because: string) => fail(MAPI_E_INVALID_PARAMETER, because)

/** The properties of an untrusted SRow; still the caller's, not copied. */
export function readRow(row: unknown, what: string): Outcome<SPropValue[]> {
  if (typeof row !== 'object' || row === null || !('lpProps' in row) || !Array.isArray(row.lpProps))
    return invalid(`${what} is ${shown(row)}, not an SRow: { lpProps: [ ... ] }.`)
  const props: readonly unknown[] = row.lpProps
  for (const [i, prop] of props.entries()) {
    if (!isPropValue(prop)) return invalid(problemWith(prop, `lpProps[${i}] of ${what}`) ?? '')
  }
  return ok(props.filter(isPropValue))
}

/** The rows of an untrusted SRowSet; C's `cRows`, where given, counts them. */
export function readRowSet(set: unknown, what: string): Outcome<readonly unknown[]> {
  if (typeof set !== 'object' || set === null || !('aRow' in set) || !Array.isArray(set.aRow))
    return invalid(`${what} is ${shown(set)}, not an SRowSet: { cRows, aRow: [ ... ] }.`)
  const rows: readonly unknown[] = set.aRow
  const count: unknown = 'cRows' in set ? set.cRows : undefined
  return ok(typeof count === 'number' ? rows.slice(0, count) : rows)
}
