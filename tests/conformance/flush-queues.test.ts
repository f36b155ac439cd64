import { expect, test } from 'vitest'
import { MAPI_E_NO_SUPPORT } from '../../src/mapi/api/constants.ts'
import { play, withTable, type Played } from '../support/play.ts'

/** What waits to be sent and what waits to be fetched, by transport. */
const waiting = ({ world }: Played): { [transport: string]: string } =>
  Object.fromEntries(
    world.transports.map(({ name, outgoing, incoming }) => [name, `${outgoing.length}/${incoming.length}`]),
  )

/** Names of the transports that the spooler told to flush, in order. */
const flushed = (played: Played): string[] =>
  played
    .of('spi')
    .filter(({ phase, method }) => phase === 'call' && method === 'IXPLogon::FlushQueues')
    .map(({ to }) => to)

const untouched = { Post: '3/2', House: '2/2', Pager: '1/1' }

test('FQ-01 the five flags have their numbers, and a flush that worked answers S_OK', async () => {
  const played = await play(
    withTable(`
const { FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_FORCE, FLUSH_NO_UI, FLUSH_ASYNC_OK } = mapi
console.log(FLUSH_UPLOAD, FLUSH_DOWNLOAD, FLUSH_FORCE, FLUSH_NO_UI, FLUSH_ASYNC_OK)
console.log(openSpooler().FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_FORCE | FLUSH_NO_UI))`),
  )
  expect(played.console).toEqual(['2 4 8 16 32', '0'])
})

test('FQ-02 an object without STATUS_FLUSH_QUEUES refuses and moves nothing', async () => {
  const played = await play(
    withTable(`
const [subsystem] = rowsOf(mapi.MAPI_SUBSYSTEM), [book] = rowsOf(mapi.MAPI_AB), [store] = rowsOf(mapi.MAPI_STORE_PROVIDER)
for (const object of [open(subsystem), open(book), openTransport('Pager')])
  console.log(attempt(() => object.FlushQueues(0, null, mapi.FLUSH_UPLOAD)))`),
  )
  expect(played.console).toEqual(['MAPI_E_NO_SUPPORT', 'MAPI_E_NO_SUPPORT', 'MAPI_E_NO_SUPPORT'])
  expect(waiting(played)).toEqual(untouched)
  expect(flushed(played)).toEqual([])
})

test('FQ-02 the bit decides, not the kind: a transport loses FlushQueues with its bit', async () => {
  const played = await play(
    withTable(`console.log(attempt(() => openTransport('Bare').FlushQueues(0, null, mapi.FLUSH_UPLOAD)))`),
    { scenario: { transports: [{ name: 'Bare', kind: 'lan', outgoing: 1, resourceMethods: 1 }] } },
  )
  expect(played.console).toEqual(['MAPI_E_NO_SUPPORT'])
  expect(waiting(played)).toEqual({ Bare: '1/0' })
})

test('FQ-03 FLUSH_UPLOAD empties the outgoing queues and leaves the incoming ones alone', async () => {
  const played = await play(withTable(`openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD)`))
  expect(waiting(played)).toEqual({ Post: '0/2', House: '0/2', Pager: '0/1' })
  expect(played.world.inbox).toEqual([])
})

test('FQ-03 FLUSH_DOWNLOAD empties the incoming queues and leaves the outgoing ones alone', async () => {
  const played = await play(withTable(`openSpooler().FlushQueues(0, null, mapi.FLUSH_DOWNLOAD)`))
  expect(waiting(played)).toEqual({ Post: '3/0', House: '2/0', Pager: '1/0' })
  expect(played.world.sent).toEqual([])
})

test('FQ-04 one call may ask for both directions, and each transport is told once with all flags', async () => {
  const played = await play(
    withTable(
      `openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD | mapi.FLUSH_NO_UI)`,
    ),
  )
  expect(waiting(played)).toEqual({ Post: '0/0', House: '0/0', Pager: '0/0' })
  const told = played
    .of('spi')
    .filter(({ phase, method }) => phase === 'call' && method === 'IXPLogon::FlushQueues')
  expect(told.map(({ to, args }) => [to, args['flags']])).toEqual([
    ['Post', 22],
    ['House', 22],
    ['Pager', 22],
  ])
})

test('FQ-05 without a direction nothing moves, the answer is S_OK and a remark says why', async () => {
  const played = await play(
    withTable(`console.log(openSpooler().FlushQueues(0, null, mapi.FLUSH_NO_UI | mapi.FLUSH_FORCE))`),
  )
  expect(played.console).toEqual(['0'])
  expect(waiting(played)).toEqual(untouched)
  expect(played.lints.map(({ code }) => code)).toContain('flush-without-direction')
})

test('FQ-06 a bit beyond the five flags is refused, and nothing moves', async () => {
  const played = await play(
    withTable(`console.log(attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | 1)))
console.log(attempt(() => openTransport('Post').FlushQueues(0, null, mapi.FLUSH_UPLOAD | 64)))`),
  )
  expect(played.console).toEqual(['MAPI_E_UNKNOWN_FLAGS', 'MAPI_E_UNKNOWN_FLAGS'])
  expect(waiting(played)).toEqual(untouched)
})

test('FQ-07 without a target the spooler flushes every transport, each over before the next begins', async () => {
  const played = await play(withTable(`openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD)`))
  expect(flushed(played)).toEqual(['Post', 'House', 'Pager'])
  const touched = played
    .of('spi')
    .filter(({ phase, method }) => phase === 'call' && /FlushQueues|SubmitMessage/.test(method))
    .map(({ to }) => to)
  expect(touched).toEqual(
    [...touched].sort((a, b) => flushed(played).indexOf(a) - flushed(played).indexOf(b)),
  )
  expect(played.world.sent).toEqual([
    'Post-out-1',
    'Post-out-2',
    'Post-out-3',
    'House-out-1',
    'House-out-2',
    'Pager-out-1',
  ])
})

