import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import type { Played } from '../support/play.ts'
import { farEnd, field, playField } from './remote-world.ts'

/** PR_STATUS_CODE and PR_REMOTE_PROGRESS of a transport's row, whenever one of them changes. */
const history = ({ of }: Played, name = 'Field'): string[] => {
  const rows = of('row').filter(({ table }) => table === 0)
  const row = rows.find(({ cells }) => cells['3001001F'] === name)?.row
  let [code, progress] = [0, -1]
  return rows
    .filter((fact) => fact.row === row && ('3E040003' in fact.cells || '3E0B0003' in fact.cells))
    .map(({ cells }) => {
      code = Number(cells['3E040003'] ?? code)
      progress = Number(cells['3E0B0003'] ?? progress)
      return `${code.toString(16)} ${progress}`
    })
}

test('RT-01 a remote transport shows STATUS_REMOTE_ACCESS, and the spooler does what it is asked for', async () => {
  const played = await playField(`
    field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
    mapi.Sleep(60000)`)
  const codes = history(played).map((entry) => Number.parseInt(entry, 16))
  expect(codes.length).toBeGreaterThan(5)
  for (const code of codes) expect(code & 0x800000).toBe(0x800000)
  const calls = played.of('spi').filter(({ phase, to }) => phase === 'call' && to === 'Field')
  const flush = calls.findIndex(({ method }) => method === 'IXPLogon::FlushQueues')
  expect(calls.slice(flush).map(({ method }) => method.split('::')[1])).toEqual([
    'FlushQueues',
    'SubmitMessage',
    'EndMessage',
    'TransportNotify',
    'StartMessage',
    'TransportNotify',
  ])
})

test('a remote transport shows the bits and the progress of every stage', async () => {
  const played = await playField(
    `
    mark('Short', mapi.MSGSTATUS_REMOTE_DOWNLOAD | mapi.MSGSTATUS_REMOTE_DELETE)
    field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
    mapi.Sleep(60000)`,
    { scenario: field({ headersCached: true }) },
  )
  expect(history(played)).toEqual([
    '800002 -1',
    'b30000 -1',
    'f30000 0',
    'f00000 0',
    'f00000 33',
    '870000 33',
    '870000 67',
    '870000 100',
    '800002 -1',
  ])
})

test('RT-02 QueryInterface on its status object gives the header folder, with one more reference', async () => {
  const { console, ledger } = await playField(`
    const again = field.QueryInterface(mapi.IID_IMAPIFolder) as any
    console.log(again === folder, again.Release(), folder.Release())
    console.log(attempt(() => openSpooler().QueryInterface(mapi.IID_IMAPIFolder)))`)
  expect(console).toEqual(['true 1 0', 'MAPI_E_INTERFACE_NOT_SUPPORTED'])
  expect(ledger.outstanding.map(({ kind }) => kind)).not.toContain('IMAPIFolder')
})

test('RT-03 the row names the folder, and OpenEntry opens it', async () => {
  const { console } = await playField(`
    const row = mapi.HrQueryAllRows(table, [mapi.PR_DISPLAY_NAME, mapi.PR_HEADER_FOLDER_ENTRYID], {
      rt: mapi.RES_EXIST, res: { ulPropTag: mapi.PR_HEADER_FOLDER_ENTRYID, ulReserved1: 0, ulReserved2: 0 },
    }, null, 0)
    console.log(row.aRow.map((one: any) => one.lpProps[0].Value).join())
    const opened = session.OpenEntry(row.aRow[0].lpProps[1].Value, null, 0)
    console.log(opened.ulObjType === mapi.MAPI_FOLDER, (opened.lpUnk as any) === folder)
    console.log(attempt(() => session.OpenEntry(row.aRow[0].lpProps[1].Value, mapi.IID_IMAPIStatus, 0)))`)
  expect(console).toEqual(['Field', 'true true', 'MAPI_E_INTERFACE_NOT_SUPPORTED'])
})

test('RT-04 the folder has ten properties, its table and SetMessageStatus; the rest is not supported', async () => {
  const { console } = await playField(
    `
    console.log(folder.GetPropList(0).length)
    const { hr, lpPropArray } = folder.GetProps([mapi.PR_CONTENT_COUNT, mapi.PR_OBJECT_TYPE, mapi.PR_DISPLAY_NAME], 0)
    console.log(hr, lpPropArray.map((one: any) => one.Value).join())
    console.log(folder.GetContentsTable(0).GetRowCount(0).ulCount)
    for (const call of [
      () => folder.GetHierarchyTable(0), () => folder.CreateMessage(null, 0), () => folder.DeleteMessages([], 0, null, 0),
      () => folder.CopyMessages([], null, folder, 0, null, 0), () => folder.CreateFolder(1, 'x', null, null, 0),
      () => folder.CopyFolder(null, null, folder, null, 0, null, 0), () => folder.DeleteFolder(null, 0, null, 0),
      () => folder.SetReadFlags(null, 0, null, 0), () => folder.GetMessageStatus(null, 0),
      () => folder.SaveContentsSort({ aSort: [] }, 0), () => folder.EmptyFolder(0, null, 0),
      () => folder.OpenEntry(null, null, 0), () => folder.SetSearchCriteria(null, null, 0), () => folder.GetSearchCriteria(0),
    ]) console.log(attempt(call))`,
    { scenario: field({ headersCached: true }) },
  )
  expect(console).toEqual(['10', '0 3,3,Field', '3', ...Array<string>(14).fill('MAPI_E_NO_SUPPORT')])
})

