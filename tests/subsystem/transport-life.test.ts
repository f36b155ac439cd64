import { expect, test } from 'vitest'
import { play, withTable, type Played } from '../support/play.ts'
import type { InputFile } from '../../src/simulation/input.ts'
import { inputSchema } from '../../src/simulation/input.ts'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'

const post: ScenarioFile = { transports: [{ name: 'Post', kind: 'lan', outgoing: 1, incoming: 1 }] }

const world = (...transports: NonNullable<ScenarioFile['transports']>): ScenarioFile => ({ transports })

const at = (...inputs: InputFile[]) => inputs.map((input) => inputSchema.parse(input))

/** Calls between spooler and transport: `Method flags`. */
const calls = (played: Played, name?: string): string[] =>
  played
    .of('spi')
    .filter(({ phase, to, from }) => phase === 'call' && (name === undefined || to === name || from === name))
    .map(({ method, args }) => {
      const flags = typeof args['flags'] === 'number' ? ` 0x${args['flags'].toString(16)}` : ''
      return (method.split('::').at(-1) ?? '') + flags
    })

const returned = (played: Played, method: string) =>
  played.of('spi').filter((fact) => fact.phase === 'return' && fact.method.endsWith(method))

const names = ({ statusTable }: Played): unknown[] =>
  statusTable.filter((row) => row['PR_RESOURCE_TYPE'] === 36).map((row) => row['PR_DISPLAY_NAME'])

const flush = 'openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)'

test('XP-01 a transport is loaded, logged on, enabled, used, disabled and logged off, in this order', async () => {
  const played = await play(withTable(`${flush}\nsession.Logoff(0, 0, 0)`), { scenario: post })
  const order = calls(played)
  expect(order.slice(0, 4)).toEqual([
    'XPProviderInit',
    'TransportLogon 0x18',
    'AddressTypes',
    'TransportNotify 0x3',
  ])
  expect(order.slice(-3)).toEqual(['TransportNotify 0x30000', 'TransportLogoff 0x0', 'Shutdown'])
  const types = played.of('spi').find(({ method }) => method.endsWith('AddressTypes'))
  const rows = played.of('row').filter(({ cells }) => cells['3001001F'] === 'Post')
  expect(rows.map(({ event }) => event)).toEqual(['added'])
  expect(rows[0]?.seq).toBeLessThan(types?.seq ?? 0)
})

test('XP-02 XPProviderInit runs once, and a wrong version keeps the transport out', async () => {
  const played = await play(withTable('openSpooler().ValidateState(0, 0)'), {
    scenario: world({ name: 'Old', kind: 'lan', logon: ['MAPI_E_VERSION'] }, { name: 'Post', kind: 'lan' }),
  })
  // Once per profile entry; what has failed is tried again when a client asks for it.
  expect(calls(played, 'Post').filter((call) => call === 'XPProviderInit')).toHaveLength(1)
  expect(returned(played, 'XPProviderInit').map(({ hr }) => hr)).toEqual([0x80040110, 0, 0])
  const once = await play(withTable(''), {
    scenario: world({ name: 'Old', kind: 'lan', logon: ['MAPI_E_VERSION'] }, { name: 'Post', kind: 'lan' }),
  })
  expect(names(once)).toEqual(['Post'])
  expect(calls(once, 'Old')).toEqual(['XPProviderInit'])
})

test('XP-03 the first logon forbids both directions, and returns what the transport asks for', async () => {
  const played = await play(withTable(''), {
    scenario: world(
      { name: 'Post', kind: 'lan' },
      { name: 'Rich', kind: 'lan', logonFlags: ['LOGON_SP_IDLE', 'LOGON_SP_POLL', 'LOGON_SP_RESOLVE'] },
    ),
  })
  expect(calls(played).filter((call) => call.startsWith('TransportLogon'))).toEqual([
    'TransportLogon 0x18',
    'TransportLogon 0x18',
  ])
  expect(returned(played, 'TransportLogon').map(({ args }) => args['flags'])).toEqual([0x20000, 0x70000])
})

