import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import type { PropTag, SPropValue } from '../../../src/mapi/api/values.ts'
import { OwnTable, TAD_ALL_ROWS } from '../../../src/mapi/tables/own-table.ts'
import type { TableView } from '../../../src/mapi/tables/table-view.ts'
import { Desk, KeepingSink, column, prop, row, value } from './desk.ts'

const index = m.PR_ROWID
const name = m.PR_DISPLAY_NAME
const type = m.PR_RESOURCE_TYPE

const environment = () => {
  const { clock, turn, queue: notifications, record } = new Desk([])
  return { ref: 7, clock, turn, notifications, record }
}
const create = (columns: unknown = [index, name], key: unknown = index, kind: unknown = m.TBLTYPE_DYNAMIC) =>
  OwnTable.create(null, kind, key, columns, environment())
const srow = (...parts: unknown[]): { lpProps: SPropValue[] } => ({ lpProps: row(...parts) })
const set = (...aRow: unknown[]) => ({ cRows: aRow.length, aRow })

function filled(...names: string[]): { table: OwnTable; view: TableView } {
  const table = value(create())
  names.forEach((each, i) => value(table.HrModifyRow(srow(index, i + 10, name, each))))
  return { table, view: value(table.HrGetView(null, 8)) }
}

test('CreateTable wants a table type, an index column that can be compared, and columns', () => {
  expect(create().hr).toBe(m.S_OK)
  expect(create([]).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(create([index], 'x').hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(create([index], m.PR_CONTAINER_CONTENTS).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(create([index], index, 9).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  const other = OwnTable.create(m.IID_IMAPITable, m.TBLTYPE_DYNAMIC, index, [index], environment())
  expect(other.hr).toBe(m.MAPI_E_INTERFACE_NOT_SUPPORTED)
  const named = OwnTable.create(m.IID_IMAPITableData, m.TBLTYPE_SNAPSHOT, index, [index], environment())
  expect(value(value(value(named).HrGetView(null, 8)).GetStatus()).ulTableType).toBe(m.TBLTYPE_SNAPSHOT)
})

test('HrModifyRow adds a row, or replaces the one with the same index value', () => {
  const { table, view } = filled('a', 'b')
  value(table.HrModifyRow(srow(name, 'B', index, 11, type, 1)))
  value(table.HrModifyRow(srow(index, 10)))
  expect(column(view, name)).toEqual([m.MAPI_E_NOT_FOUND, 'B'])
  expect(table.HrModifyRow(srow(name, 'x')).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  for (const wrong of [null, {}, { lpProps: [null] }, srow(index, 'x'), srow(index, 1, 0x12340099, 1)])
    expect(table.HrModifyRow(wrong).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('columns that rows bring along are at hand for every view, and in the default set of later ones', () => {
  const { table, view } = filled('a')
  expect(value(view.QueryColumns(0))).toEqual([index, name])
  value(table.HrModifyRow(srow(index, 10, type, 36)))
  expect(value(view.QueryColumns(m.TBL_ALL_COLUMNS))).toEqual([index, name, type])
  value(table.HrDeleteRow(prop(index, 10)))
  expect(value(value(table.HrGetView(null, 9)).QueryColumns(0))).toEqual([index, name, type])
})

test('HrModifyRows changes all rows or, if one lacks the index column, none', () => {
  const { table, view } = filled()
  expect(table.HrModifyRows(0, set(srow(index, 1), srow(name, 'x'))).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(value(view.GetRowCount(0))).toBe(0)
  value(table.HrModifyRows(0, set(srow(index, 1, name, 'a'), srow(index, 2, name, 'b'))))
  expect(column(view, name)).toEqual(['a', 'b'])
  expect(table.HrModifyRows(1, set()).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
  expect(table.HrModifyRows(0, null).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('up to eight rows are announced one by one, more by a single TABLE_CHANGED', () => {
  const many = (count: number) => set(...Array.from({ length: count }, (_, i) => srow(index, i)))
  const world = environment()
  const table = value(OwnTable.create(null, m.TBLTYPE_DYNAMIC, index, [index], world))
  const sink = new KeepingSink()
  value(value(table.HrGetView(null, 8)).Advise(m.fnevTableModified, sink))
  value(table.HrModifyRows(0, many(8)))
  world.notifications.dispatch()
  expect(sink.events).toEqual(Array.from({ length: 8 }, () => m.TABLE_ROW_ADDED))
  value(table.HrModifyRows(0, many(9)))
  world.notifications.dispatch()
  expect(sink.events.slice(8)).toEqual([m.TABLE_CHANGED])
  value(table.HrNotify(0, row(index, 3)))
  value(table.HrDeleteRows(TAD_ALL_ROWS, null))
  world.notifications.dispatch()
  expect(sink.events.slice(9)).toEqual([m.TABLE_ROW_MODIFIED, m.TABLE_RELOAD])
})

test('HrInsertRow puts a row at a place, and refuses an index value that is there', () => {
  const { table, view } = filled('a', 'b')
  value(table.HrInsertRow(0, srow(index, 1, name, 'first')))
  value(table.HrInsertRow(3, srow(index, 2, name, 'last')))
  value(table.HrInsertRow(2, srow(index, 3, name, 'between')))
  expect(column(view, name)).toEqual(['first', 'a', 'between', 'b', 'last'])
  expect(table.HrInsertRow(0, srow(index, 1)).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(table.HrInsertRow(6, srow(index, 4)).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('very many rows can be inserted at one place', () => {
  const { table, view } = filled('z')
  for (let i = 0; i < 200; i++) value(table.HrInsertRow(0, srow(index, 1000 + i)))
  expect(column(view, index)).toEqual([...Array.from({ length: 200 }, (_, i) => 1199 - i), 10])
})

test('HrDeleteRow and HrDeleteRows delete by index value', () => {
  const { table, view } = filled('a', 'b', 'c', 'd')
  expect(table.HrDeleteRow(prop(index, 11)).hr).toBe(m.S_OK)
  expect(table.HrDeleteRow(prop(index, 11)).hr).toBe(m.MAPI_E_NOT_FOUND)
  expect(table.HrDeleteRow(prop(name, 'a')).hr).toBe(m.MAPI_E_NOT_FOUND)
  expect(table.HrDeleteRow(null).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(value(table.HrDeleteRows(0, set(srow(index, 10), srow(index, 99))))).toBe(1)
  expect(column(view, name)).toEqual(['c', 'd'])
  expect(value(table.HrDeleteRows(TAD_ALL_ROWS, null))).toBe(2)
  expect(value(view.GetRowCount(0))).toBe(0)
  expect(table.HrDeleteRows(2, null).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
  value(table.HrModifyRow(srow(index, 10, name, 'again')))
  expect(column(view, name)).toEqual(['again'])
})

test('HrQueryRow finds a row by its index value, HrEnumRow by its number', () => {
  const { table } = filled('a', 'b')
  expect(value(table.HrQueryRow(prop(index, 11)))).toEqual({ lpProps: row(index, 11, name, 'b'), uliRow: 1 })
  expect(table.HrQueryRow(prop(index, 99)).hr).toBe(m.MAPI_E_NOT_FOUND)
  expect(table.HrQueryRow(prop(name, 'a')).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(value(table.HrEnumRow(0))).toEqual(row(index, 10, name, 'a'))
  expect(table.HrEnumRow(2)).toEqual({ hr: m.S_OK, value: null })
})

test('HrGetView sorts the view as asked', () => {
  const { table } = filled('b', 'c', 'a')
  const order = { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: name, ulOrder: m.TABLE_SORT_ASCEND }] }
  expect(column(value(table.HrGetView(order, 9)), name)).toEqual(['a', 'b', 'c'])
  expect(table.HrGetView({ aSort: 1 }, 9).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('an index value is the same however it is written', () => {
  const same: [PropTag, unknown, unknown][] = [
    [type, 0xffffffff, -1],
    [m.PR_SEARCH_KEY, Uint8Array.of(1, 2), Uint8Array.of(1, 2)],
    [0x60010048, '{00020300-0000-0000-c000-000000000046}', '00020300-0000-0000-C000-000000000046'],
    [0x60020014, 7n, 7],
    [name, 'a', 'a'],
  ]
  for (const [tag, first, second] of same) {
    const table = value(create([tag], tag))
    value(table.HrModifyRow(srow(tag, first)))
    value(table.HrModifyRow(srow(tag, second)))
    expect(table.data.rows).toHaveLength(1)
  }
})

test("the rows are the table's own, whatever happens to what was passed or returned", () => {
  const { table, view } = filled()
  const bytes = Uint8Array.of(1)
  value(table.HrModifyRow(srow(index, 1, m.PR_ENTRYID, bytes)))
  bytes[0] = 9
  const found = value(table.HrEnumRow(0))
  if (found?.[1]?.Value instanceof Uint8Array) found[1].Value[0] = 9
  expect(column(view, m.PR_ENTRYID)).toEqual([Uint8Array.of(1)])
})
