import { expect, test } from 'vitest'
import type { SPropValue } from '../../src/mapi/api/values.ts'
import { play, withTable } from '../support/play.ts'
import { provider, providerSide, type ProviderSide } from '../support/provider-side.ts'

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

const service = {
  name: 'Works',
  identity: { display: 'Ada', entryId: '00000000aa', searchKey: 'bb' },
}

/** The values of a column, row by row; undefined where a row has none. */
function column({ mapi, session }: ProviderSide, tag: number): unknown[] {
  const table = session.GetStatusTable(mapi.MAPI_UNICODE)
  const rows = mapi.HrQueryAllRows(table, [tag], null, null, 0)
  return rows.aRow.map(({ lpProps: [cell] }) =>
    mapi.PROP_TYPE(cell.ulPropTag) === mapi.PT_ERROR ? undefined : cell.Value,
  )
}

test('ST-05 there is one row that is neither of MAPI nor of a transport: the store', async () => {
  const played = await play(
    withTable(
      `console.log(rowsOf(mapi.MAPI_STORE_PROVIDER).map((row) => row.lpProps[1].Value), mapi.MAPI_STORE_PROVIDER)`,
    ),
  )
  expect(played.console).toEqual(['["Personal Folders"] 33'])
})

test('ST-06 a transport has one row, whatever queues it has', async () => {
  const played = await play(
    withTable(`console.log(rowsOf(mapi.MAPI_TRANSPORT_PROVIDER).length)
openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)
console.log(rowsOf(mapi.MAPI_TRANSPORT_PROVIDER).length)`),
  )
  expect(played.console).toEqual(['3', '3'])
  expect(played.of('row').filter(({ event }) => event === 'added')).toHaveLength(7)
})

test('ST-08 a column can be present in one row and absent in the next', async () => {
  const played = await play(
    withTable(`
const rows = mapi.HrQueryAllRows(table, [mapi.PR_STATUS_STRING, mapi.PR_STORE_ENTRYID], null, null, 0)
for (const row of rows.aRow) console.log(row.lpProps.map(({ ulPropTag }) => mapi.PROP_TYPE(ulPropTag) === mapi.PT_ERROR ? '-' : '+').join(''))
console.log(rows.aRow[0].lpProps[0].Value === mapi.MAPI_E_NOT_FOUND)`),
  )
  expect(played.console).toEqual(['--', '--', '--', '-+', '+-', '+-', '+-', 'true'])
})

test('ST-09 the identity stands in all rows of one service, whole, and in no other', async () => {
  const played = await play(
    withTable(`
const rows = mapi.HrQueryAllRows(table, [mapi.PR_DISPLAY_NAME, mapi.PR_IDENTITY_DISPLAY, mapi.PR_IDENTITY_ENTRYID, mapi.PR_IDENTITY_SEARCH_KEY, mapi.PR_RESOURCE_FLAGS], null, null, 0)
for (const { lpProps: [name, ...rest] } of rows.aRow.slice(4)) console.log(name.Value, rest.map(({ ulPropTag, Value }) => mapi.PROP_TYPE(ulPropTag) === mapi.PT_ERROR ? '-' : String(Value)).join(' '))`),
    {
      scenario: {
        services: [{ ...service, primary: true }],
        transports: [
          { name: 'Post', kind: 'lan', service: 'Works' },
          { name: 'House', kind: 'lan', service: 'Works' },
          { name: 'Pager', kind: 'no-flush' },
        ],
      },
    },
  )
  const shared = 'Ada 0,0,0,0,170 187 4'
  expect(played.console).toEqual([`Post ${shared}`, `House ${shared}`, 'Pager - - - 0'])
})

test('ST-12 the spooler makes up the status string that a transport does not give', async () => {
  const played = await play(
    withTable(`
const texts = () => rowsOf(mapi.MAPI_TRANSPORT_PROVIDER) && mapi.HrQueryAllRows(table, [mapi.PR_STATUS_STRING], null, null, 0).aRow.map((row) => row.lpProps[0].Value)
console.log(texts())
openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD)`),
    {
      scenario: {
        transports: [
          { name: 'Post', kind: 'lan', outgoing: 1 },
          { name: 'House', kind: 'lan', statusString: 'Ready for you' },
        ],
      },
    },
  )
  expect(played.console).toEqual(['["Available", "Ready for you"]'])
  const strings = played
    .of('row')
    .filter(({ cells }) => '3E08001F' in cells)
    .map(({ cells, by }) => [cells['3E08001F'], by?.['3E08001F'] ?? 'provider'])
  expect(strings).toContainEqual(['Sending', 'mapi'])
  expect(strings.at(-1)).toEqual(['Available', 'mapi'])
  expect(strings.filter(([, supplier]) => supplier === 'provider')).toEqual([['Ready for you', 'provider']])
})

test('ST-13 an instance key stays with its row and is never given to a later one', () => {
  const side = providerSide()
  const { mapi, rows } = side
  const [post, house] = [provider('Post'), provider('House')]
  rows.modifyStatusRow(post, [], 0)
  const before = column(side, mapi.PR_INSTANCE_KEY).map(String)
  rows.removeStatusRow(post)
  rows.modifyStatusRow(house, [], 0)
  const after = column(side, mapi.PR_INSTANCE_KEY).map(String)
  expect(before).toHaveLength(2)
  expect(after[0]).toBe(before[0])
  expect(before).not.toContain(after[1])
  expect(new Set([...column(side, mapi.PR_ROWID)]).size).toBe(2)
})

