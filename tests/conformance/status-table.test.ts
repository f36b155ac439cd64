import { expect, test } from 'vitest'
import { play, withTable } from '../support/play.ts'

const COMPULSORY = [
  'PR_DISPLAY_NAME',
  'PR_STATUS_CODE',
  'PR_RESOURCE_METHODS',
  'PR_PROVIDER_DLL_NAME',
  'PR_RESOURCE_FLAGS',
  'PR_RESOURCE_TYPE',
  'PR_ENTRYID',
  'PR_INSTANCE_KEY',
  'PR_OBJECT_TYPE',
  'PR_ROWID',
]

test('ST-01 GetStatusTable gives a table that holds one reference', async () => {
  const played = await play(
    withTable(`
console.log(session.GetStatusTable(mapi.MAPI_UNICODE).Release())
console.log(table.AddRef(), table.Release(), table.Release())`),
  )
  expect(played.console).toEqual(['0', '2 1 0'])
  expect(played.ledger).toEqual({ outstanding: [], faults: [] })
})

test('ST-02 any other flag is unknown, and the answer says which one there is', async () => {
  const played = await play(
    withTable(`
try { session.GetStatusTable(mapi.MAPI_UNICODE | 1) }
catch (error) { console.log((error as mapi.MapiError).name, (error as mapi.MapiError).hr === mapi.MAPI_E_UNKNOWN_FLAGS) }
console.log(attempt(() => (session.GetStatusTable as Function)()))`),
  )
  expect(played.console).toEqual(['MAPI_E_UNKNOWN_FLAGS true', 'MAPI_E_INVALID_PARAMETER'])
})

test('ST-03 MAPI itself contributes three rows, whatever the transports', async () => {
  const played = await play(
    withTable(`
const rows = mapi.HrQueryAllRows(table, [mapi.PR_RESOURCE_TYPE], null, null, 0)
console.log(rows.aRow.map((row) => row.lpProps[0].Value).filter((type) => type !== mapi.MAPI_STORE_PROVIDER))`),
    { scenario: { transports: [] } },
  )
  expect(played.console).toEqual(['[39, 37, 34]'])
})

test('ST-04 every transport that is logged on has one row of type 36', async () => {
  const played = await play(
    withTable(`console.log(rowsOf(36).map((row) => row.lpProps[1].Value), mapi.MAPI_TRANSPORT_PROVIDER)`),
  )
  expect(played.console).toEqual(['["Post", "House", "Pager"] 36'])
})

test('ST-07 every row has the ten columns, each with a value', async () => {
  const played = await play(
    withTable(`
const names = ${JSON.stringify(COMPULSORY)} as const
const tags = names.map((name) => mapi[name])
const rows = mapi.HrQueryAllRows(table, tags, null, null, 0)
console.log(rows.cRows)
for (const row of rows.aRow)
  row.lpProps.forEach((property, i) => {
    if (property.ulPropTag !== tags[i]) console.log('missing', names[i])
  })
console.log(rows.aRow.map((row) => row.lpProps[8].Value), mapi.MAPI_STATUS)
console.log(new Set(rows.aRow.map((row) => String(row.lpProps[6].Value))).size)
console.log(new Set(rows.aRow.map((row) => String(row.lpProps[7].Value))).size)`),
  )
  expect(played.console).toEqual(['7', '[10, 10, 10, 10, 10, 10, 10] 10', '7', '7'])
  const [spooler] = played.of('row').filter(({ cells }) => cells['3001001F'] === 'MAPI Spooler')
  expect(spooler?.by).toMatchObject({ '3E030003': 'mapi', '0FFF0102': 'computed', '30000003': 'computed' })
})

test('ST-10 subsystem and address book can be validated only, the spooler can flush too', async () => {
  const played = await play(
    withTable(`
for (const type of [mapi.MAPI_SUBSYSTEM, mapi.MAPI_AB, mapi.MAPI_SPOOLER])
  console.log(open(rowsOf(type)[0]).GetProps([mapi.PR_RESOURCE_METHODS], 0).lpPropArray[0].Value)
console.log(mapi.STATUS_VALIDATE_STATE, mapi.STATUS_FLUSH_QUEUES)`),
  )
  expect(played.console).toEqual(['1', '1', '9', '1 8'])
})

test('ST-11 the high word of PR_STATUS_CODE belongs to transports, and follows what they do', async () => {
  const played = await play(
    withTable(`
const codes = () => table.Restrict(null, 0) === 0 && mapi.HrQueryAllRows(table, [mapi.PR_STATUS_CODE], null, null, 0).aRow.map((row) => '0x' + row.lpProps[0].Value.toString(16))
console.log(codes())
openTransport('Post').FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)
console.log(codes())`),
  )
  const idle = '["0x1", "0x1", "0x1", "0x1", "0x110001", "0x110001", "0x110001"]'
  expect(played.console).toEqual([idle, idle])
  const post = played.of('row').find(({ cells }) => cells['3001001F'] === 'Post')?.row
  const seen = played
    .of('row')
    .filter(({ row, event }) => row === post && event === 'modified')
    .map(({ cells }) => Number(cells['3E040003']).toString(16))
  expect(seen.slice(-13)).toEqual([
    '510001',
    ...['710001', '510001', '710001', '510001', '710001', '510001'],
    '150001',
    ...['170001', '150001', '170001', '150001'],
    '110001',
  ])
})

test("ST-14 a row's PR_ENTRYID opens its status object and is short-term", async () => {
  const played = await play(
    withTable(`
for (const row of [...rowsOf(mapi.MAPI_SPOOLER), ...rowsOf(mapi.MAPI_TRANSPORT_PROVIDER)]) {
  const { ulObjType, lpUnk } = session.OpenEntry(row.lpProps[0].Value, null, 0)
  const { lpPropArray: [name] } = lpUnk.GetProps([mapi.PR_DISPLAY_NAME], mapi.MAPI_UNICODE)
  console.log(ulObjType, name.Value === row.lpProps[1].Value, row.lpProps[0].Value[0])
}`),
  )
  expect(played.console).toEqual(Array.from({ length: 4 }, () => '10 true 255'))
})
