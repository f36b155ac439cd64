import { expect, test } from 'vitest'
import { play, withTable, type Played } from '../support/play.ts'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { farEnd, field, playField } from './remote-world.ts'

const post: ScenarioFile = { transports: [{ name: 'Post', kind: 'lan', outgoing: 3 }] }
const hotel: ScenarioFile = {
  transports: [{ name: 'Fax', kind: 'modem', outgoing: 1 }],
  user: [{ answer: 'ok', afterMs: 5_000 }],
}

const callsOf = (played: Played, method: string): string[] =>
  played
    .of('spi')
    .filter(({ phase, method: name }) => phase === 'call' && name.endsWith(`::${method}`))
    .map(({ to }) => to)

test('VS-01 ValidateState takes its eight flags and refuses every other bit', async () => {
  const { console } = await play(
    withTable(`
      const known = [
        mapi.SUPPRESS_UI, mapi.REFRESH_XP_HEADER_CACHE, mapi.PROCESS_XP_HEADER_CACHE, mapi.FORCE_XP_CONNECT,
        mapi.FORCE_XP_DISCONNECT, mapi.CONFIG_CHANGED, mapi.ABORT_XP_HEADER_OPERATION, mapi.SHOW_XP_SESSION_UI,
      ]
      const object = openSpooler()
      for (const flag of known) console.log(attempt(() => object.ValidateState(0, flag)))
      const all = known.reduce((flags, flag) => flags | flag, 0)
      const refused = Array.from({ length: 32 }, (_, place) => (1 << place) >>> 0)
        .filter((bit) => (bit & all) === 0)
        .map((bit) => attempt(() => object.ValidateState(0, bit)))
      console.log(refused.length, [...new Set(refused)].join())`),
    { scenario: post },
  )
  expect(console).toEqual([...Array<string>(8).fill('0'), '24 MAPI_E_UNKNOWN_FLAGS'])
})

test('VS-02 every status object supports it, and one without its bit says MAPI_E_NO_SUPPORT', async () => {
  const program = withTable(`
    for (const type of [mapi.MAPI_SUBSYSTEM, mapi.MAPI_SPOOLER, mapi.MAPI_AB, mapi.MAPI_TRANSPORT_PROVIDER])
      for (const row of rowsOf(type)) console.log(attempt(() => open(row).ValidateState(0, 0)))`)
  const all = await play(program, { scenario: post })
  expect(all.console).toEqual(['0', '0', '0', '0'])
  const without = await play(program, {
    scenario: { transports: [{ name: 'Post', kind: 'lan', resourceMethods: 8 }] },
  })
  expect(without.console).toEqual(['0', '0', '0', 'MAPI_E_NO_SUPPORT'])
})

test('VS-02 only a remote transport answers MAPI_E_USER_CANCEL', async () => {
  const { console } = await playField(
    'console.log(attempt(() => field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE | mapi.SHOW_XP_SESSION_UI)))\nshow("then")',
    { scenario: { ...field({ headerWindow: true }), user: [{ answer: 'cancel', afterMs: 10 }] } },
  )
  expect(console).toEqual(['MAPI_E_USER_CANCEL', 'then 0x800002 true -1 Offline'])
})

test("VS-03 the spooler's object logs all transports on again, logged on or not", async () => {
  const played = await play(withTable('openSpooler().ValidateState(0, 0)'), {
    scenario: {
      transports: [
        { name: 'Post', kind: 'lan' },
        { name: 'House', kind: 'lan', logon: ['MAPI_E_FAILONEPROVIDER'] },
      ],
    },
  })
  expect(callsOf(played, 'TransportLogon')).toEqual(['Post', 'House', 'Post', 'House'])
  expect(played.statusTable.map((row) => row['PR_DISPLAY_NAME'])).toContain('House')
})

