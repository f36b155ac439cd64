import { expect, test } from 'vitest'
import { threeTransports } from '../support/three-transports.ts'
import { play, withTable } from '../support/play.ts'
import { nameOfError, provider, providerSide } from '../support/provider-side.ts'

const storeId = `
const [storeRow] = mapi.HrQueryAllRows(table, [mapi.PR_STORE_ENTRYID, mapi.PR_DISPLAY_NAME], { rt: mapi.RES_EXIST, res: { ulPropTag: mapi.PR_STORE_ENTRYID } }, null, 0).aRow
const storeId = storeRow.lpProps[0].Value`

const denied = {
  ...threeTransports,
  transports: [{ name: 'Post', kind: 'lan' as const, noAccess: true }],
}

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

test('OE-02 null and every interface that it has give the very same IMAPIStatus', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER)
const opened = [null, mapi.IID_IMAPIStatus, mapi.IID_IMAPIProp].map((iid) => session.OpenEntry(row.lpProps[0].Value, iid, 0).lpUnk)
console.log(new Set(opened).size, typeof opened[0].FlushQueues, opened[0].Release())`),
  )
  expect(played.console).toEqual(['1 function 2'])
})

test('OE-03 asking for more access neither fails nor gives it', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER)
for (const flags of [mapi.MAPI_MODIFY, mapi.MAPI_BEST_ACCESS, mapi.MAPI_MODIFY | mapi.MAPI_BEST_ACCESS]) {
  const { lpUnk } = session.OpenEntry(row.lpProps[0].Value, null, flags)
  console.log(lpUnk.SetProps([{ ulPropTag: mapi.PR_DISPLAY_NAME, Value: 'Mine' }])![0].scode === mapi.MAPI_E_NO_ACCESS)
}`),
  )
  expect(played.console).toEqual(['true', 'true', 'true'])
})

test('OE-04 not permitted, not there, and not recognised are three answers', async () => {
  const played = await play(
    withTable(`
console.log(attempt(() => openTransport('Post')))
const [row] = rowsOf(mapi.MAPI_SPOOLER)
const absent = row.lpProps[0].Value.slice()
absent[absent.length - 1] = 0xee
const foreign = row.lpProps[0].Value.slice()
foreign[10] ^= 0xff
console.log(attempt(() => session.OpenEntry(absent, null, 0)), attempt(() => session.OpenEntry(foreign, null, 0)))`),
    { scenario: denied },
  )
  expect(played.console).toEqual(['MAPI_E_NO_ACCESS', 'MAPI_E_NOT_FOUND MAPI_E_UNKNOWN_ENTRYID'])
  expect(played.calls.at(-1)).toMatchObject({ method: 'OpenEntry', hr: 0x80040201 })
})

test('OE-05 the identifier of a transport that has logged off is not recognised any more', () => {
  const { mapi, session, rows } = providerSide()
  const post = provider('Post')
  rows.modifyStatusRow(post, [], 0)
  const table = session.GetStatusTable(0)
  const found = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID, mapi.PR_RESOURCE_TYPE], null, null, 0)
  const row = found.aRow.find(({ lpProps }) => lpProps[1].Value === mapi.MAPI_TRANSPORT_PROVIDER)
  const id = row?.lpProps[0].Value ?? null
  expect(session.OpenEntry(id, null, 0).ulObjType).toBe(mapi.MAPI_STATUS)
  rows.removeStatusRow(post)
  expect(nameOfError(() => session.OpenEntry(id, null, 0))).toBe('MAPI_E_UNKNOWN_ENTRYID')
  const absent = (id ?? new Uint8Array()).slice()
  absent[absent.length - 1] = 0xee
  expect(nameOfError(() => session.OpenEntry(absent, null, 0))).toBe('MAPI_E_NOT_FOUND')
})

test("OE-05 another session's identifier is not recognised", async () => {
  const played = await play(
    withTable(`
const saved = rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value.slice()
console.log(session.OpenEntry(saved, null, 0).ulObjType)
session.Logoff(0, 0, 0)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
next.GetStatusTable(0)
console.log(attempt(() => next.OpenEntry(saved, null, 0)))`),
  )
  expect(played.console).toEqual(['10', 'MAPI_E_UNKNOWN_ENTRYID'])
})

test('OE-06 no identifier, a short one and something else are refused, each in its way', async () => {
  const played = await play(
    withTable(`
const tryOpen = (id: unknown) => console.log(attempt(() => session.OpenEntry(id as Uint8Array, null, 0)))
tryOpen(null); tryOpen(new Uint8Array(0)); tryOpen(new Uint8Array(4)); tryOpen(mapi.PR_ENTRYID); tryOpen(new Uint8Array(5))`),
  )
  expect(played.console).toEqual([
    'MAPI_E_INVALID_PARAMETER',
    'MAPI_E_INVALID_PARAMETER',
    'MAPI_E_INVALID_ENTRYID',
    'MAPI_E_INVALID_PARAMETER',
    'MAPI_E_UNKNOWN_ENTRYID',
  ])
})