test('ST-15 an identifier of a row has all flags set, a part of its session, and is good in that one only', async () => {
  const played = await play(
    withTable(`
const first = rowsOf(mapi.MAPI_SPOOLER)[0].lpProps[0].Value.slice()
session.Logoff(0, 0, 0)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const rows = mapi.HrQueryAllRows(next.GetStatusTable(0), [mapi.PR_ENTRYID, mapi.PR_RESOURCE_TYPE], null, null, 0)
const second = rows.aRow.find((row) => row.lpProps[1].Value === mapi.MAPI_SPOOLER)!.lpProps[0].Value
console.log(first[0], second[0], first.length === second.length, String(first.slice(4, 20)) === String(second.slice(4, 20)))
console.log(attempt(() => next.OpenEntry(first, null, 0)), next.OpenEntry(second, null, 0).ulObjType)`),
  )
  expect(played.console).toEqual(['255 255 true false', 'MAPI_E_UNKNOWN_ENTRYID 10'])
})

test('ST-16 ModifyStatusRow adds a row, and with STATUSROW_UPDATE changes what is passed and nothing else', () => {
  const side = providerSide()
  const { mapi, rows } = side
  const post = provider('Post')
  const properties: SPropValue[] = [
    { ulPropTag: mapi.PR_STATUS_CODE, Value: 0x110001 },
    { ulPropTag: mapi.PR_PROVIDER_DLL_NAME, Value: 'post.dll' },
  ]
  expect(rows.modifyStatusRow(post, properties, 0)).toMatchObject({ hr: 0 })
  const update: SPropValue[] = [
    { ulPropTag: mapi.PR_STATUS_CODE, Value: 2 },
    { ulPropTag: mapi.PR_STATUS_STRING, Value: 'No line' },
  ]
  expect(rows.modifyStatusRow(post, update, mapi.STATUSROW_UPDATE)).toMatchObject({ hr: 0 })
  expect(column(side, mapi.PR_STATUS_CODE)).toEqual([1, 2])
  expect(column(side, mapi.PR_STATUS_STRING)).toEqual([undefined, 'No line'])
  expect(column(side, mapi.PR_PROVIDER_DLL_NAME)[1]).toBe('post.dll')
  expect(column(side, mapi.PR_DISPLAY_NAME)[1]).toBe('Post')
})

test('ST-17 every change of a row is announced to the sinks of the table', () => {
  const { mapi, session, rows } = providerSide()
  const events: number[] = []
  const table = session.GetStatusTable(0)
  table.Advise(mapi.fnevTableModified, {
    OnNotify: (_count, [notification]) => {
      events.push(notification?.info.ulTableEvent ?? 0)
    },
  })
  const post = provider('Post')
  rows.modifyStatusRow(post, [], 0)
  rows.modifyStatusRow(post, [{ ulPropTag: mapi.PR_STATUS_CODE, Value: 2 }], mapi.STATUSROW_UPDATE)
  rows.removeStatusRow(post)
  mapi.HrDispatchNotifications(0)
  expect(events).toEqual([mapi.TABLE_ROW_ADDED, mapi.TABLE_ROW_MODIFIED, mapi.TABLE_ROW_DELETED])
})

test('ST-18 the row of a transport goes when the transport has logged off', async () => {
  const side = providerSide()
  const post = provider('Post')
  side.rows.modifyStatusRow(post, [], 0)
  expect(column(side, side.mapi.PR_DISPLAY_NAME)).toEqual(['MAPI Spooler', 'Post'])
  side.rows.removeStatusRow(post)
  expect(column(side, side.mapi.PR_DISPLAY_NAME)).toEqual(['MAPI Spooler'])

  const played = await play(withTable(`session.Logoff(0, 0, 0); mapi.Sleep(5000)`))
  expect(played.of('row').filter(({ event }) => event === 'deleted')).toHaveLength(3)
})

test('ST-19 the table is live: the same view reads what has changed since it was opened', () => {
  const { mapi, session, rows } = providerSide()
  const post = provider('Post')
  rows.modifyStatusRow(post, [], 0)
  const table = session.GetStatusTable(0)
  table.SetColumns([mapi.PR_STATUS_CODE], 0)
  const codes = () => {
    table.SeekRow(mapi.BOOKMARK_BEGINNING, 0)
    return table.QueryRows(10, 0).aRow.map(({ lpProps: [code] }) => code?.Value)
  }
  expect(codes()).toEqual([1, 1])
  rows.modifyStatusRow(post, [{ ulPropTag: mapi.PR_STATUS_CODE, Value: 2 }], mapi.STATUSROW_UPDATE)
  expect(codes()).toEqual([1, 2])
  rows.removeStatusRow(post)
  expect(codes()).toEqual([1])
  expect(table.GetStatus().ulTableType).toBe(mapi.TBLTYPE_DYNAMIC)
})

test('ST-20 MAPI_UNICODE chooses the width of strings, and the real Outlook refuses it', async () => {
  const program = withTable(`
const width = (flags: number) => {
  const wide = session.GetStatusTable(flags)
  return mapi.PROP_TYPE(wide.QueryColumns(0)[0])
}
console.log(width(0) === mapi.PT_STRING8, attempt(() => width(mapi.MAPI_UNICODE) === mapi.PT_UNICODE))`)
  expect((await play(program)).console).toEqual(['true true'])
  expect((await play(program, { scenario: { realOutlook: true } })).console).toEqual([
    'true MAPI_E_BAD_CHARWIDTH',
  ])
})