test('RT-05 SetMessageStatus marks a header, tells the table, and moves nothing; SetProps cannot', async () => {
  const { console, world, of } = await playField(
    `
    const view = folder.GetContentsTable(0)
    view.Advise(mapi.fnevTableModified, { OnNotify: (_: number, events: any) => { console.log('event ' + events[0].info.ulTableEvent) } })
    console.log(mark('Long', mapi.MSGSTATUS_REMOTE_DOWNLOAD))
    console.log(mark('Long', mapi.MSGSTATUS_REMOTE_DELETE).toString(16))
    console.log(headers()[1].lpProps[2].Value.toString(16))
    mapi.HrDispatchNotifications(0)
    console.log(folder.SetProps([{ ulPropTag: mapi.PR_MSG_STATUS, Value: 0 }])[0].scode === mapi.MAPI_E_NO_ACCESS)
    console.log(headers()[1].lpProps[2].Value.toString(16))
    console.log(attempt(() => folder.SetMessageStatus(new Uint8Array(9), 0, 0)))
    console.log(attempt(() => folder.SetMessageStatus(headers()[0].lpProps[0].Value, 0, 0x8000)))`,
    { scenario: field({ headersCached: true }) },
  )
  expect(console).toEqual([
    '0',
    '1000',
    '2000',
    'event 5',
    'event 5',
    'true',
    '2000',
    'MAPI_E_NOT_FOUND',
    'MAPI_E_INVALID_PARAMETER',
  ])
  expect(world.inbox).toEqual([])
  expect(of('spi').some(({ method }) => method === 'IXPLogon::FlushQueues')).toBe(false)
})

test("RT-06 the modem is taken inside the spooler's FlushQueues only, and is free for the next one", async () => {
  const scenario: ScenarioFile = {
    transports: [
      ...(field().transports ?? []),
      { name: 'Fax', kind: 'modem', unattended: true, outgoing: 1 },
    ],
  }
  const played = await playField(
    `
    field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
    openTransport('Fax').FlushQueues(0, null, mapi.FLUSH_UPLOAD)
    mapi.Sleep(60000)
    show('then')`,
    { scenario },
  )
  // Asking for it has not kept the other transport from its turn.
  expect(played.world.sent).toHaveLength(2)
  expect(played.console).toEqual(['then 0x800002 true -1 Offline'])
  let holders = 0
  for (const record of played.trace) {
    if (record.type !== 'transition') continue
    if (record.to.includes('line.dialling')) holders += 1
    if (record.to.includes('line.hungUp') && record.from.some((leaf) => leaf.startsWith('line.')))
      holders -= 1
    expect(holders).toBeLessThanOrEqual(1)
  }
  expect(holders).toBe(0)
})

test('RT-06 a modem that another transport holds makes the flush fail, and the transport goes offline', async () => {
  const scenario: ScenarioFile = {
    transports: [
      ...(field().transports ?? []),
      { name: 'Fax', kind: 'modem', unattended: true, outgoing: 1 },
    ],
  }
  const { console, world } = await playField(
    `
    field.ValidateState(0, mapi.FORCE_XP_CONNECT)
    mapi.Sleep(20000)
    console.log(attempt(() => openTransport('Fax').FlushQueues(0, null, mapi.FLUSH_UPLOAD)))
    field.ValidateState(0, mapi.FORCE_XP_DISCONNECT)
    console.log(attempt(() => openTransport('Fax').FlushQueues(0, null, mapi.FLUSH_UPLOAD)))`,
    { scenario },
  )
  expect(console).toEqual(['MAPI_E_BUSY', '0'])
  expect(world.sent).toHaveLength(2)
})

test('RT-07 PR_REMOTE_PROGRESS is 0 to 100 while something is transferred, and -1 otherwise', async () => {
  const played = await playField(`
    field.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)
    mapi.Sleep(60000)`)
  const entries = history(played).map((entry) => entry.split(' '))
  const inFlush = entries.filter(([code]) => (Number.parseInt(code ?? '', 16) & 0x440000) !== 0)
  const outside = entries.filter(([code]) => (Number.parseInt(code ?? '', 16) & 0x440000) === 0)
  expect(inFlush.map(([, progress]) => Number(progress))).toEqual([0, 0, 50, 50, 100])
  expect(new Set(outside.map(([, progress]) => progress))).toEqual(new Set(['-1']))
})

