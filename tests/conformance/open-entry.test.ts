import { expect, test } from 'vitest'
import { play, withTable } from '../support/play.ts'

test("OE-01 a status row's identifier opens the status object, with one reference", async () => {
  const played = await play(
    withTable(`
const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID], null, null, 1000)
const { ulObjType, lpUnk } = session.OpenEntry(rows.aRow[1].lpProps[0].Value, null, 0)
console.log(ulObjType === mapi.MAPI_STATUS, ulObjType, lpUnk.Release())
mapi.FreeProws(rows)
table.Release()`),
  )
  expect(played.console).toEqual(['true 10 0'])
  expect(played.ledger).toEqual({ outstanding: [], faults: [] })
})

test('OE-04 an identifier that no provider recognises is unknown', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER)
const other = row.lpProps[0].Value.slice()
other[10] ^= 0xff
console.log(attempt(() => session.OpenEntry(other, null, 0)))`),
  )
  expect(played.console).toEqual(['MAPI_E_UNKNOWN_ENTRYID'])
  expect(played.calls.at(-1)).toMatchObject({ method: 'OpenEntry', hr: 0x80040201 })
})

test('OE-08 opening a transport reaches its logon object through the spooler, other rows do not', async () => {
  const played = await play(withTable(`openSpooler(); openTransport('House')`))
  const calls = played.of('spi').filter(({ method }) => method === 'IXPLogon::OpenStatusEntry')
  expect(calls.map(({ phase, from, to }) => [phase, from, to])).toEqual([
    ['call', 'spooler', 'House'],
    ['return', 'House', 'spooler'],
  ])
})

test('OE-10 two opens give one object with two references', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER)
const first = open(row), second = open(row)
console.log(first === second, first.Release(), second.Release())
console.log(attempt(() => second.GetProps(null, 0)))`),
  )
  expect(played.console).toEqual(['true 1 0', 'MAPI_E_INVALID_OBJECT'])
})