test('XP-04 an unconfigured service is configured and tried again', async () => {
  const played = await play(withTable(''), {
    scenario: world({ name: 'Post', kind: 'lan', logon: ['MAPI_E_UNCONFIGURED'] }),
  })
  expect(calls(played).filter((call) => call.startsWith('TransportLogon'))).toHaveLength(2)
  expect(names(played)).toEqual(['Post'])
})

test('XP-04 other failures put the whole service out of the session, MAPI_E_FAILONEPROVIDER does not', async () => {
  const run = (result: 'MAPI_E_USER_CANCEL' | 'MAPI_E_UNKNOWN_CPID' | 'MAPI_E_FAILONEPROVIDER') =>
    play(withTable(''), {
      scenario: {
        services: [{ name: 'Works' }],
        transports: [
          { name: 'First', kind: 'lan', service: 'Works' },
          { name: 'Bad', kind: 'lan', service: 'Works', logon: [result] },
          { name: 'Last', kind: 'lan', service: 'Works' },
          { name: 'Other', kind: 'lan' },
        ],
      },
    })
  expect(names(await run('MAPI_E_USER_CANCEL'))).toEqual(['Other'])
  expect(names(await run('MAPI_E_UNKNOWN_CPID'))).toEqual(['Other'])
  expect(names(await run('MAPI_E_FAILONEPROVIDER'))).toEqual(['First', 'Last', 'Other'])
})

test('XP-05 LOGON_NO_CONNECT means offline, and what cannot do without a connection fails', async () => {
  const played = await play(withTable(flush), {
    scenario: {
      ...world(
        { name: 'Post', kind: 'lan', outgoing: 1 },
        { name: 'Line', kind: 'lan', needsConnection: true },
        { name: 'Fax', kind: 'modem', unattended: true, outgoing: 1 },
      ),
      offline: true,
    },
    inputs: at({ at: 10, kind: 'network', state: 'up' }),
  })
  expect(calls(played).filter((call) => call.startsWith('TransportLogon'))).toEqual(
    Array<string>(3).fill('TransportLogon 0x1c'),
  )
  expect(names(played)).toEqual(['Post', 'Fax'])
  for (const { statusCode } of played.world.transports.filter(({ name }) => name !== 'Line'))
    expect((statusCode ?? 0) & 0x3).toBe(0x2)
  expect(played.world.sent).toEqual([])
})

test('XP-06 AddressTypes follows the logon at once', async () => {
  const played = await play(withTable('openSpooler().ValidateState(0, 0)'), { scenario: post })
  const order = calls(played, 'Post')
  for (const [index, call] of order.entries())
    if (call.startsWith('TransportLogon')) expect(order[index + 1]).toBe('AddressTypes')
  expect(order.filter((call) => call === 'AddressTypes')).toHaveLength(2)
})

test('XP-07 TransportNotify switches the directions, and the row says so before it returns', async () => {
  const played = await play(withTable(''), { scenario: post })
  const notify = played.of('spi').filter(({ method }) => method.endsWith('TransportNotify'))
  const change = played
    .of('row')
    .find(({ event, cells }) => event === 'modified' && cells['3E040003'] === 0x110001)
  expect(change?.seq).toBeGreaterThan(notify[0]?.seq ?? Infinity)
  expect(change?.seq).toBeLessThan(notify[1]?.seq ?? 0)
})

test('XP-08 END_FLUSH takes a transport out of flush mode, and it goes on in the background', async () => {
  const played = await play(withTable(`${flush}\nmapi.Sleep(10000)`), {
    scenario: { ...post, turnMs: 2_000 },
    inputs: at({ at: 5_000, kind: 'arrive', transport: 'Post', id: 'late' }),
  })
  const flushed = played.of('message').find(({ id, event }) => id === 'late' && event === 'delivered')
  expect(flushed).toBeDefined()
  expect(played.world.transports[0]?.statusCode).toBe(0x110001)
  expect(calls(played)).toContain('TransportNotify 0x80000')
  expect(calls(played)).toContain('TransportNotify 0x40000')
})

