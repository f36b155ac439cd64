import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import { OPERATION_MS } from '../../../src/mapi/tables/async-operation.ts'
import { Desk, KeepingSink, column, prop, row, value } from './desk.ts'

const type = m.PR_RESOURCE_TYPE
const rows = [row(type, 37), row(type, 36), row(type, 39)]
const only37 = {
  rt: m.RES_PROPERTY,
  res: { relop: m.RELOP_EQ, ulPropTag: type, lpProp: prop(type, 37) },
}
const upward = { cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: type, ulOrder: m.TABLE_SORT_ASCEND }] }

test('TB-12 until an asynchronous operation is over, others are told that the table is busy', () => {
  const { table, clock } = new Desk(rows)
  value(table.Restrict(only37, m.TBL_ASYNC))
  const answers = [
    table.SetColumns([type], 0),
    table.QueryColumns(0),
    table.GetRowCount(0),
    table.SeekRow(0, 0),
    table.SeekRowApprox(0, 1),
    table.QueryPosition(),
    table.FindRow(only37, 0, 0),
    table.Restrict(null, 0),
    table.CreateBookmark(),
    table.SortTable(upward, 0),
    table.QuerySortOrder(),
    table.QueryRows(1, 0),
  ]
  expect(answers.map(({ hr }) => hr)).toEqual(answers.map(() => m.MAPI_E_BUSY))
  clock.advance(OPERATION_MS)
  expect(value(table.GetRowCount(0))).toBe(1)
})

test('TB-13 TBL_ASYNC takes a while of virtual time', () => {
  const { table, clock } = new Desk(rows)
  value(table.SortTable(upward, m.TBL_ASYNC))
  clock.advance(OPERATION_MS / 2)
  expect(value(table.GetStatus()).ulTableStatus).toBe(m.TBLSTAT_SORTING)
  clock.advance(OPERATION_MS / 2)
  expect(value(table.GetStatus()).ulTableStatus).toBe(m.TBLSTAT_COMPLETE)
  expect(column(table, type)).toEqual([36, 37, 39])
})

test('TB-34 GetStatus tells what is running, what went wrong, and the type of the table', () => {
  const { table, clock } = new Desk(rows, { type: m.TBLTYPE_KEYSET })
  expect(value(table.GetStatus())).toEqual({
    ulTableStatus: m.TBLSTAT_COMPLETE,
    ulTableType: m.TBLTYPE_KEYSET,
  })
  const status = () => value(table.GetStatus()).ulTableStatus
  value(table.SetColumns([type], m.TBL_ASYNC))
  expect(status()).toBe(m.TBLSTAT_SETTING_COLS)
  clock.advance(OPERATION_MS)
  value(table.Restrict({ rt: 99 }, m.TBL_ASYNC))
  expect(status()).toBe(m.TBLSTAT_RESTRICTING)
  clock.advance(OPERATION_MS)
  expect(status()).toBe(m.TBLSTAT_RESTRICT_ERROR)
  value(table.SortTable({ ...upward, cCategories: 1 }, m.TBL_ASYNC))
  clock.advance(OPERATION_MS)
  expect(status()).toBe(m.TBLSTAT_SORT_ERROR)
  value(table.SetColumns([type], 0))
  expect(status()).toBe(m.TBLSTAT_COMPLETE)
})

test('TB-35 WaitForCompletion lets the operation end, unless the time is too short', () => {
  const { table, clock } = new Desk(rows)
  value(table.Restrict(only37, m.TBL_ASYNC))
  expect(table.WaitForCompletion(0, 0).hr).toBe(m.MAPI_E_TIMEOUT)
  expect(table.WaitForCompletion(0, 0xffffffff)).toEqual({ hr: m.S_OK, value: m.TBLSTAT_COMPLETE })
  expect(clock.now()).toBe(OPERATION_MS)
  expect(value(table.GetRowCount(0))).toBe(1)
  expect(table.WaitForCompletion(0, 5).hr).toBe(m.S_OK)
  expect(table.WaitForCompletion(1, 5).hr).toBe(m.MAPI_E_UNKNOWN_FLAGS)
  expect(table.WaitForCompletion(0, -1).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('TB-36 Abort stops an operation, and what was in force stays', () => {
  const { table, clock } = new Desk(rows)
  value(table.SortTable(upward, m.TBL_ASYNC))
  expect(table.Abort().hr).toBe(m.S_OK)
  clock.advance(2 * OPERATION_MS)
  expect(value(table.GetStatus()).ulTableStatus).toBe(m.TBLSTAT_COMPLETE)
  expect(column(table, type)).toEqual([37, 36, 39])
  expect(value(table.QuerySortOrder()).cSorts).toBe(0)
})

test('TB-37 with nothing running Abort cannot abort, and the category methods fail', () => {
  const { table } = new Desk(rows)
  expect(table.Abort().hr).toBe(m.MAPI_E_UNABLE_TO_ABORT)
  expect(table.ExpandRow(null, 1, 0).hr).toBe(m.MAPI_E_NOT_FOUND)
  expect(table.CollapseRow(null, 0).hr).toBe(m.MAPI_E_NOT_FOUND)
  expect(table.GetCollapseState(0, null).hr).toBe(m.MAPI_E_NO_SUPPORT)
  expect(table.SetCollapseState(0, null).hr).toBe(m.MAPI_E_NO_SUPPORT)
})

test('NT-12 DONE events end the asynchronous operations, an error event a failed one', () => {
  const { table, clock, queue } = new Desk(rows)
  const sink = new KeepingSink()
  value(table.Advise(m.fnevTableModified, sink))
  const asynchronously = [
    () => table.SetColumns([type], m.TBL_ASYNC),
    () => table.Restrict(only37, m.TBL_ASYNC),
    () => table.SortTable(upward, m.TBL_ASYNC),
    () => table.Restrict({ rt: 99 }, m.TBL_ASYNC),
  ]
  for (const start of asynchronously) {
    value(start())
    clock.advance(OPERATION_MS)
  }
  queue.dispatch()
  expect(sink.events).toEqual([m.TABLE_SETCOL_DONE, m.TABLE_RESTRICT_DONE, m.TABLE_SORT_DONE, m.TABLE_ERROR])
  expect(sink.told[3]?.info.hResult).toBe(m.MAPI_E_TOO_COMPLEX)
  value(table.Restrict(null, 0))
  expect(queue.length).toBe(0)
})

test('a released view does no more work', () => {
  const { table, clock, facts } = new Desk(rows)
  value(table.Restrict(only37, m.TBL_ASYNC))
  table.dispose()
  const before = facts.length
  clock.advance(2 * OPERATION_MS)
  expect(facts).toHaveLength(before)
})