test("FQ-08 the spooler's object with a target flushes that transport alone", async () => {
  const played = await play(
    withTable(`
const house = rowsOf(mapi.MAPI_TRANSPORT_PROVIDER).find((row) => row.lpProps[1].Value === 'House')!
openSpooler().FlushQueues(0, house.lpProps[0].Value, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)`),
  )
  expect(waiting(played)).toEqual({ ...untouched, House: '0/0' })
  expect(flushed(played)).toEqual(['House'])
})

test('FQ-09 every wrong target has its own answer', async () => {
  const played = await play(
    withTable(`
const spooler = openSpooler(), [store] = rowsOf(mapi.MAPI_STORE_PROVIDER)
const flush = (target: unknown) => attempt(() => spooler.FlushQueues(0, target as Uint8Array, mapi.FLUSH_UPLOAD))
console.log(flush(new Uint8Array(0)))
console.log(flush(mapi.PR_ENTRYID))
console.log(flush(new Uint8Array(24)))
console.log(flush(store.lpProps[0].Value))`),
  )
  expect(played.console).toEqual([
    'MAPI_E_INVALID_PARAMETER',
    'MAPI_E_INVALID_PARAMETER',
    'MAPI_E_UNKNOWN_ENTRYID',
    'MAPI_E_UNKNOWN_ENTRYID',
  ])
  expect(waiting(played)).toEqual(untouched)
})

test("FQ-10 a transport's own object takes no target and moves that transport's messages only", async () => {
  const played = await play(
    withTable(`
const house = rowsOf(mapi.MAPI_TRANSPORT_PROVIDER).find((row) => row.lpProps[1].Value === 'House')!
const post = openTransport('Post')
console.log(attempt(() => post.FlushQueues(0, house.lpProps[0].Value, mapi.FLUSH_UPLOAD)))
console.log(post.FlushQueues(0, null, mapi.FLUSH_UPLOAD))`),
  )
  expect(played.console).toEqual(['MAPI_E_INVALID_PARAMETER', '0'])
  expect(waiting(played)).toEqual({ ...untouched, Post: '0/2' })
})

test('FQ-11 the call returns when the flush is over, so the next line finds the queues empty', async () => {
  const played = await play(
    withTable(`
openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD)
console.log('back')`),
  )
  const finished = played.of('message').filter(({ event }) => event === 'finished')
  const returned = played.of('return').at(-1)
  const back = played.of('console')[0]
  expect(finished).toHaveLength(6)
  expect(finished.every(({ seq }) => seq < (returned?.seq ?? 0))).toBe(true)
  expect(returned?.seq).toBeLessThan(back?.seq ?? 0)
  const call = played.calls.find(({ method }) => method === 'FlushQueues')
  expect(back?.at).toBeGreaterThan((call?.at ?? 0) + 1000)
})

test('FQ-12 a transport ignores FLUSH_ASYNC_OK and flushes at once, with a remark', async () => {
  const played = await play(
    withTable(
      `console.log(openTransport('Post').FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
console.log('back')`,
    ),
  )
  expect(played.console).toEqual(['0', 'back'])
  expect(played.lints.map(({ code }) => code)).toContain('async-on-transport')
  const lastMove = played.of('message').findLast(({ event }) => event === 'finished')
  expect(lastMove?.seq).toBeLessThan(played.of('console')[0]?.seq ?? 0)
  expect(waiting(played)).toEqual({ ...untouched, Post: '0/2' })
})

test("FQ-21 what refuses to flush itself can be flushed through the spooler's object", async () => {
  const played = await play(
    withTable(`
const pager = rowsOf(mapi.MAPI_TRANSPORT_PROVIDER).find((row) => row.lpProps[1].Value === 'Pager')!
console.log(attempt(() => open(pager).FlushQueues(0, null, mapi.FLUSH_UPLOAD)))
console.log(openSpooler().FlushQueues(0, pager.lpProps[0].Value, mapi.FLUSH_UPLOAD))`),
  )
  expect(played.console).toEqual(['MAPI_E_NO_SUPPORT', '0'])
  expect(waiting(played)).toEqual({ ...untouched, Pager: '0/1' })
  expect(flushed(played)).toEqual(['Pager'])
  expect(played.calls.find(({ hr }) => hr === MAPI_E_NO_SUPPORT)?.method).toBe('FlushQueues')
})

test('FQ-22 a flush hands messages on and deletes none', async () => {
  const played = await play(
    withTable(`openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)`),
  )
  expect([...played.world.sent].sort()).toEqual([
    'House-out-1',
    'House-out-2',
    'Pager-out-1',
    'Post-out-1',
    'Post-out-2',
    'Post-out-3',
  ])
  expect([...played.world.inbox].sort()).toEqual([
    'House-in-1',
    'House-in-2',
    'Pager-in-1',
    'Post-in-1',
    'Post-in-2',
  ])
  expect(played.of('message').some(({ to }) => to === 'deleted')).toBe(false)
  const handling = played.of('spi').filter(({ phase }) => phase === 'call')
  const count = (method: string) => handling.filter((call) => call.method === `IXPLogon::${method}`).length
  expect([count('SubmitMessage'), count('EndMessage')]).toEqual([6, 6])
})
