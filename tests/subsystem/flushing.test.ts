import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play, withTable, type Played } from '../support/play.ts'

const BOTH = 'mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD'

const outgoingOf = ({ world }: Played, name: string): string[] | undefined =>
  world.transports.find((transport) => transport.name === name)?.outgoing

const relay = (extra: object = {}): ScenarioFile => ({
  transports: [{ name: 'Relay', kind: 'async', outgoing: 2, incoming: 1, ...extra }],
})

const fax = (extra: Partial<ScenarioFile> = {}): ScenarioFile => ({
  transports: [{ name: 'Fax', kind: 'modem', outgoing: 1, incoming: 1 }],
  ...extra,
})

test('FQ-06 a bit that is no flag is refused, and nothing moves', async () => {
  const played = await play(withTable('console.log(attempt(() => openSpooler().FlushQueues(0, null, 0x42)))'))
  expect(played.console).toEqual(['MAPI_E_UNKNOWN_FLAGS'])
  expect(played.world.sent).toEqual([])
})

test('FQ-09 a target that is no transport is unknown, and one whose row is gone is not found', async () => {
  const { console } = await play(
    withTable(`
      const spooler = openSpooler()
      const flush = (target: unknown) => attempt(() => spooler.FlushQueues(0, target as never, mapi.FLUSH_UPLOAD))
      console.log(flush(rowsOf(mapi.MAPI_AB)[0].lpProps[0].Value), flush(new Uint8Array(30)), flush('Post'))
    `),
  )
  expect(console).toEqual(['MAPI_E_UNKNOWN_ENTRYID MAPI_E_UNKNOWN_ENTRYID MAPI_E_INVALID_PARAMETER'])
})

test("FQ-12 FLUSH_ASYNC_OK changes nothing on a transport's own object, and is remarked upon", async () => {
  const played = await play(
    withTable(
      "console.log(openTransport('Post').FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))",
    ),
  )
  expect(played.console).toEqual(['0'])
  expect(outgoingOf(played, 'Post')).toEqual([])
  expect(played.lints.map(({ code }) => code)).toContain('async-on-transport')
})

test('FQ-13 an accepted asynchronous flush answers MAPI_E_BUSY at once and goes on', async () => {
  const played = await play(
    withTable(`
      console.log(attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK)))
      console.log(performance.now() < 500)
    `),
  )
  expect(played.console).toEqual(['MAPI_E_BUSY', 'true'])
  expect(played.world.outbox).toEqual([])
})

test('FQ-14 MAPI_E_BUSY also means that another flush is going on and this one did not start', async () => {
  const played = await play(
    withTable(`
      const spooler = openSpooler()
      attempt(() => spooler.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
      console.log(attempt(() => spooler.FlushQueues(0, null, mapi.FLUSH_DOWNLOAD)))
      console.log(attempt(() => openTransport('Post').FlushQueues(0, null, mapi.FLUSH_DOWNLOAD)))
    `),
  )
  expect(played.console).toEqual(['MAPI_E_BUSY', 'MAPI_E_BUSY'])
  expect(played.world.inbox).toEqual([])
})

test('FQ-15 the status rows tell an accepted flush from a refused one', async () => {
  const { console } = await play(
    withTable(`
      const flushing = () => mapi.HrQueryAllRows(table, [mapi.PR_STATUS_CODE], {
        rt: mapi.RES_BITMASK,
        res: { relBMR: mapi.BMR_NEZ, ulPropTag: mapi.PR_STATUS_CODE, ulMask: mapi.STATUS_OUTBOUND_FLUSH | mapi.STATUS_INBOUND_FLUSH },
      }, null, 0).cRows
      const spooler = openSpooler()
      console.log(flushing())
      attempt(() => spooler.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
      mapi.Sleep(300)
      console.log(flushing())
      mapi.Sleep(10000)
      console.log(flushing())
    `),
  )
  expect(console).toEqual(['0', '1', '0'])
})

test('FQ-16 an asynchronous transport keeps its schedule unless the flush is forced', async () => {
  const target = 'rowsOf(mapi.MAPI_TRANSPORT_PROVIDER)[0].lpProps[0].Value'
  const kept = await play(
    withTable(`const target = ${target}\nconsole.log(openSpooler().FlushQueues(0, target, ${BOTH}))`),
    {
      scenario: relay(),
    },
  )
  expect(kept.console).toEqual(['0'])
  expect(kept.world.sent).toEqual([])
  const forced = await play(
    withTable(`const target = ${target}\nopenSpooler().FlushQueues(0, target, ${BOTH} | mapi.FLUSH_FORCE)`),
    { scenario: relay() },
  )
  expect(forced.world.sent).toEqual(['Relay-out-1', 'Relay-out-2'])
  expect(forced.world.inbox).toEqual(['Relay-in-1'])
})

