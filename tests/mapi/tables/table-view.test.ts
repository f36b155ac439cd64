import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import { isFailure } from '../../../src/mapi/outcome.ts'
import { CHANGE_PROP_TYPE, PROP_TAG } from '../../../src/mapi/values/prop-tags.ts'
import { Desk, column, prop, row, value } from './desk.ts'

const name = m.PR_DISPLAY_NAME
const type = m.PR_RESOURCE_TYPE
const id = m.PR_ROWID

const named = (...names: string[]) => names.map((each, i) => row(name, each, type, 36 + i))
const five = named('a', 'b', 'c', 'd', 'e')
const only = (constant: number) => ({
  rt: m.RES_PROPERTY,
  res: { relop: m.RELOP_EQ, ulPropTag: type, lpProp: prop(type, constant) },
})
const from = (constant: number) => ({
  rt: m.RES_PROPERTY,
  res: { relop: m.RELOP_GE, ulPropTag: type, lpProp: prop(type, constant) },
})
const sortBy = (ulPropTag: number, ulOrder = m.TABLE_SORT_ASCEND as number) => ({
  cCategories: 0,
  cExpanded: 0,
  aSort: [{ ulPropTag, ulOrder }],
})

function desk(rows = five): Desk {
  const made = new Desk(rows, { columns: [name] })
  value(made.table.SetColumns([name], 0))
  return made
}

const read = ({ table }: Desk, count: number, flags = 0): unknown[] =>
  value(table.QueryRows(count, flags)).map(([cell]) => cell?.Value)

const at = ({ table }: Desk): number => value(table.QueryPosition()).ulRow

test('TB-01 SetColumns takes a list of tags with TBL_ASYNC or TBL_BATCH', () => {
  const { table } = new Desk(five)
  expect(table.SetColumns([name], 0).hr).toBe(m.S_OK)
  expect(table.SetColumns([name, type], m.TBL_BATCH).hr).toBe(m.S_OK)
  expect(value(table.QueryColumns(0))).toEqual([name, type])
  expect(table.SetColumns([name], m.TBL_ASYNC).hr).toBe(m.S_OK)
  expect(table.SetColumns([name], 0).hr).toBe(m.MAPI_E_BUSY)
})

