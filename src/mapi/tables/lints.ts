// Pages: tips-for-better-table-performance, about-restrictions.
import { TBL_BATCH } from '../api/constants.ts'
import type { LintFact } from '../facts.ts'
import type { Filter } from '../restrictions/compile.ts'
import { PROP_ID } from '../values/prop-tags.ts'
import { tagName } from '../values/tag-name.ts'
import { type SortOrder, unsorted } from './sort-order.ts'

interface InForce {
  readonly filter: Filter | null
  readonly order: SortOrder
}

const lint = (code: string, message: string): LintFact => ({ type: 'lint', code, message })

/** The advised order is SetColumns, Restrict, SortTable; with TBL_BATCH it makes no difference. */
export function lintOfOrder(
  operation: 'columns' | 'restriction',
  flags: unknown,
  { filter, order }: InForce,
): LintFact | undefined {
  if (typeof flags === 'number' && (flags & TBL_BATCH) !== 0) return undefined
  const sorted = order !== unsorted
  if (operation === 'restriction' && sorted)
    return lint(
      'table-order',
      'Restrict after SortTable sorts rows that the filter then hides. Restrict first, or pass TBL_BATCH.',
    )
  if (operation === 'columns' && (sorted || filter))
    return lint(
      'table-order',
      'SetColumns comes last here. The table works least when it comes first: SetColumns, Restrict, SortTable.',
    )
  return undefined
}

/** A provider may refuse a filter on a property that is not among the columns; this table does not. */
export function lintOfRestriction(
  filter: Filter | null,
  columns: readonly number[] | null,
): LintFact | undefined {
  if (!filter || !columns) return undefined
  const shown = new Set(columns.map(PROP_ID))
  const hidden = filter.reads.filter((tag) => !shown.has(PROP_ID(tag)))
  if (hidden.length === 0) return undefined
  return lint(
    'restriction-outside-columns',
    `The restriction reads ${hidden.map(tagName).join(', ')}, which SetColumns left out. This table looks at the whole row; others may answer MAPI_E_TOO_COMPLEX.`,
  )
}