test('XP-09 Idle and Poll are called on those that have asked for it', async () => {
  const played = await play(withTable('mapi.Sleep(10000)'), {
    scenario: {
      ...world(
        { name: 'Polled', kind: 'lan' },
        { name: 'Idler', kind: 'lan', logonFlags: ['LOGON_SP_IDLE'] },
        { name: 'Sender', kind: 'lan', logonFlags: [], announces: false, incoming: 0 },
      ),
      turnMs: 2_000,
    },
    inputs: at({ at: 3_000, kind: 'arrive', transport: 'Sender', id: 'unheard' }),
  })
  const asked = (method: string) =>
    new Set(
      played
        .of('spi')
        .flatMap((fact) => (fact.phase === 'call' && fact.method.endsWith(method) ? [fact.to] : [])),
    )
  expect(asked('::Poll')).toEqual(new Set(['Polled']))
  expect(asked('::Idle')).toEqual(new Set(['Idler']))
  expect(played.world.transports.find(({ name }) => name === 'Sender')?.incoming).toEqual(['unheard'])
})

test('XP-10 after END_INBOUND and END_OUTBOUND nothing is asked any more, and what runs is completed', async () => {
  const played = await play(withTable('mapi.Sleep(2100)\nsession.Logoff(0, 0, 0)\nmapi.Sleep(60000)'), {
    scenario: { ...world({ name: 'Post', kind: 'lan', outgoing: 2, latencyMs: 5_000 }), turnMs: 2_000 },
    inputs: at({ at: 20_000, kind: 'arrive', transport: 'Post' }),
  })
  const order = calls(played, 'Post')
  expect(order.slice(order.indexOf('TransportNotify 0x30000'))).toEqual([
    'TransportNotify 0x30000',
    'TransportLogoff 0x0',
    'Shutdown',
  ])
  expect(played.world.sent).toHaveLength(1)
  expect(played.world.outbox).toHaveLength(1)
})

test('XP-12 a message that met an error is released unsaved, and offered anew as it was', async () => {
  const played = await play(withTable(`${flush}\nmapi.Sleep(60000)`), {
    scenario: world({
      name: 'Post',
      kind: 'lan',
      outgoing: [{ id: 'one', to: ['SMTP:a', 'SMTP:b'] }],
      submit: [{ result: 'MAPI_E_NOT_ENOUGH_DISK' }],
    }),
  })
  const order = calls(played, 'Post').filter((call) => /Message/.test(call))
  // No EndMessage follows an error.
  expect(order.slice(0, 3)).toEqual(['SubmitMessage 0x0', 'StartMessage', 'SubmitMessage 0x0'])
  expect(played.world.sent).toEqual(['one'])
})

test('XP-16 NOTIFY_CANCEL_MESSAGE stops a transfer in a flush, and the message stays unsent', async () => {
  const played = await play(withTable(flush), {
    scenario: world({
      name: 'Post',
      kind: 'lan',
      outgoing: [{ id: 'one' }, { id: 'two' }],
      latencyMs: 4_000,
    }),
    inputs: at({ at: 1_500, kind: 'cancel', message: 'one' }),
  })
  expect(calls(played)).toContain('TransportNotify 0x80000000')
  expect(returned(played, 'SubmitMessage').map(({ hr }) => hr)).toEqual([0x80040501, 0])
  expect(played.world.sent).toEqual(['two'])
  expect(played.world.outbox).toEqual(['one'])
})

test('XP-16 with ABORT_DEFERRED it cancels a message that the transport keeps', async () => {
  const played = await play(withTable('mapi.Sleep(30000)'), {
    scenario: {
      ...world({
        name: 'Relay',
        kind: 'async',
        outgoing: [{ id: 'one' }, { id: 'two' }],
        scheduleMs: 20_000,
      }),
      turnMs: 1_000,
    },
    inputs: at({ at: 9_000, kind: 'cancel', message: 'one' }),
  })
  expect(calls(played)).toContain('TransportNotify 0xc0000000')
  expect(played.world.sent).toEqual(['two'])
})

