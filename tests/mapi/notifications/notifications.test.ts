import { expect, test } from 'vitest'
import * as m from '../../../src/mapi/api/constants.ts'
import { Desk, KeepingSink, prop, row, value } from '../tables/desk.ts'

const name = m.PR_DISPLAY_NAME
const type = m.PR_RESOURCE_TYPE
const status = m.PR_STATUS_CODE
const rows = [row(name, 'Spooler', type, 37, status, 1), row(name, 'Post', type, 36, status, 1)]

const only = (constant: number) => ({
  rt: m.RES_PROPERTY,
  res: { relop: m.RELOP_EQ, ulPropTag: type, lpProp: prop(type, constant) },
})

function listening(): { desk: Desk; sink: KeepingSink; connection: number } {
  const desk = new Desk(rows, { columns: [name, status] })
  const sink = new KeepingSink()
  return { desk, sink, connection: value(desk.table.Advise(m.fnevTableModified, sink)) }
}

test('NT-01 Advise returns a nonzero number, and knows fnevTableModified only', () => {
  const { desk, connection } = listening()
  expect(connection).toBeGreaterThan(0)
  const sink = new KeepingSink()
  expect(desk.table.Advise(m.fnevNewMail, sink).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(desk.table.Advise(m.fnevTableModified | m.fnevExtended, sink).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(desk.table.Advise(m.fnevTableModified, null).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(sink.references).toBe(0)
})

test('NT-02 the table holds a reference to the sink', () => {
  expect(listening().sink.references).toBe(1)
})

test('NT-03 Unadvise releases the sink and drops what waits for it; an unknown number is invalid', () => {
  const { desk, sink, connection } = listening()
  desk.data.modifyRow(2, row(status, 2))
  expect(desk.table.Unadvise(connection).hr).toBe(m.S_OK)
  expect(sink.references).toBe(0)
  desk.clock.advance(10)
  expect(sink.told).toEqual([])
  expect(desk.factsOf('notification').map(({ event }) => event)).toEqual(['queued', 'dropped'])
  expect(desk.table.Unadvise(connection).hr).toBe(m.MAPI_E_INVALID_PARAMETER)
  expect(desk.table.Unadvise('x').hr).toBe(m.MAPI_E_INVALID_PARAMETER)
})

test('NT-03 a sink that ends its own registration is released after OnNotify has returned', () => {
  const { desk, sink, connection } = listening()
  let during = -1
  sink.then = () => {
    value(desk.table.Unadvise(connection))
    during = sink.references
  }
  desk.data.modifyRow(1, row(status, 2))
  desk.data.modifyRow(1, row(status, 3))
  desk.queue.dispatch()
  expect([during, sink.references, sink.told.length]).toEqual([1, 0, 1])
})

test('NT-04 what a sink is given is read-only', () => {
  const { desk, sink } = listening()
  desk.data.modifyRow(2, row(status, 2))
  desk.queue.dispatch()
  const told = sink.told[0]
  expect(Object.isFrozen(told)).toBe(true)
  expect(Object.isFrozen(told?.info.row.lpProps[0])).toBe(true)
})

test('NT-05 nothing is delivered inside the causing call; it comes at the next tick', () => {
  const { desk, sink } = listening()
  desk.data.modifyRow(2, row(status, 2))
  expect(sink.told).toEqual([])
  desk.clock.advance(1)
  expect(sink.events).toEqual([m.TABLE_ROW_MODIFIED])
})

test('NT-06 dispatching delivers all that wait; what the sinks cause by it waits on', () => {
  const { desk, sink } = listening()
  sink.then = () => desk.data.modifyRow(1, row(status, 7))
  desk.data.modifyRow(2, row(status, 2))
  desk.data.modifyRow(2, row(status, 3))
  expect(desk.queue.dispatch()).toBe(2)
  sink.then = undefined
  expect(desk.queue.length).toBe(2)
  desk.clock.advance(1)
  expect(sink.told).toHaveLength(4)
  expect(desk.queue.dispatch()).toBe(0)
})

test('NT-06 a sink that fails loses its own notification only', () => {
  const { desk, sink } = listening()
  sink.then = () => {
    sink.then = undefined
    throw new Error("the program's own")
  }
  desk.data.modifyRow(2, row(status, 2))
  desk.data.modifyRow(2, row(status, 3))
  expect(() => desk.queue.dispatch()).toThrow('the program')
  expect(desk.queue.dispatch()).toBe(1)
})

test('NT-07 a notification names the row and the one before it by PR_INSTANCE_KEY, PR_NULL for none', () => {
  const { desk, sink } = listening()
  desk.data.modifyRow(1, row(status, 2))
  desk.data.modifyRow(2, row(status, 2))
  desk.data.addRow(row(name, 'New', type, 36))
  desk.data.deleteRow(1)
  desk.queue.dispatch()
  const key = (id: number) => prop(m.PR_INSTANCE_KEY, Uint8Array.of(id, 0, 0, 0, 0, 0, 0, 0))
  const none = prop(m.PR_NULL, null)
  expect(
    sink.told.map(({ ulEventType, info }) => [
      ulEventType,
      info.ulTableEvent,
      info.propIndex,
      info.propPrior,
    ]),
  ).toEqual([
    [m.fnevTableModified, m.TABLE_ROW_MODIFIED, key(1), none],
    [m.fnevTableModified, m.TABLE_ROW_MODIFIED, key(2), key(1)],
    [m.fnevTableModified, m.TABLE_ROW_ADDED, key(3), key(2)],
    [m.fnevTableModified, m.TABLE_ROW_DELETED, key(1), none],
  ])
})

test('NT-08 a table event is one number from 1 to 9, to be compared and never masked', () => {
  const { desk, sink } = listening()
  desk.data.addRow(row(name, 'New', type, 36))
  desk.queue.dispatch()
  expect(sink.events).toEqual([3])
  expect((sink.events[0] ?? 0) & m.TABLE_CHANGED).not.toBe(0)
})

test('NT-09 row columns are those in force when the event was generated', () => {
  const { desk, sink } = listening()
  desk.data.modifyRow(2, row(status, 2))
  value(desk.table.SetColumns([type], 0))
  desk.data.modifyRow(2, row(status, 3))
  desk.data.deleteRow(2)
  desk.queue.dispatch()
  expect(sink.told.map(({ info }) => info.row.lpProps)).toEqual([
    row(name, 'Post', status, 2),
    row(type, 36),
    [],
  ])
})

test('NT-10 rows hidden by a restriction are silent; a row that enters or leaves the view is added or deleted', () => {
  const { desk, sink } = listening()
  value(desk.table.Restrict(only(36), m.TBL_BATCH))
  desk.data.modifyRow(1, row(status, 2))
  desk.data.modifyRow(1, row(type, 36))
  desk.data.modifyRow(2, row(type, 37))
  desk.data.deleteRow(2)
  desk.queue.dispatch()
  expect(sink.events).toEqual([m.TABLE_ROW_ADDED, m.TABLE_ROW_DELETED])
})

test('NT-11 TABLE_CHANGED leaves bookmarks good, TABLE_RELOAD leaves nothing', () => {
  const { desk, sink } = listening()
  const bookmark = value(desk.table.CreateBookmark())
  desk.data.together(() => desk.data.addRow(row(name, 'New')))
  expect(desk.table.SeekRow(bookmark, 0).hr).toBe(m.S_OK)
  desk.data.clear()
  expect(desk.table.SeekRow(bookmark, 0).hr).toBe(m.MAPI_E_INVALID_BOOKMARK)
  desk.queue.dispatch()
  expect(sink.events).toEqual([m.TABLE_CHANGED, m.TABLE_RELOAD])
  expect(sink.told[0]?.info.row.lpProps).toEqual([])
})

test('NT-13 ST-17 every change of PR_STATUS_CODE is announced to every view that listens', () => {
  const { desk, sink } = listening()
  const other = new KeepingSink()
  value(desk.view().Advise(m.fnevTableModified, other))
  for (const code of [0x110000, 0x330000, 0x110000]) desk.data.modifyRow(2, row(status, code))
  desk.queue.dispatch()
  const codes = sink.told.map(({ info }) => info.row.lpProps[1]?.Value)
  expect(codes).toEqual([0x110000, 0x330000, 0x110000])
  expect(other.events).toEqual(sink.events)
})

test('a released view tells nobody anything', () => {
  const { desk, sink } = listening()
  desk.table.dispose()
  desk.data.modifyRow(2, row(status, 2))
  desk.clock.advance(5)
  expect([sink.told, sink.references, desk.table.connections]).toEqual([[], 0, []])
})