test('RT-08 PR_MESSAGE_DOWNLOAD_TIME is size over speed, and an error where one is unknown', async () => {
  const known = await playField('console.log(headers().map((row: any) => row.lpProps[3].Value).join())', {
    scenario: field({ headersCached: true }),
  })
  expect(known.console).toEqual(['1,10,5'])
  const unknown = await playField(
    `const prop = headers()[0].lpProps[3]
    console.log(mapi.PROP_TYPE(prop.ulPropTag) === mapi.PT_ERROR, prop.Value === mapi.MAPI_E_NO_SUPPORT)`,
    { scenario: field({ headersCached: true, lineSpeed: null }) },
  )
  expect(unknown.console).toEqual(['true true'])
})

test('RT-09 afterwards its bits are cleared, it may be asked again, and it is offline', async () => {
  const { console } = await playField(`
    for (const flags of [mapi.REFRESH_XP_HEADER_CACHE, mapi.PROCESS_XP_HEADER_CACHE]) {
      field.ValidateState(0, flags)
      mapi.Sleep(60000)
      show('after')
    }
    field.ValidateState(0, mapi.FORCE_XP_CONNECT)
    mapi.Sleep(60000)
    field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE)
    mapi.Sleep(60000)
    show('held')`)
  expect(console).toEqual([
    'after 0x800002 true -1 Offline',
    'after 0x800002 true -1 Offline',
    'held 0x800001 true -1 Connected',
  ])
})

test('FQ-20 a flush of its own object sets the bits of that direction, and the spooler does the rest', async () => {
  const { console, world } = await playField(`
    field.FlushQueues(0, null, mapi.FLUSH_UPLOAD)
    show('up')
    mapi.Sleep(60000)
    field.FlushQueues(0, null, mapi.FLUSH_DOWNLOAD)
    show('down')
    mapi.Sleep(60000)
    show('then')`)
  expect(console).toEqual([
    'up 0xb00000 false -1 Waiting to connect',
    'down 0x830000 false -1 Waiting to connect',
    'then 0x800002 true -1 Offline',
  ])
  expect(world.sent).toEqual(['report'])
})

test("the spooler's own flush sends, fetches what is marked, and reads the headers", async () => {
  const played = await playField(
    `
    mark('Long', mapi.MSGSTATUS_REMOTE_DOWNLOAD | mapi.MSGSTATUS_REMOTE_DELETE)
    console.log(openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD))
    console.log(headers().length)`,
    { scenario: field({ headersCached: true }) },
  )
  expect(played.console).toEqual(['0', '2'])
  expect(played.world.sent).toEqual(['report'])
  expect(played.world.inbox).toEqual(['long'])
  expect(farEnd(played)).toEqual(['short', 'junk'])
})

test('a carrier that is lost ends the errand, and nothing is lost with it', async () => {
  const played = await playField(
    `
    mark('Long', mapi.MSGSTATUS_REMOTE_DOWNLOAD | mapi.MSGSTATUS_REMOTE_DELETE)
    field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
    mapi.Sleep(60000)
    show('then')
    console.log(headers()[1].lpProps[2].Value.toString(16))`,
    {
      scenario: field({ headersCached: true, outgoing: 0 }),
      inputs: [{ at: 3_000, kind: 'carrier-lost', transport: 'Field' }],
    },
  )
  expect(played.console).toEqual(['then 0x800002 true -1 Offline', '3000'])
  expect(played.world.inbox).toEqual([])
  expect(farEnd(played)).toEqual(['short', 'long', 'junk'])
})

test.each([1_000, 3_000, 4_000, 6_000, 8_000, 12_000])(
  'who logs off %i ms after asking leaves every message in its place, and every call returned',
  async (ms) => {
    const played = await playField(
      `
      mark('Long', mapi.MSGSTATUS_REMOTE_DOWNLOAD | mapi.MSGSTATUS_REMOTE_DELETE)
      field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
      mapi.Sleep(${String(ms)})
      session.Logoff(0, 0, 0)`,
      { scenario: field({ headersCached: true }) },
    )
    const places = new Map(played.of('message').map(({ id, to }) => [id, to]))
    for (const [id, place] of places) expect(place, id).toMatch(/^(outbox|sent|inbox|far:.*)$/)
    const calls = played.of('spi')
    const returned = new Set(calls.filter(({ phase }) => phase === 'return').map(({ id }) => id))
    expect(calls.filter(({ id }) => !returned.has(id))).toEqual([])
  },
)

test('its header list outlives the session, and its folder does not', async () => {
  const { console } = await playField(`
    field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE)
    mapi.Sleep(20000)
    session.Logoff(0, 0, 0)
    console.log(attempt(() => folder.GetContentsTable(0)))
    const second = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
    const rows = mapi.HrQueryAllRows(second.GetStatusTable(0), [mapi.PR_HEADER_FOLDER_ENTRYID], {
      rt: mapi.RES_EXIST, res: { ulPropTag: mapi.PR_HEADER_FOLDER_ENTRYID, ulReserved1: 0, ulReserved2: 0 },
    }, null, 0)
    const known = second.OpenEntry(rows.aRow[0].lpProps[0].Value, null, 0).lpUnk as any
    console.log(known.GetContentsTable(0).GetRowCount(0).ulCount)`)
  expect(console).toEqual(['MAPI_E_INVALID_OBJECT', '3'])
})
