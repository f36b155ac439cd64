import type { HRESULT, PropTag, SPropValue, SRowSet } from '../api/values.ts'
import type { Binder } from './binder.ts'

/** A method without outputs gives its success HRESULT. */
export const nothing = (_value: undefined, hr: HRESULT): HRESULT => hr

/** MM-04: a row set is one block, and one more for each row. Page: `srowset`. */
export function rowSet<Tags extends readonly PropTag[]>(
  { ledger }: Binder,
  rows: readonly SPropValue[][],
): SRowSet<Tags> {
  const set: SRowSet = { cRows: rows.length, aRow: rows.map((lpProps) => ({ lpProps })) }
  ledger.allocate('SRowSet', set)
  for (const lpProps of rows) {
    ledger.allocate('SRow', lpProps)
    ledger.contain(
      lpProps,
      lpProps.map(({ Value }) => Value),
    )
  }
  return set as SRowSet<Tags>
}

export const rowCount = (rows: readonly unknown[]): string =>
  rows.length === 1 ? '1 row' : `${rows.length} rows`