test('VS-04 ValidateState is busy while another operation runs', async () => {
  const { console } = await play(
    withTable(`
      const post = openTransport('Post')
      attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
      mapi.Sleep(200)
      console.log(attempt(() => openSpooler().ValidateState(0, 0)))
      console.log(attempt(() => post.ValidateState(0, 0)))
      mapi.Sleep(20000)
      console.log(attempt(() => post.ValidateState(0, 0)))`),
    { scenario: post },
  )
  expect(console).toEqual(['MAPI_E_BUSY', 'MAPI_E_BUSY', '0'])
})

test('VS-04 a transport in its critical section is always busy', async () => {
  const played = await play(
    withTable(`
      const fax = openTransport('Fax')
      attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
      mapi.Sleep(1000)
      console.log(attempt(() => fax.ValidateState(0, mapi.SUPPRESS_UI)))`),
    { scenario: hotel },
  )
  expect(played.console).toEqual(['MAPI_E_BUSY'])
  expect(played.dialogs).toHaveLength(1)
})

test('VS-05 with SUPPRESS_UI no window appears and nothing is configured', async () => {
  const program = (flags: string) => `
    console.log(attempt(() => field.ValidateState(0, mapi.SHOW_XP_SESSION_UI ${flags})))
    openSpooler().ValidateState(0, 0 ${flags})`
  const scenario: ScenarioFile = {
    transports: [
      ...(field({ headerWindow: true }).transports ?? []),
      { name: 'Raw', kind: 'lan', logon: ['MAPI_E_FAILONEPROVIDER', 'MAPI_E_UNCONFIGURED'] },
    ],
    user: [{ answer: 'ok', afterMs: 10 }],
  }
  const loud = await playField(program(''), { scenario })
  expect(loud.console).toEqual(['0'])
  expect(loud.dialogs).toHaveLength(1)
  expect(loud.statusTable.map((row) => row['PR_DISPLAY_NAME'])).toContain('Raw')
  const quiet = await playField(program('| mapi.SUPPRESS_UI'), { scenario })
  expect(quiet.console).toEqual(['MAPI_E_NO_SUPPORT'])
  expect(quiet.dialogs).toEqual([])
  expect(quiet.statusTable.map((row) => row['PR_DISPLAY_NAME'])).not.toContain('Raw')
  const logons = quiet
    .of('spi')
    .filter(({ method, phase }) => /TransportLogon/.test(method) && phase === 'call')
  expect(logons.map(({ args }) => args['flags'])).toEqual([0x18, 0x18, 0x19, 0x19])
})

test('VS-06 CONFIG_CHANGED on a transport makes the spooler ask for its address types again', async () => {
  const played = await play(
    withTable("openTransport('Post').ValidateState(0, mapi.CONFIG_CHANGED)\nmapi.Sleep(100)"),
    { scenario: { transports: [...(post.transports ?? []), { name: 'House', kind: 'lan' }] } },
  )
  const calls = played.of('spi').filter(({ phase }) => phase === 'call')
  const notice = calls.findIndex(
    ({ method, args }) => /SpoolerNotify/.test(method) && args['flags'] === 0x4000,
  )
  expect(calls[notice]).toMatchObject({ from: 'Post', to: 'spooler' })
  expect(calls.slice(notice + 1).map(({ method, to }) => `${method} ${to}`)).toEqual([
    'IXPLogon::AddressTypes Post',
  ])
})

test("VS-06 CONFIG_CHANGED on the spooler's object asks every active transport", async () => {
  const played = await play(withTable('openSpooler().ValidateState(0, mapi.CONFIG_CHANGED)'), {
    scenario: {
      transports: [
        { name: 'Post', kind: 'lan' },
        { name: 'House', kind: 'lan', logon: ['MAPI_E_FAILONEPROVIDER'] },
        { name: 'Pager', kind: 'no-flush' },
      ],
    },
  })
  expect(callsOf(played, 'AddressTypes')).toEqual(['Post', 'Pager', 'Post', 'Pager'])
})

