import { expect, test } from 'vitest'
import { inputSchema, type InputFile } from '../../src/simulation/input.ts'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play, withTable, type Played } from '../support/play.ts'

const at = (...inputs: InputFile[]) => inputs.map((input) => inputSchema.parse(input))

const flush = 'openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)'

/** What happened to messages: `event id place`. */
const moves = ({ of }: Played, ...events: string[]): string[] =>
  of('message')
    .filter(({ event }) => events.includes(event))
    .map(({ id, event }) => `${event} ${id}`)

const calls = (played: Played): string[] =>
  played
    .of('spi')
    .filter(({ phase }) => phase === 'call')
    .map(({ method, to }) => `${method.split('::').at(-1) ?? ''} ${to}`)

test('SP-01 it works by itself in the background, keeps messages while there is no network, and sends them later', async () => {
  const { of, world } = await play(withTable('mapi.Sleep(200000)'), {
    scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: 1, link: 'down' }], turnMs: 5_000 },
    inputs: at({ at: 30_000, kind: 'network', state: 'up' }),
  })
  expect(of('spi').some(({ method }) => method === 'IXPLogon::FlushQueues')).toBe(false)
  const refused = of('message').find(({ event }) => event === 'postponed')
  expect(refused?.at).toBeLessThan(30_000)
  expect(world.sent).toEqual(['Post-out-1'])
})

test('SP-02 it gets what a coupled store cannot deliver itself, and no more', async () => {
  const { of, world } = await play(withTable(flush), {
    scenario: {
      transports: [
        {
          name: 'House',
          kind: 'coupled',
          outgoing: [
            { id: 'inside', to: ['EX:a'] },
            { id: 'mixed', to: ['EX:a', 'SMTP:b'] },
          ],
        },
        { name: 'Post', kind: 'lan' },
      ],
    },
  })
  const locked = of('message').filter(({ event }) => event === 'locked')
  expect(locked.map(({ id }) => id)).toEqual(['mixed'])
  expect(world.sent).toEqual(['inside', 'mixed'])
})

test('SP-03 messages go in the order of their submission', async () => {
  const played = await play(withTable('mapi.Sleep(60000)'), {
    scenario: {
      transports: [
        { name: 'Post', kind: 'lan', outgoing: [{ id: '1' }, { id: '2', to: ['PAGER:x'] }, { id: '3' }] },
        { name: 'Pager', kind: 'no-flush', outgoing: [{ id: '4' }] },
      ],
      turnMs: 2_000,
    },
  })
  expect(moves(played, 'locked')).toEqual(['locked 1', 'locked 2', 'locked 3', 'locked 4'])
})

test('SP-04 it locks the oldest message, and a later one for another transport where that one has to wait', async () => {
  const played = await play(withTable('mapi.Sleep(20000)'), {
    scenario: {
      transports: [
        {
          name: 'Post',
          kind: 'lan',
          outgoing: [{ id: 'waits' }],
          submit: [{ result: 'MAPI_E_WAIT', seconds: 600 }],
        },
        { name: 'Pager', kind: 'no-flush', outgoing: [{ id: 'goes' }] },
      ],
      turnMs: 2_000,
    },
  })
  expect(moves(played, 'locked', 'postponed', 'finished')).toEqual([
    'locked waits',
    'postponed waits',
    'locked goes',
    'finished goes',
  ])
  expect(played.world.outbox).toEqual(['waits'])
})