test('XP-16 ABORT_DEFERRED alone says that messages stay behind at the logoff', async () => {
  const played = await play(
    withTable(`mapi.Sleep(5000)
      session.Logoff(0, 0, 0)
      const again = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
      mapi.Sleep(60000)`),
    {
      scenario: {
        ...world({ name: 'Relay', kind: 'async', outgoing: [{ id: 'one' }], scheduleMs: 20_000 }),
        turnMs: 1_000,
      },
    },
  )
  expect(calls(played)).toContain('TransportNotify 0x40030000')
  expect(played.world.sent).toEqual(['one'])
})

test('XP-17 saving delivers, returning without it delivers nothing, and an error loses the message', async () => {
  const played = await play(withTable(flush), { scenario: post })
  expect(returned(played, 'StartMessage').map(({ args }) => args['message'])).toEqual(['Post-in-1', null])
  expect(played.world.inbox).toEqual(['Post-in-1'])
  const broken = await play(withTable(`attempt(() => ${flush})`), {
    scenario: world({ name: 'Post', kind: 'lan', incoming: 2, latencyMs: 4_000 }),
    inputs: at({ at: 2_000, kind: 'critical-error', transport: 'Post' }),
  })
  expect(returned(broken, 'StartMessage').map(({ hr }) => hr)).toEqual([0x80004005])
  expect(broken.of('message').find(({ event }) => event === 'lost')?.id).toBe('Post-in-1')
  expect(broken.world.transports[0]?.incoming).toEqual(['Post-in-2'])
})

test('XP-18 the ACTIVE bits are set from SubmitMessage to EndMessage, and during StartMessage', async () => {
  const played = await play(withTable(flush), { scenario: post })
  let inside = new Set<string>()
  let code = 0
  for (const record of played.trace) {
    if (record.type === 'spi') {
      const method = record.method.split('::').at(-1) ?? ''
      if (method === 'SubmitMessage' && record.phase === 'call') inside = new Set(['out'])
      // The bit is cleared before EndMessage returns.
      if (method === 'EndMessage' && record.phase === 'return') expect(code & 0x200000).toBe(0)
      if (method === 'StartMessage' && record.phase === 'return' && record.args['message'] !== null)
        expect(code & 0x20000).toBe(0)
    }
    if (record.type === 'row' && typeof record.cells['3E040003'] === 'number') {
      const next = record.cells['3E040003']
      if ((next & 0x200000) !== 0) expect(inside).toContain('out')
      code = next
    }
  }
  const codes = played.of('row').map(({ cells }) => Number(cells['3E040003'] ?? 0))
  expect(codes.some((value) => (value & 0x200000) !== 0)).toBe(true)
  expect(codes.some((value) => (value & 0x20000) !== 0)).toBe(true)
})

test('XP-19 after NOTIFY_CRITICAL_ERROR the spooler only releases the transport', async () => {
  const played = await play(
    withTable(`mapi.Sleep(5000)
      const broken = openTransport('Post')
      console.log(attempt(() => broken.FlushQueues(0, null, mapi.FLUSH_UPLOAD)))
      console.log(attempt(() => ${flush}))
      openSpooler().ValidateState(0, 0)
      session.Logoff(0, 0, 0)`),
    {
      scenario: {
        ...world({ name: 'Post', kind: 'lan', incoming: 1 }, { name: 'Pager', kind: 'no-flush' }),
        turnMs: 3_000,
      },
      inputs: at({ at: 2_000, kind: 'critical-error', transport: 'Post' }),
    },
  )
  const order = calls(played, 'Post')
  expect(order.slice(order.indexOf('SpoolerNotify 0x10000000'))).toEqual([
    'SpoolerNotify 0x10000000',
    'OpenStatusEntry',
    'Release',
  ])
  expect(played.console).toEqual(['MAPI_E_CALL_FAILED', '0'])
  const codes = played
    .of('row')
    .filter(({ event }) => event === 'modified')
    .map(({ cells }) => cells['3E040003'])
  expect(codes).toContain(4)
})