test('FQ-17 a modem transport shows its dialog in spite of FLUSH_NO_UI, a LAN transport shows none', async () => {
  const played = await play(
    withTable(`openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_NO_UI)`),
    {
      scenario: {
        transports: [
          { name: 'Post', kind: 'lan', outgoing: 1 },
          { name: 'Fax', kind: 'modem', outgoing: 1 },
        ],
        user: [{ answer: 'ok', afterMs: 1000 }],
      },
    },
  )
  expect(played.dialogs).toMatchObject([{ owner: 'Fax', answer: 'ok', despiteNoUi: true }])
  expect(played.world.outbox).toEqual([])
})

test('FQ-17 the spooler shows its progress while it flushes, and with FLUSH_NO_UI it does not', async () => {
  const windows = async (flags: string): Promise<string[]> => {
    const played = await play(
      withTable(`attempt(() => openSpooler().FlushQueues(0, null, ${flags}))\nmapi.Sleep(60000)`),
    )
    const [first, second, ...more] = played.of('progress')
    expect(more).toEqual([])
    const moves = played.of('message').filter(({ event }) => event === 'finished')
    if (first && second) expect(moves.every(({ at }) => at >= first.at && at <= second.at)).toBe(true)
    return [first, second].flatMap((fact) => (fact ? [`${fact.owner} ${fact.event}`] : []))
  }
  expect(await windows('mapi.FLUSH_UPLOAD')).toEqual(['spooler shown', 'spooler closed'])
  expect(await windows('mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK')).toEqual([
    'spooler shown',
    'spooler closed',
  ])
  expect(await windows('mapi.FLUSH_UPLOAD | mapi.FLUSH_NO_UI')).toEqual([])
})