test('SP-05 preprocessors run in order, for the transport that handles the message, which is then submitted anew', async () => {
  const played = await play(withTable(flush), {
    scenario: {
      transports: [
        { name: 'Post', kind: 'lan', outgoing: [{ id: 'one' }], preprocessors: ['sign', 'wrap'] },
        { name: 'Pager', kind: 'no-flush', outgoing: [{ id: 'two' }] },
      ],
    },
  })
  const steps = played
    .of('spi')
    .filter(({ phase, method }) => phase === 'call' && /Preprocess/.test(method))
    .map(({ method, args }) => [method, args['preprocessor'], args['message']])
  expect(steps).toEqual([
    ['PreprocessMessage', 'sign', 'one'],
    ['PreprocessMessage', 'wrap', 'one'],
    ['RemovePreprocessInfo', 'sign', 'one'],
    ['RemovePreprocessInfo', 'wrap', 'one'],
  ])
  const events = played.of('message').filter(({ id }) => id === 'one')
  expect(events.map(({ event }) => event)).toEqual([
    'submitted',
    'locked',
    'preprocessed',
    'locked',
    'offered',
    'transferred',
    'finished',
  ])
})

test('SP-05 a message that needs preprocessing gets it once', async () => {
  const played = await play(withTable(flush), {
    scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: [{ id: 'one', preprocess: true }] }] },
  })
  expect(moves(played, 'preprocessed', 'finished')).toEqual(['preprocessed one', 'finished one'])
})

test('SP-11 it learns of mail by Poll or NOTIFY_NEWMAIL, and tells of it when it is saved', async () => {
  const scenario: ScenarioFile = {
    transports: [
      { name: 'Post', kind: 'lan', incoming: [{ id: 'polled' }] },
      { name: 'Relay', kind: 'async' },
    ],
    turnMs: 3_000,
  }
  const played = await play(withTable('mapi.Sleep(20000)'), {
    scenario,
    inputs: at({ at: 10_000, kind: 'arrive', transport: 'Relay', id: 'announced' }),
  })
  expect(played.world.inbox).toEqual(['polled', 'announced'])
  const order = calls(played)
  expect(order.slice(order.indexOf('Poll Post'), order.indexOf('Poll Post') + 2)).toEqual([
    'Poll Post',
    'StartMessage Post',
  ])
  const notice = order.indexOf('SpoolerNotify spooler')
  expect(order[notice + 1]).toBe('StartMessage Relay')
  expect(order).not.toContain('Poll Relay')
})

test('SP-12 it may serve others before it fetches what was announced', async () => {
  const played = await play(withTable('mapi.Sleep(30000)'), {
    scenario: {
      transports: [
        { name: 'Relay', kind: 'async' },
        { name: 'Post', kind: 'lan', outgoing: [{ id: 'out' }], latencyMs: 5_000 },
      ],
      turnMs: 2_000,
    },
    inputs: at({ at: 3_000, kind: 'arrive', transport: 'Relay', id: 'in' }),
  })
  const announced = played.of('spi').find(({ method }) => method.endsWith('SpoolerNotify'))
  const finished = played.of('message').find(({ id, event }) => id === 'out' && event === 'finished')
  const started = played.of('message').find(({ id, event }) => id === 'in' && event === 'started')
  expect(announced?.seq).toBeLessThan(finished?.seq ?? 0)
  expect(finished?.seq).toBeLessThan(started?.seq ?? 0)
})

test('SP-14 a transport leaves the flush by clearing its bit', async () => {
  const played = await play(withTable(flush), {
    scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: 3, incoming: 1, flushLimit: 2 }] },
  })
  expect(played.world.sent).toHaveLength(2)
  expect(played.world.inbox).toEqual([])
  const order = calls(played)
  expect(order.slice(-2)).toEqual(['EndMessage Post', 'TransportNotify Post'])
  expect(played.world.transports[0]?.statusCode).toBe(0x110001)
})

test('SP-14 a spooler that stops in the middle of a flush ends both directions in one call', async () => {
  const played = await play(
    withTable(`attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD | mapi.FLUSH_ASYNC_OK))
      mapi.Sleep(500)
      session.Logoff(0, 0, 0)`),
    { scenario: { transports: [{ name: 'Post', kind: 'lan', outgoing: 9, incoming: 9 }] } },
  )
  const flags = played
    .of('spi')
    .filter(({ phase, method }) => phase === 'call' && method.endsWith('TransportNotify'))
    .map(({ args }) => args['flags'])
  expect(flags).toEqual([0x3, 0xc0000, 0x30000])
})