test('XP-19 NOTIFY_READYTOSEND brings forward what was postponed', async () => {
  const played = await play(withTable(`${flush}\nmapi.Sleep(20000)`), {
    scenario: world({
      name: 'Post',
      kind: 'lan',
      outgoing: 1,
      submit: [{ result: 'MAPI_E_WAIT', seconds: 600 }],
    }),
    inputs: at({ at: 5_000, kind: 'ready-to-send', transport: 'Post' }),
  })
  expect(calls(played)).toContain('SpoolerNotify 0x2')
  expect(played.world.sent).toHaveLength(1)
})

test('XP-19 between CRITSEC and NONCRIT there is neither Idle nor Poll', async () => {
  const played = await play(
    withTable(`attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
      mapi.Sleep(40000)`),
    {
      scenario: {
        ...world({ name: 'Fax', kind: 'modem', outgoing: 1, logonFlags: ['LOGON_SP_IDLE', 'LOGON_SP_POLL'] }),
        user: [{ answer: 'ok', afterMs: 10_000 }],
        turnMs: 2_000,
      },
    },
  )
  const order = calls(played, 'Fax')
  const [begin, end] = [order.indexOf('SpoolerNotify 0x1000'), order.indexOf('SpoolerNotify 0x2000')]
  expect(begin).toBeGreaterThan(0)
  expect(order.slice(begin + 1, end)).toEqual([])
  expect(order.slice(end)).toContain('Poll')
})

test('XP-20 outside a flush a transport yields half-way, and stops when it is told to', async () => {
  const scenario: ScenarioFile = {
    ...world({ name: 'Post', kind: 'lan', outgoing: [{ id: 'one' }], latencyMs: 4_000 }),
    turnMs: 1_000,
  }
  const sent = await play(withTable('mapi.Sleep(10000)'), { scenario })
  expect(returned(sent, 'SpoolerYield').map(({ hr, to }) => [hr, to])).toEqual([[0, 'Post']])
  expect(sent.world.sent).toEqual(['one'])
  const cancelled = await play(withTable('mapi.Sleep(10000)'), {
    scenario,
    inputs: at({ at: 2_000, kind: 'cancel', message: 'one' }),
  })
  expect(returned(cancelled, 'SpoolerYield').map(({ hr }) => hr)).toEqual([0x40580])
  expect(returned(cancelled, 'SubmitMessage').map(({ hr }) => hr)).toEqual([0x80040113])
  expect(cancelled.world.sent).toEqual([])
  const flushed = await play(withTable(flush), { scenario })
  expect(returned(flushed, 'SpoolerYield')).toEqual([])
})

test('XP-21 TransportLogoff stops what is being sent, and the row and its object go', async () => {
  const played = await play(
    withTable(`const own = openTransport('Post')
      attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
      mapi.Sleep(1000)
      session.Logoff(0, 0, 0)
      console.log(attempt(() => own.ValidateState(0, 0)))`),
    { scenario: world({ name: 'Post', kind: 'lan', outgoing: 1, latencyMs: 60_000 }) },
  )
  expect(played.console).toEqual(['MAPI_E_INVALID_OBJECT'])
  expect(played.world.outbox).toEqual(['Post-out-1'])
  expect(played.of('row').some(({ event, table }) => event === 'deleted' && table === 0)).toBe(true)
  expect(played.virtualMs).toBeLessThan(10_000)
})

test('calls between spooler and transports have numbers that no other session of the run uses again', async () => {
  const played = await play(
    withTable(`
session.Logoff(0, 0, 0)
const next = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
next.GetStatusTable(0)`),
  )
  const begun = played.of('spi').flatMap(({ phase, id }) => (phase === 'call' ? [id] : []))
  expect(begun.length).toBeGreaterThan(10)
  expect(new Set(begun).size).toBe(begun.length)
})
