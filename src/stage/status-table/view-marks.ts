// Where the cursor and the bookmarks of a view stand among the rows as they are drawn.
import type { StatusRow, TableView } from '../../playback/picture.ts'

export interface ViewMarks {
  /** PR_ROWID of the row that would be read next; null behind the last one, or where it cannot be told. */
  readonly cursor: number | null
  readonly atEnd: boolean
  /** References of the bookmarks on each row. */
  readonly bookmarks: ReadonlyMap<number, readonly number[]>
}

export const marksOf = (rows: readonly StatusRow[], view: TableView): ViewMarks => {
  const nowhere = { cursor: null, atEnd: false, bookmarks: new Map<number, number[]>() }
  // A sorted view has an order of its own, and before it was asked it has no position that matters.
  if (view.sort !== null || view.count === null) return nowhere
  const seen = rows.filter(({ row }) => view.restriction === null || view.verdicts.get(row)?.get('') === true)
  const bookmarks = new Map<number, number[]>()
  for (const { ref, position } of view.bookmarks) {
    const row = seen[position]?.row
    if (row !== undefined) bookmarks.set(row, [...(bookmarks.get(row) ?? []), ref])
  }
  return {
    cursor: seen[view.position]?.row ?? null,
    atEnd: view.position >= view.count && view.count > 0,
    bookmarks,
  }
}