test('VS-07 REFRESH_XP_HEADER_CACHE sets the bits of receiving, and ends in a new list without marks', async () => {
  const { console, world } = await playField(`
    field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE)
    show('asked')
    mapi.Sleep(20000)
    show('done')
    mark('Long', mapi.MSGSTATUS_REMOTE_DOWNLOAD)
    field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE)
    mapi.Sleep(20000)
    console.log(headers().map((row: any) => row.lpProps[1].Value + ' ' + row.lpProps[2].Value).join())`)
  expect(console).toEqual([
    'asked 0x830000 false -1 Waiting to connect',
    'done 0x800002 true -1 Offline',
    'Short 0,Long 0,Junk 0',
  ])
  expect(world.inbox).toEqual([])
})

test('VS-08 PROCESS_XP_HEADER_CACHE sets the bits of both directions, and is busy while one runs', async () => {
  const { console } = await playField(`
    field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
    show('asked')
    console.log(attempt(() => field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)))
    mapi.Sleep(20000)
    show('done')
    console.log(headers().length)`)
  expect(console).toEqual([
    'asked 0xb30000 false -1 Waiting to connect',
    'MAPI_E_BUSY',
    'done 0x800002 true -1 Offline',
    '3',
  ])
})

test('VS-09 processing downloads, deletes and moves what is marked, and sends what is deferred', async () => {
  const played = await playField(
    `
    mark('Short', mapi.MSGSTATUS_REMOTE_DOWNLOAD)
    mark('Long', mapi.MSGSTATUS_REMOTE_DOWNLOAD | mapi.MSGSTATUS_REMOTE_DELETE)
    mark('Junk', mapi.MSGSTATUS_REMOTE_DELETE)
    field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
    mapi.Sleep(60000)
    console.log(headers().map((row: any) => row.lpProps[1].Value).join())`,
    { scenario: field({ headersCached: true }) },
  )
  expect(played.world.inbox).toEqual(['short', 'long'])
  expect(played.world.sent).toEqual(['report'])
  // A copy of what was only downloaded stays behind.
  expect(farEnd(played)).toEqual(['short-copy-1'])
  expect(played.console).toEqual(['Short'])
  expect(played.of('message').find(({ id, to }) => id === 'junk' && to === 'deleted')).toBeDefined()
})

test('VS-10 ABORT_XP_HEADER_OPERATION stops what waits and the reading of headers, and keeps the marks', async () => {
  const { console } = await playField(
    `
    mark('Short', mapi.MSGSTATUS_REMOTE_DOWNLOAD)
    field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE)
    field.ValidateState(0, mapi.ABORT_XP_HEADER_OPERATION)
    show('stopped')
    mapi.Sleep(60000)
    console.log(headers()[0].lpProps[2].Value.toString(16))
    field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE)
    mapi.Sleep(2000)
    show('reading')
    console.log(attempt(() => field.ValidateState(0, mapi.ABORT_XP_HEADER_OPERATION)))
    show('stopped')`,
    { scenario: field({ headersCached: true }) },
  )
  expect(console).toEqual([
    'stopped 0x800002 true -1 Offline',
    '1000',
    'reading 0x870000 false 0 Reading headers',
    '0',
    'stopped 0x800002 true -1 Offline',
  ])
})

test('VS-10 what cannot be stopped answers MAPI_E_BUSY', async () => {
  const { console } = await playField(`
    field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)
    mapi.Sleep(2000)
    show('sending')
    console.log(attempt(() => field.ValidateState(0, mapi.ABORT_XP_HEADER_OPERATION)))`)
  expect(console).toEqual(['sending 0xf00000 false 0 Sending', 'MAPI_E_BUSY'])
})