test('FQ-14 a flush that another program asked for keeps ours from starting until it is over', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler()
mapi.Sleep(300)
const flush = () => attempt(() => spooler.FlushQueues(0, null, mapi.FLUSH_DOWNLOAD | mapi.FLUSH_NO_UI))
console.log(flush())
mapi.Sleep(10000)
console.log(flush())`),
    {
      scenario: {
        transports: [{ name: 'Post', kind: 'lan', outgoing: 2, incoming: 1 }],
        events: [{ at: 300, kind: 'flush', direction: 'out' }],
      },
    },
  )
  expect(played.console).toEqual(['MAPI_E_BUSY', '0'])
  expect(played.world.sent).toHaveLength(2)
  expect(played.world.inbox).toHaveLength(1)
})

test('another program can have one transport flushed, in one direction or both', async () => {
  const { world } = await play(withTable(`mapi.Sleep(20000)`), {
    scenario: {
      transports: [
        { name: 'Post', kind: 'lan', incoming: 1 },
        { name: 'House', kind: 'lan', addressType: 'EX', incoming: 1 },
      ],
      events: [{ at: 500, kind: 'flush', direction: 'both', transport: 'House' }],
    },
  })
  expect(world.inbox).toEqual(['House-in-1'])
})

test('FQ-18 a dialog suspends the flush until it is answered', async () => {
  const program = withTable(`
    const before = performance.now()
    console.log(attempt(() => openSpooler().FlushQueues(0, null, ${BOTH})))
    console.log(performance.now() - before > 5000)
  `)
  const agreed = await play(program, { scenario: fax({ user: [{ answer: 'ok', afterMs: 5000 }] }) })
  expect(agreed.console).toEqual(['0', 'true'])
  expect(agreed.world.inbox).toEqual(['Fax-in-1'])
  const refused = await play(program, { scenario: fax({ user: [{ answer: 'cancel', afterMs: 5000 }] }) })
  expect(refused.console[0]).toBe('MAPI_E_USER_CANCEL')
  expect(outgoingOf(refused, 'Fax')).toEqual(['Fax-out-1'])
})

test('FQ-18 an unanswered dialog ends the recording there, and an input that answers it goes on', async () => {
  const program = withTable(`openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD)`)
  const open = await play(program, { scenario: fax() })
  expect(open.outcome).toBe('stopped')
  expect(open.error?.message).toContain('"Fax"')
  expect(open.dialogs).toMatchObject([{ owner: 'Fax', answer: null }])
  const answered = await play(program, {
    scenario: fax(),
    inputs: [{ at: 4000, kind: 'answer', answer: 'ok' }],
  })
  expect(answered.outcome).toBe('completed')
  expect(answered.world.sent).toEqual(['Fax-out-1'])
})

test("FQ-19 an asynchronous transport's own object only notes the wish; the spooler comes later", async () => {
  const played = await play(
    withTable(`
      const relay = openTransport('Relay')
      const before = performance.now()
      console.log(relay.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_FORCE), performance.now() - before)
      const { lpPropArray: [code] } = relay.GetProps([mapi.PR_STATUS_CODE], 0)
      console.log((code.Value & mapi.STATUS_OUTBOUND_FLUSH) !== 0)
    `),
    { scenario: relay() },
  )
  expect(played.console).toEqual(['0 5', 'true'])
  expect(played.world.sent).toEqual(['Relay-out-1', 'Relay-out-2'])
})

test('FQ-19 what was asked for stays visible until it is done, whoever looks', async () => {
  for (const [flags, bits] of [
    ['mapi.FLUSH_UPLOAD', 'mapi.STATUS_OUTBOUND_FLUSH'],
    ['mapi.FLUSH_DOWNLOAD', 'mapi.STATUS_INBOUND_FLUSH'],
    [BOTH, 'mapi.STATUS_OUTBOUND_FLUSH | mapi.STATUS_INBOUND_FLUSH'],
  ]) {
    const played = await play(
      withTable(`
        const relay = openTransport('Relay')
        relay.FlushQueues(0, null, ${flags} | mapi.FLUSH_FORCE)
        const code = () => relay.GetProps([mapi.PR_STATUS_CODE], 0).lpPropArray[0].Value
        while (code() & (${bits})) mapi.Sleep(1)
        console.log(performance.now())
      `),
      { scenario: relay() },
    )
    expect(played.error).toBeNull()
    const moved = played.of('message').filter(({ event }) => event === 'finished' || event === 'delivered')
    expect(Math.max(...moved.map(({ at }) => at))).toBeLessThanOrEqual(Number(played.console[0]))
  }
})

test("FQ-19 a LAN transport's own object drains its queue within the call", async () => {
  const { console } = await play(
    withTable(`
      const before = performance.now()
      openTransport('Post').FlushQueues(0, null, mapi.FLUSH_UPLOAD)
      console.log(performance.now() - before > 1000)
    `),
  )
  expect(console).toEqual(['true'])
})

test('FQ-23 messages deferred earlier take part in a forced flush', async () => {
  const played = await play(
    withTable(`
      mapi.Sleep(61000)
      openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_FORCE)
    `),
    { scenario: relay({ scheduleMs: 86_400_000 }) },
  )
  const events = played.of('message').filter(({ id }) => id === 'Relay-out-1')
  expect(events.map(({ event }) => event)).toEqual([
    'submitted',
    'locked',
    'offered',
    'deferred',
    'announced',
    'locked',
    'offered',
    'transferred',
    'finished',
  ])
  const submissions = played
    .of('spi')
    .filter(
      ({ method, phase, args }) =>
        method === 'IXPLogon::SubmitMessage' && phase === 'call' && args['message'] === 'Relay-out-1',
    )
  expect(submissions.map(({ args }) => args['flags'])).toEqual([0, 1])
})

test('FQ-24 one transport of several that fails makes a partial completion; the rest is flushed', async () => {
  const scenario: ScenarioFile = {
    transports: [
      { name: 'Fax', kind: 'modem', outgoing: 1 },
      { name: 'Post', kind: 'lan', outgoing: 1 },
    ],
    user: [{ answer: 'cancel', afterMs: 100 }],
  }
  const all = await play(
    withTable(
      'console.log(openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD) === mapi.MAPI_W_PARTIAL_COMPLETION)',
    ),
    { scenario },
  )
  expect(all.console).toEqual(['true'])
  expect(all.world.sent).toEqual(['Post-out-1'])
  const one = await play(
    withTable("console.log(attempt(() => openTransport('Fax').FlushQueues(0, null, mapi.FLUSH_UPLOAD)))"),
    { scenario },
  )
  expect(one.console).toEqual(['MAPI_E_USER_CANCEL'])
})

test('FQ-24 empty queues are a success', async () => {
  const { console } = await play(withTable(`console.log(openSpooler().FlushQueues(0, null, ${BOTH}))`), {
    scenario: { transports: [{ name: 'Post', kind: 'lan' }] },
  })
  expect(console).toEqual(['0'])
})

test('FQ-25 the outgoing queue of a closed store is not seen, though the flush succeeds', async () => {
  const scenario: ScenarioFile = {
    stores: [{ name: 'Open' }, { name: 'Closed', open: false }],
    transports: [
      {
        name: 'Post',
        kind: 'lan',
        outgoing: [{ id: 'seen' }, { id: 'unseen', store: 'Closed' }],
      },
    ],
  }
  const program = withTable(
    'mapi.Sleep(1000)\nconsole.log(openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD))',
  )
  const closed = await play(program, { scenario })
  expect(closed.console).toEqual(['0'])
  expect(closed.world.sent).toEqual(['seen'])
  expect(outgoingOf(closed, 'Post')).toEqual(['unseen'])
  const opened = await play(program, { scenario, inputs: [{ at: 500, kind: 'open-store', store: 'Closed' }] })
  expect(opened.world.sent).toEqual(['seen', 'unseen'])
})

test('one modem serves one transport at a time, and is given back after each flush', async () => {
  const { world } = await play(withTable(`openSpooler().FlushQueues(0, null, ${BOTH})`), {
    scenario: {
      transports: [
        { name: 'Fax', kind: 'modem', outgoing: 1, unattended: true },
        { name: 'Field', kind: 'modem', addressType: 'RAS', outgoing: 1, unattended: true },
      ],
    },
  })
  expect(world.outbox).toEqual([])
})