test('OE-07 a flag that OpenEntry does not have is refused, the cache flags are not', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER)
const tryOpen = (flags: number) => console.log(attempt(() => session.OpenEntry(row.lpProps[0].Value, null, flags).ulObjType))
tryOpen(mapi.MAPI_NO_CACHE | mapi.MAPI_CACHE_ONLY); tryOpen(mapi.MAPI_UNICODE); tryOpen(0x40)`),
  )
  expect(played.console).toEqual(['10', 'MAPI_E_UNKNOWN_FLAGS', 'MAPI_E_UNKNOWN_FLAGS'])
})

test('OE-08 opening a transport reaches its logon object through the spooler, other rows do not', async () => {
  const played = await play(withTable(`openSpooler(); openTransport('House')`))
  const calls = played.of('spi').filter(({ method }) => method === 'IXPLogon::OpenStatusEntry')
  expect(calls.map(({ phase, from, to }) => [phase, from, to])).toEqual([
    ['call', 'spooler', 'House'],
    ['return', 'House', 'spooler'],
  ])
})

test('OE-09 an interface that the object lacks is refused, and nothing is handed out', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER)
console.log(attempt(() => session.OpenEntry(row.lpProps[0].Value, mapi.IID_IMAPITable, 0)))
console.log(attempt(() => openSpooler().QueryInterface(mapi.IID_IMsgStore)))`),
  )
  const refused = 'MAPI_E_INTERFACE_NOT_SUPPORTED'
  expect(played.console).toEqual([refused, refused])
  expect(played.of('object').filter(({ kind }) => kind === 'IMAPIStatus')).toHaveLength(1)
})

test('OE-10 two opens give one object with two references', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_SPOOLER)
const first = open(row), second = open(row)
console.log(first === second, first.Release(), second.Release())
console.log(attempt(() => second.GetProps(null, 0)))
const third = open(row)
console.log(third === second, third.Release())`),
  )
  expect(played.console).toEqual(['true 1 0', 'MAPI_E_INVALID_OBJECT', 'false 0'])
})

test('OE-11 with MAPI_DEFERRED_ERRORS the failure surfaces at the first use of the object', async () => {
  const played = await play(
    withTable(`
const [row] = rowsOf(mapi.MAPI_TRANSPORT_PROVIDER)
console.log(attempt(() => session.OpenEntry(row.lpProps[0].Value, null, 0)))
const { lpUnk } = session.OpenEntry(row.lpProps[0].Value, null, mapi.MAPI_DEFERRED_ERRORS)
console.log(attempt(() => lpUnk.GetProps(null, 0)), lpUnk.Release())
const spooler = session.OpenEntry(rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value, null, mapi.MAPI_DEFERRED_ERRORS).lpUnk
console.log(attempt(() => spooler.GetProps([mapi.PR_DISPLAY_NAME], 0).hr))`),
    { scenario: denied },
  )
  expect(played.console).toEqual(['MAPI_E_NO_ACCESS', 'MAPI_E_NO_ACCESS 0', '0'])
})

test("OE-12 a store's identifier opens a store, and what is no status object says so", async () => {
  const played = await play(
    withTable(`${storeId}
const { ulObjType, lpUnk } = session.OpenEntry(storeId, null, 0)
console.log(ulObjType === mapi.MAPI_STORE, ulObjType)
try { lpUnk.FlushQueues(0, null, mapi.FLUSH_UPLOAD) } catch (error) { console.log((error as Error).name, (error as Error).message) }
const store = session.OpenEntry<mapi.IMsgStore>(storeId, mapi.IID_IMsgStore, 0).lpUnk
const { lpPropArray: [name, type, id] } = store.GetProps([mapi.PR_DISPLAY_NAME, mapi.PR_OBJECT_TYPE, mapi.PR_ENTRYID], mapi.MAPI_UNICODE)
console.log(name.Value === storeRow.lpProps[1].Value, type.Value, session.CompareEntryIDs(id.Value, storeId, 0))
console.log(session.OpenEntry(rowsOf(mapi.MAPI_STORE_PROVIDER)[0].lpProps[0].Value, null, 0).ulObjType)
console.log(store === lpUnk, store.Release(), store.Release())`),
  )
  expect(played.console[0]).toBe('true 1')
  expect(played.console[1]).toMatch(/^MAPI_E_INTERFACE_NOT_SUPPORTED .*MAPI_STORE.*no FlushQueues.*ulObjType/)
  expect(played.console.slice(2)).toEqual(['true 1 true', '10', 'true 1 0'])
})