test('VS-11 FORCE_XP_CONNECT connects only when the spooler flushes', async () => {
  const played = await playField(`
    field.ValidateState(0, mapi.FORCE_XP_CONNECT)
    show('asked')
    mapi.Sleep(20000)
    show('then')`)
  expect(played.console).toEqual([
    'asked 0x910000 false -1 Waiting to connect',
    'then 0x800001 true -1 Connected',
  ])
  const flush = played.of('spi').find(({ method }) => method === 'IXPLogon::FlushQueues')
  const dials = played.of('transition').find(({ to }) => to.includes('line.dialling'))
  expect(dials?.seq).toBeGreaterThan(flush?.seq ?? Infinity)
})

test('VS-12 FORCE_XP_DISCONNECT releases the line', async () => {
  const { console, of } = await playField(`
    field.ValidateState(0, mapi.FORCE_XP_CONNECT)
    mapi.Sleep(20000)
    field.ValidateState(0, mapi.FORCE_XP_DISCONNECT)
    show('then')`)
  expect(console).toEqual(['then 0x800002 true -1 Offline'])
  expect(of('transition').findLast(({ machine }) => machine === 'Field')?.active).toContain('line.hungUp')
})

test('VS-12 connecting and disconnecting together with REFRESH leave the header list alone', async () => {
  const { console } = await playField(`
    field.ValidateState(0, mapi.FORCE_XP_CONNECT | mapi.REFRESH_XP_HEADER_CACHE)
    mapi.Sleep(20000)
    show('connected')
    field.ValidateState(0, mapi.FORCE_XP_DISCONNECT | mapi.REFRESH_XP_HEADER_CACHE)
    mapi.Sleep(20000)
    show('disconnected')
    console.log(headers().length)`)
  expect(console).toEqual([
    'connected 0x800001 true -1 Connected',
    'disconnected 0x800002 true -1 Offline',
    '0',
  ])
})

test("VS-13 SHOW_XP_SESSION_UI shows the provider's window, or says that the client has to", async () => {
  const program = 'console.log(attempt(() => field.ValidateState(0, mapi.SHOW_XP_SESSION_UI)))'
  const own = await playField(program, {
    scenario: { ...field({ headerWindow: true }), user: [{ answer: 'ok', afterMs: 10 }] },
  })
  expect(own.console).toEqual(['0'])
  expect(own.dialogs).toMatchObject([{ owner: 'Field', answer: 'ok' }])
  const none = await playField(program)
  expect(none.console).toEqual(['MAPI_E_NO_SUPPORT'])
  expect(none.dialogs).toEqual([])
})

test('VS-14 the call returns before anything of it is done', async () => {
  const { calls, of } = await playField(
    'field.ValidateState(0, mapi.PROCESS_XP_HEADER_CACHE)\nmapi.Sleep(60000)',
  )
  const call = of('call').find(({ method }) => method === 'ValidateState')
  const end = of('return').find(({ id }) => id === call?.id)
  const flush = of('spi').find(({ method }) => method === 'IXPLogon::FlushQueues')
  expect(calls.find(({ method }) => method === 'ValidateState')?.hr).toBe(0)
  expect(flush?.seq).toBeGreaterThan(end?.seq ?? Infinity)
})

test('VS-15 while PR_REMOTE_VALIDATE_OK is false every call but the abort is refused', async () => {
  const { console } = await playField(`
    field.ValidateState(0, mapi.REFRESH_XP_HEADER_CACHE)
    for (const flags of [0, mapi.SUPPRESS_UI, mapi.REFRESH_XP_HEADER_CACHE, mapi.FORCE_XP_CONNECT, mapi.FORCE_XP_DISCONNECT])
      console.log(attempt(() => field.ValidateState(0, flags)))
    console.log(attempt(() => field.FlushQueues(0, null, mapi.FLUSH_UPLOAD)))
    mapi.Sleep(20000)
    console.log(attempt(() => field.ValidateState(0, 0)))`)
  expect(console).toEqual([...Array<string>(6).fill('MAPI_E_BUSY'), '0'])
})