test('TB-02 a null or empty list is an invalid parameter, a strange flag an unknown one', () => {
  const { table } = new Desk(five)
  for (const tags of [null, undefined, [], 'PR_ENTRYID', [1.5], ['x'], {}])
    expect(table.SetColumns(tags, m.TBL_BATCH).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(table.SetColumns([name], 4).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
  expect(table.SetColumns([name], '0').hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('TB-03 rows have exactly the columns asked for, in that order; before that the default set', () => {
  const { table } = new Desk(five, { columns: [type, name] })
  expect(value(table.QueryRows(1, 0))).toEqual([row(type, 36, name, 'a')])
  value(table.SetColumns([name, type, name], 0))
  expect(value(table.QueryRows(1, 0))).toEqual([row(name, 'b', type, 37, name, 'b')])
})

test('TB-04 TB-18 TB-19 an unknown column shows in the rows as PT_ERROR with its identifier', () => {
  const { table } = new Desk(five)
  expect(table.SetColumns([m.PR_STATUS_CODE, name], 0).hr).toBe(m.S_OK)
  const error = CHANGE_PROP_TYPE(m.PR_STATUS_CODE, m.PT_ERROR)
  expect(value(table.QueryRows(1, 0))).toEqual([row(error, m.MAPI_E_NOT_FOUND, name, 'a')])
})

test('TB-05 PR_NULL reserves a slot', () => {
  const { table } = new Desk(five)
  value(table.SetColumns([m.PR_NULL, name], 0))
  expect(value(table.QueryRows(1, 0))).toEqual([row(m.PR_NULL, null, name, 'a')])
})

test("TB-06 columns, filter, order and cursor are one view's own", () => {
  const first = desk()
  const other = first.view()
  value(first.table.Restrict(only(37), 0))
  value(first.table.SortTable(sortBy(name, m.TABLE_SORT_DESCEND), 0))
  value(first.table.QueryRows(1, 0))
  expect(column(other, type)).toEqual([36, 37, 38, 39, 40])
  expect(first.data.rows).toHaveLength(5)
  expect(value(other.QuerySortOrder()).cSorts).toBe(0)
})

test('TB-07 SetColumns leaves cursor and bookmarks alone', () => {
  const d = desk()
  read(d, 2)
  const bookmark = value(d.table.CreateBookmark())
  value(d.table.SetColumns([type], 0))
  expect(at(d)).toBe(2)
  expect(d.table.SeekRow(bookmark, 0).hr).toBe(m.S_OK)
})

test('TB-08 QueryColumns gives the set in force, or every available column', () => {
  const { table } = new Desk([row(name, 'a', type, 36), row(m.PR_STATUS_CODE, 1)], { columns: [type] })
  expect(value(table.QueryColumns(0))).toEqual([type])
  expect(value(table.QueryColumns(m.TBL_ALL_COLUMNS))).toEqual([type, name, m.PR_STATUS_CODE])
  expect(table.QueryColumns(2).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
})

test('TB-09 Restrict replaces the earlier filter, and null removes it', () => {
  const d = desk()
  value(d.table.Restrict(only(36), 0))
  expect(read(d, 9)).toEqual(['a'])
  value(d.table.Restrict(only(38), 0))
  expect(read(d, 9)).toEqual(['c'])
  expect(d.table.Restrict({ rt: 99 }, 0).hr).toBe(m.MAPI_E_TOO_COMPLEX)
  value(d.table.SeekRow(m.BOOKMARK_BEGINNING, 0))
  expect(read(d, 9)).toEqual(['c'])
  value(d.table.Restrict(null, 0))
  expect(read(d, 9)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('TB-10 Restrict discards all bookmarks and puts the cursor at the beginning', () => {
  const d = desk()
  read(d, 3)
  const bookmark = value(d.table.CreateBookmark())
  value(d.table.Restrict(from(37), 0))
  expect(at(d)).toBe(0)
  expect(d.table.SeekRow(bookmark, 0).hr).toBe(m.MAPI_E_INVALID_BOOKMARK)
  expect(d.table.bookmarks).toEqual([])
})

test('TB-11 TBL_BATCH lets evaluation wait until data are asked for', () => {
  const d = desk()
  value(d.table.Restrict(only(36), m.TBL_BATCH))
  expect(d.factsOf('evaluate')).toEqual([])
  value(d.table.GetRowCount(0))
  expect(d.factsOf('evaluate')).toHaveLength(5)
  value(d.table.Restrict(only(37), 0))
  expect(d.factsOf('evaluate')).toHaveLength(10)
})

test('TB-11 with TBL_BATCH an error comes with the data, once, and what was in force stays', () => {
  const d = desk()
  expect(d.table.Restrict({ rt: 99 }, m.TBL_BATCH).hr).toBe(m.S_OK)
  expect(d.table.QueryRows(1, 0).hr).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(value(d.table.GetStatus()).ulTableStatus).toBe(m.TBLSTAT_RESTRICT_ERROR)
  expect(read(d, 1)).toEqual(['a'])
  expect(d.table.Restrict(7, m.TBL_BATCH).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('TB-14 QueryRows reads forward, or moves back first; no rows at all cannot be asked for', () => {
  const d = desk()
  expect(read(d, 2)).toEqual(['a', 'b'])
  expect(read(d, 2)).toEqual(['c', 'd'])
  expect(read(d, -3, m.TBL_NOADVANCE)).toEqual(['b', 'c', 'd'])
  expect(read(d, 1)).toEqual(['b'])
  expect(d.table.QueryRows(0, 0).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(d.table.QueryRows('all', 0).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(d.table.QueryRows(1, 2).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
})

test('TB-15 the cursor stands after the last row returned, or on the first with TBL_NOADVANCE', () => {
  const d = desk()
  read(d, 2)
  expect(at(d)).toBe(2)
  read(d, 2, m.TBL_NOADVANCE)
  expect(at(d)).toBe(2)
  read(d, -2)
  expect(at(d)).toBe(2)
  read(d, -2, m.TBL_NOADVANCE)
  expect(at(d)).toBe(0)
})

test('TB-16 at the end, and going back at the beginning, there are no rows and no error', () => {
  const d = desk()
  read(d, 9)
  expect(d.table.QueryRows(1, 0)).toEqual({ hr: m.S_OK, value: [] })
  value(d.table.SeekRow(m.BOOKMARK_BEGINNING, 0))
  expect(d.table.QueryRows(-1, 0)).toEqual({ hr: m.S_OK, value: [] })
})

test('TB-17 fewer rows than asked for are not the end; only none are', () => {
  const d = desk()
  read(d, 3)
  expect(read(d, 9)).toEqual(['d', 'e'])
  d.data.addRow(row(name, 'f'))
  expect(read(d, 9)).toEqual(['f'])
  expect(read(d, 9)).toEqual([])
})

test('TB-17 a table may give fewer rows than asked for, forward and back, wherever the cursor is', () => {
  const d = new Desk(five, { columns: [name], view: { rowsPerCall: 2 } })
  value(d.table.SetColumns([name], 0))
  expect([read(d, 4), read(d, 4), read(d, 4), read(d, 4)]).toEqual([['a', 'b'], ['c', 'd'], ['e'], []])
  expect(read(d, -3)).toEqual(['c', 'd'])
  expect(at(d)).toBe(4)
  expect(read(d, -1)).toEqual(['d'])
})

test('TB-18 each row has the same columns, with PT_ERROR where a value does not exist', () => {
  const d = new Desk([row(name, 'a', type, 1), row(type, 2)])
  value(d.table.SetColumns([name, type], 0))
  expect(value(d.table.QueryRows(9, 0))).toEqual([
    row(name, 'a', type, 1),
    row(PROP_TAG(m.PT_ERROR, 0x3001), m.MAPI_E_NOT_FOUND, type, 2),
  ])
})

test('TB-19 an entry that is missing, or of another type, keeps its property identifier', () => {
  const d = new Desk([row(name, 'a', type, 1)])
  value(d.table.SetColumns([CHANGE_PROP_TYPE(name, m.PT_LONG)], 0))
  expect(value(d.table.QueryRows(1, 0))).toEqual([row(PROP_TAG(m.PT_ERROR, 0x3001), m.MAPI_E_NOT_FOUND)])
})

test('strings come in the width asked for, and PT_UNSPECIFIED gives the real type', () => {
  const d = new Desk([row(name, 'Ἀ€é', m.PR_SUBJECT_A, 'narrow')])
  value(d.table.SetColumns([m.PR_DISPLAY_NAME_A, m.PR_SUBJECT, CHANGE_PROP_TYPE(name, m.PT_UNSPECIFIED)], 0))
  expect(value(d.table.QueryRows(1, 0))).toEqual([
    row(m.PR_DISPLAY_NAME_A, '?€é', m.PR_SUBJECT, 'narrow', name, 'Ἀ€é'),
  ])
  const narrow = new Desk([row(name, 'a')], { columns: [name], view: { unicode: false } })
  expect(value(narrow.table.QueryColumns(0))).toEqual([m.PR_DISPLAY_NAME_A])
  expect(value(narrow.table.QueryRows(1, 0))).toEqual([row(m.PR_DISPLAY_NAME_A, 'a')])
})

test("the bytes in a row are the reader's own", () => {
  const d = new Desk([row(m.PR_ENTRYID, Uint8Array.of(1, 2))])
  value(d.table.SetColumns([m.PR_ENTRYID], 0))
  const first = value(d.table.QueryRows(1, m.TBL_NOADVANCE))[0]?.[0]?.Value
  if (first instanceof Uint8Array) first[0] = 9
  expect(value(d.table.QueryRows(1, 0))).toEqual([row(m.PR_ENTRYID, Uint8Array.of(1, 2))])
})

test('TB-20 GetRowCount answers the number of rows and knows no flags', () => {
  const d = desk()
  expect(d.table.GetRowCount(0)).toEqual({ hr: m.S_OK, value: 5 })
  expect(d.table.GetRowCount(1).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
  value(d.table.Restrict(only(36), m.TBL_ASYNC))
  expect(d.table.GetRowCount(0).hr).toBe(m.MAPI_E_BUSY)
})

test('TB-21 the count is of the restricted view, and may come with a warning', () => {
  const d = desk()
  value(d.table.Restrict(from(38), 0))
  expect(value(d.table.GetRowCount(0))).toBe(3)
  const vague = new Desk(five, { view: { approximateCount: true } })
  expect(vague.table.GetRowCount(0)).toEqual({ hr: m.MAPI_W_APPROX_COUNT, value: 5 })
  expect(isFailure(vague.table.GetRowCount(0))).toBe(false)
})

test('TB-22 SeekRow counts the rows really moved, and stops at both ends', () => {
  const d = desk()
  expect(value(d.table.SeekRow(m.BOOKMARK_BEGINNING, 2))).toBe(2)
  expect(value(d.table.SeekRow(m.BOOKMARK_CURRENT, -1))).toBe(-1)
  expect(at(d)).toBe(1)
  expect(value(d.table.SeekRow(m.BOOKMARK_CURRENT, 9))).toBe(4)
  expect(at(d)).toBe(5)
  expect(value(d.table.SeekRow(m.BOOKMARK_END, -2))).toBe(-2)
  expect(read(d, 9)).toEqual(['d', 'e'])
  expect(value(d.table.SeekRow(m.BOOKMARK_END, -9))).toBe(-5)
  expect(at(d)).toBe(0)
  const bookmark = value(d.table.CreateBookmark())
  expect(value(d.table.SeekRow(bookmark, 3))).toBe(3)
  expect(d.table.SeekRow(m.BOOKMARK_BEGINNING, null).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('TB-23 an unknown bookmark is invalid; one whose row went away moves on, with a warning', () => {
  const d = desk()
  expect(d.table.SeekRow(99, 0).hr).toBe(m.MAPI_E_INVALID_BOOKMARK)
  expect(d.table.SeekRow('x', 0).hr).toBe(m.MAPI_E_INVALID_BOOKMARK)
  read(d, 2)
  const bookmark = value(d.table.CreateBookmark())
  d.data.deleteRow(3)
  expect(d.table.SeekRow(bookmark, 0)).toEqual({ hr: m.MAPI_W_POSITION_CHANGED, value: 0 })
  expect(read(d, 1)).toEqual(['d'])
  expect(d.table.SeekRow(bookmark, 0).hr).toBe(m.S_OK)
})

test('a bookmark stays with its row when others come and go', () => {
  const d = desk()
  read(d, 3)
  const bookmark = value(d.table.CreateBookmark())
  d.data.deleteRow(1)
  d.data.addRow(row(name, 'z'), undefined, 0)
  expect(d.table.SeekRow(bookmark, 0).hr).toBe(m.S_OK)
  expect(read(d, 1)).toEqual(['d'])
})

test('TB-24 SeekRowApprox is absolute: 0 the beginning, all of it after the last row', () => {
  const d = desk()
  const seek = (num: unknown, den: unknown) => d.table.SeekRowApprox(num, den).hr
  expect([seek(1, 2), at(d)]).toEqual([m.S_OK, 2])
  expect([seek(7, 7), at(d)]).toEqual([m.S_OK, 5])
  expect([seek(0, 3), at(d)]).toEqual([m.S_OK, 0])
  expect([seek(9, 3), at(d)]).toEqual([m.S_OK, 5])
  expect(seek(1, 0)).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(seek(-1, 2)).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('TB-25 QueryPosition gives the next row to be read, and a denominator that is never 0', () => {
  const d = desk()
  read(d, 2)
  expect(value(d.table.QueryPosition())).toEqual({ ulRow: 2, ulNumerator: 2, ulDenominator: 5 })
  expect(value(new Desk([]).table.QueryPosition())).toEqual({ ulRow: 0, ulNumerator: 0, ulDenominator: 1 })
})

test('TB-26 FindRow moves to the first match, backward beginning with the row before', () => {
  const d = desk(named('a', 'b', 'c', 'b', 'a'))
  const called = (text: string) => ({
    rt: m.RES_PROPERTY,
    res: { relop: m.RELOP_EQ, ulPropTag: name, lpProp: prop(name, text) },
  })
  expect([d.table.FindRow(called('b'), m.BOOKMARK_BEGINNING, 0).hr, at(d)]).toEqual([m.S_OK, 1])
  expect([d.table.FindRow(called('b'), m.BOOKMARK_CURRENT, 0).hr, at(d)]).toEqual([m.S_OK, 1])
  expect([d.table.FindRow(called('b'), m.BOOKMARK_END, m.DIR_BACKWARD).hr, at(d)]).toEqual([m.S_OK, 3])
  expect([d.table.FindRow(called('b'), m.BOOKMARK_CURRENT, m.DIR_BACKWARD).hr, at(d)]).toEqual([m.S_OK, 1])
  expect(d.table.FindRow(called('b'), m.BOOKMARK_CURRENT, m.DIR_BACKWARD).hr).toBe(m.MAPI_E_NOT_FOUND)
  expect(d.table.FindRow(called('b'), 99, 0).hr).toBe(m.MAPI_E_INVALID_BOOKMARK)
  expect(d.table.FindRow(null, 0, 0).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(d.table.FindRow(called('b'), 0, 2).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
  const bookmark = value(d.table.CreateBookmark())
  d.data.deleteRow(2)
  expect(d.table.FindRow(called('b'), bookmark, 0).hr).toBe(m.MAPI_W_POSITION_CHANGED)
  expect(at(d)).toBe(2)
})

test('TB-27 a row is always found by PR_INSTANCE_KEY, and the filter lasts for the call only', () => {
  const d = desk()
  value(d.table.SetColumns([m.PR_INSTANCE_KEY], 0))
  const key = value(d.table.QueryRows(4, 0))[3]?.[0]?.Value
  const byKey = {
    rt: m.RES_PROPERTY,
    res: { relop: m.RELOP_EQ, ulPropTag: m.PR_INSTANCE_KEY, lpProp: prop(m.PR_INSTANCE_KEY, key ?? null) },
  }
  expect(d.table.FindRow(byKey, m.BOOKMARK_BEGINNING, 0).hr).toBe(m.S_OK)
  expect(at(d)).toBe(3)
  expect(value(d.table.GetRowCount(0))).toBe(5)
})

test('TB-28 after a failed FindRow the cursor is where it was', () => {
  const d = desk()
  read(d, 2)
  expect(d.table.FindRow(only(99), m.BOOKMARK_BEGINNING, 0).hr).toBe(m.MAPI_E_NOT_FOUND)
  expect(at(d)).toBe(2)
})

test('TB-29 CreateBookmark marks the current row, up to a hundred times', () => {
  const d = desk()
  read(d, 1)
  const first = value(d.table.CreateBookmark())
  expect(first).toBeGreaterThan(m.BOOKMARK_END)
  for (let made = 1; made < 100; made++) value(d.table.CreateBookmark())
  expect(d.table.CreateBookmark().hr).toBe(m.MAPI_E_UNABLE_TO_COMPLETE)
  value(d.table.FreeBookmark(first))
  expect(d.table.CreateBookmark().hr).toBe(m.S_OK)
})

test('TB-30 FreeBookmark knows its bookmarks, and ignores the three predefined ones', () => {
  const { table } = desk()
  const bookmark = value(table.CreateBookmark())
  expect(table.FreeBookmark(bookmark).hr).toBe(m.S_OK)
  expect(table.FreeBookmark(bookmark).hr).toBe(m.MAPI_E_INVALID_BOOKMARK)
  for (const predefined of [m.BOOKMARK_BEGINNING, m.BOOKMARK_CURRENT, m.BOOKMARK_END])
    expect(table.FreeBookmark(predefined).hr).toBe(m.S_OK)
})

test('TB-31 SortTable orders, drops bookmarks and goes back to the beginning; on failure the old order stays', () => {
  const d = desk(named('b', 'c', 'a'))
  read(d, 1)
  const bookmark = value(d.table.CreateBookmark())
  value(d.table.SortTable(sortBy(name), 0))
  expect(at(d)).toBe(0)
  expect(d.table.SeekRow(bookmark, 0).hr).toBe(m.MAPI_E_INVALID_BOOKMARK)
  expect(read(d, 9)).toEqual(['a', 'b', 'c'])
  const refused = (set: unknown): number => d.table.SortTable(set, 0).hr
  expect(refused({ ...sortBy(name), cCategories: 1 })).toBe(m.MAPI_E_NO_SUPPORT)
  expect(refused(sortBy(name, m.TABLE_SORT_COMBINE))).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refused(sortBy(PROP_TAG(m.PT_OBJECT, 0x3701)))).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(refused(null)).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(refused({ aSort: [{}] })).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(column(d.table, name)).toEqual(['a', 'b', 'c'])
  value(d.table.SortTable({ cCategories: 0, cExpanded: 0, aSort: [] }, 0))
  expect(column(d.table, name)).toEqual(['b', 'c', 'a'])
})

test('TB-32 rows that lack the sort column come last, up or down', () => {
  const error = CHANGE_PROP_TYPE(type, m.PT_ERROR)
  const rows = [row(name, 'none'), row(type, 2), row(error, m.MAPI_E_NOT_FOUND), row(type, 1)]
  const { table } = new Desk(rows)
  value(table.SortTable(sortBy(type), 0))
  expect(column(table, id)).toEqual([4, 2, 1, 3])
  value(table.SortTable(sortBy(type, m.TABLE_SORT_DESCEND), 0))
  expect(column(table, id)).toEqual([2, 4, 1, 3])
})

test('TB-33 QuerySortOrder gives the order in force as a copy', () => {
  const { table } = desk()
  expect(value(table.QuerySortOrder())).toEqual({ cSorts: 0, cCategories: 0, cExpanded: 0, aSort: [] })
  value(table.SortTable(sortBy(name), 0))
  const set = value(table.QuerySortOrder())
  expect(set).toMatchObject({ cSorts: 1, aSort: [{ ulPropTag: name, ulOrder: m.TABLE_SORT_ASCEND }] })
  set.aSort.length = 0
  expect(value(table.QuerySortOrder()).aSort).toHaveLength(1)
})

test('TB-38 another order than SetColumns, Restrict, SortTable works, with a remark', () => {
  const d = new Desk(five)
  value(d.table.SetColumns([name, type], 0))
  value(d.table.Restrict(from(37), 0))
  value(d.table.SortTable(sortBy(name, m.TABLE_SORT_DESCEND), 0))
  expect(d.factsOf('lint')).toEqual([])
  value(d.table.Restrict(from(38), 0))
  value(d.table.SetColumns([name, type], 0))
  expect(d.factsOf('lint').map(({ code }) => code)).toEqual(['table-order', 'table-order'])
  expect(column(d.table, name)).toEqual(['e', 'd', 'c'])
})

test('ST-13 PR_ROWID and PR_INSTANCE_KEY are never used again', () => {
  const d = desk()
  const keys = column(d.table, m.PR_INSTANCE_KEY)
  d.data.deleteRow(5)
  d.data.addRow(row(name, 'new'))
  expect(column(d.table, id)).toEqual([1, 2, 3, 4, 6])
  expect(keys).not.toContainEqual(column(d.table, m.PR_INSTANCE_KEY)[4])
})

test('ST-19 a view is live: rows come, change, move and go under it', () => {
  const d = desk(named('b', 'd', 'f'))
  value(d.table.SortTable(sortBy(name), 0))
  value(d.table.GetRowCount(0))
  d.data.addRow(row(name, 'c'))
  d.data.modifyRow(1, row(name, 'e'))
  d.data.deleteRow(3)
  expect(column(d.table, name)).toEqual(['c', 'd', 'e'])
  value(d.table.Restrict(from(37), 0))
  expect(column(d.table, name)).toEqual(['d'])
  d.data.modifyRow(4, row(type, 40))
  d.data.modifyRow(2, row(type, 1))
  expect(column(d.table, name)).toEqual(['c'])
})

test('the cursor keeps its row while others come and go', () => {
  const d = desk()
  read(d, 2)
  d.data.deleteRow(1)
  d.data.addRow(row(name, 'x'), undefined, 0)
  d.data.addRow(row(name, 'y'))
  expect(read(d, 1)).toEqual(['c'])
  d.data.deleteRow(4)
  expect(read(d, 1)).toEqual(['e'])
})

test('the cursor keeps its row when rows move in the order, that one or others', () => {
  const placed = (position: number): Desk => {
    const d = desk(named('b', 'd', 'f', 'h'))
    value(d.table.SortTable(sortBy(name), 0))
    value(d.table.SeekRow(m.BOOKMARK_BEGINNING, position))
    return d
  }
  const next = (position: number, moved: number, to: string): unknown[] => {
    const d = placed(position)
    d.data.modifyRow(moved, row(name, to))
    return read(d, 1)
  }
  expect(next(1, 2, 'z')).toEqual(['z'])
  expect(next(2, 1, 'g')).toEqual(['f'])
  expect(next(2, 1, 'e')).toEqual(['f'])
  expect(next(1, 4, 'c')).toEqual(['d'])
  expect(next(1, 4, 'e')).toEqual(['d'])
  expect(next(4, 1, 'z')).toEqual([])
  expect(next(0, 4, 'a')).toEqual(['a'])
})

test('a row is evaluated once a version, however often it is read', () => {
  const d = desk()
  value(d.table.Restrict(only(36), 0))
  read(d, 9)
  value(d.table.GetRowCount(0))
  value(d.table.SortTable(sortBy(name), 0))
  expect(d.factsOf('evaluate')).toHaveLength(5)
  d.data.modifyRow(3, row(type, 36))
  expect(column(d.table, name)).toEqual(['a', 'c'])
  expect(d.factsOf('evaluate').map(({ row: number }) => number)).toEqual([1, 2, 3, 4, 5, 3])
})

test('MM-12 restrictions, tag lists and sort orders are copied during the call', () => {
  const d = desk()
  const [tags, filter, order] = [[name] as number[], only(37), sortBy(name)]
  value(d.table.SetColumns(tags, m.TBL_BATCH))
  value(d.table.Restrict(filter, m.TBL_BATCH))
  value(d.table.SortTable(order, m.TBL_BATCH))
  tags[0] = type
  filter.res.lpProp.Value = 40
  order.aSort.length = 0
  expect(read(d, 9)).toEqual(['b'])
})

test('MM-13 a released table frees its bookmarks', () => {
  const { table } = desk()
  value(table.CreateBookmark())
  table.dispose()
  expect(table.bookmarks).toEqual([])
})

test('the trace shows the view before its rows are evaluated, and where the cursor goes', () => {
  const d = desk()
  value(d.table.Restrict(only(37), 0))
  const kinds = d.facts.map((fact) => fact.type)
  expect(kinds.lastIndexOf('view')).toBeLessThan(kinds.indexOf('evaluate'))
  expect(d.factsOf('view').at(-1)).toMatchObject({
    columns: [name],
    restriction: { rt: m.RES_PROPERTY, res: { relop: m.RELOP_EQ, ulPropTag: type } },
    sort: null,
  })
  read(d, 9)
  expect(d.factsOf('cursor').at(-1)).toMatchObject({ position: 1, count: 1, read: [2] })
})
