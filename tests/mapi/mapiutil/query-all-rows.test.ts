import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import { HrQueryAllRows, type QueryableTable } from '../../../src/mapi/mapiutil/query-all-rows.ts'
import type { TableView } from '../../../src/mapi/tables/table-view.ts'
import { CHANGE_PROP_TYPE } from '../../../src/mapi/values/prop-tags.ts'
import { Desk, prop, row, value } from '../tables/desk.ts'

const type = m.PR_RESOURCE_TYPE
const name = m.PR_DISPLAY_NAME
const rows = [row(type, 39), row(type, 37, name, 'Spooler'), row(type, 36, name, 'Post')]
const only = (constant: number) => ({
  rt: m.RES_PROPERTY,
  res: { relop: m.RELOP_EQ, ulPropTag: type, lpProp: prop(type, constant) },
})
const upward = { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: type, ulOrder: m.TABLE_SORT_ASCEND }] }

const table = (): TableView => new Desk(rows, { columns: [type] }).table
const types = (view: QueryableTable, max = 0): unknown[] =>
  value(HrQueryAllRows(view, [type], null, null, max)).map(([cell]) => cell?.Value)

/** The table, with the names of the methods that are called on it. */
function spied(view: TableView): { calls: unknown[][]; view: QueryableTable } {
  const calls: unknown[][] = []
  const noted = <T>(method: string, args: unknown[], result: T): T => {
    calls.push([method, ...args])
    return result
  }
  return {
    calls,
    view: {
      SeekRow: (...args) => noted('SeekRow', args, view.SeekRow(...args)),
      SetColumns: (tags, flags) => noted('SetColumns', [flags], view.SetColumns(tags, flags)),
      Restrict: (filter, flags) => noted('Restrict', [flags], view.Restrict(filter, flags)),
      SortTable: (order, flags) => noted('SortTable', [flags], view.SortTable(order, flags)),
      QueryRows: (count, flags) => noted('QueryRows', [], view.QueryRows(count, flags)),
    },
  }
}

test('QR-01 all rows, or MAPI_E_TABLE_TOO_BIG when there are more than the maximum; 0 is no limit', () => {
  expect(types(table())).toEqual([39, 37, 36])
  expect(types(table(), 3)).toEqual([39, 37, 36])
  expect(HrQueryAllRows(table(), null, null, null, 2).hr).toBe(m.MAPI_E_TABLE_TOO_BIG)
  expect(HrQueryAllRows(table(), null, null, null, -1).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test("QR-02 null tags keep the columns, given ones replace them; a null order keeps the table's", () => {
  const view = table()
  expect(value(HrQueryAllRows(view, null, null, null, 0))[0]).toEqual(row(type, 39))
  expect(value(HrQueryAllRows(view, [m.PR_NULL], null, upward, 0))[0]).toEqual(row(m.PR_NULL, null))
  expect(types(view)).toEqual([36, 37, 39])
})

test('QR-03 a null restriction adds none, and an earlier one stays in force', () => {
  const view = table()
  value(view.Restrict(only(36), 0))
  expect(types(view)).toEqual([36])
  value(HrQueryAllRows(view, null, only(37), null, 0))
  expect(types(view)).toEqual([37])
})

test('QR-04 when the table is too big there are no rows: the maximum is no page size', () => {
  const outcome = HrQueryAllRows(table(), null, null, null, 1)
  expect(outcome).not.toHaveProperty('value')
  expect(outcome).toHaveProperty('because', expect.stringContaining('not a page size'))
})

test('QR-05 it is made of SeekRow, SetColumns, Restrict, SortTable as asked for, and QueryRows until there are none', () => {
  const whole = spied(table())
  value(HrQueryAllRows(whole.view, [type], only(36), upward, 0))
  expect(whole.calls).toEqual([
    ['SeekRow', m.BOOKMARK_BEGINNING, 0],
    ['SetColumns', m.TBL_BATCH],
    ['Restrict', m.TBL_BATCH],
    ['SortTable', m.TBL_BATCH],
    ['QueryRows'],
    ['QueryRows'],
  ])
  const bare = spied(table())
  value(HrQueryAllRows(bare.view, null, null, null, 0))
  expect(bare.calls.map(([method]) => method)).toEqual(['SeekRow', 'QueryRows', 'QueryRows'])
})

test('QR-06 columns, filter and order stay on the table, and the cursor is at the end', () => {
  const view = table()
  value(HrQueryAllRows(view, [name], only(36), upward, 0))
  expect(value(view.QueryColumns(0))).toEqual([name])
  expect(value(view.GetRowCount(0))).toBe(1)
  expect(value(view.QuerySortOrder()).cSorts).toBe(1)
  expect(value(view.QueryPosition()).ulRow).toBe(1)
})

test('QR-07 it starts at the first row wherever the cursor was', () => {
  const view = table()
  value(view.SeekRow(m.BOOKMARK_END, 0))
  expect(types(view)).toEqual([39, 37, 36])
})

test('QR-08 failures of the nested calls come back unchanged', () => {
  const failing = (tags: unknown, filter: unknown, order: unknown) =>
    HrQueryAllRows(table(), tags, filter, order, 0)
  expect(failing([], null, null).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(failing(null, { rt: 99 }, null).hr).toBe(m.MAPI_E_TOO_COMPLEX)
  expect(failing(null, only(36).res, null)).toMatchObject({
    hr: m.MAPI_E_INVALID_PARAMETER,
    lint: 'bare-restriction',
  })
  expect(failing(null, null, { ...upward, cCategories: 1 }).hr).toBe(m.MAPI_E_NO_SUPPORT)
  const busy = table()
  value(busy.SetColumns([type], m.TBL_ASYNC))
  expect(HrQueryAllRows(busy, null, null, null, 0).hr).toBe(m.MAPI_E_BUSY)
})

test('QR-09 no match is a success without rows', () => {
  expect(HrQueryAllRows(table(), null, only(1), null, 0)).toEqual({ hr: m.S_OK, value: [] })
})

test('QR-10 missing values appear as in QueryRows', () => {
  const [first] = value(HrQueryAllRows(table(), [name], null, null, 0))
  expect(first).toEqual(row(CHANGE_PROP_TYPE(name, m.PT_ERROR), m.MAPI_E_NOT_FOUND))
})

test("QR-11 the rows are copies of the caller's own", () => {
  const view = table()
  const [first] = value(HrQueryAllRows(view, [type], null, null, 0))
  if (first?.[0]) first[0].Value = 1
  expect(types(view)).toEqual([39, 37, 36])
})
