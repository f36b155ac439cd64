import { expect, test } from 'vitest'
import { gallery, worldNamed } from '../../src/simulation/gallery/index.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import { play, withTable, type Played } from '../support/play.ts'

/** Procedure A in a world of the gallery. */
function flushIn(
  name: string,
  flags: string,
  { logon = 'mapi.MAPI_EXTENDED', after = '' } = {},
): Promise<Played> {
  const world = worldNamed(name)
  if (world === undefined) throw new Error(`The gallery has no world "${name}".`)
  const steps = `openSpooler().FlushQueues(0, null, ${flags})\n${after}`
  return play(withTable(steps, logon), { scenario: world.scenario })
}

const UPLOAD = 'mapi.FLUSH_UPLOAD | mapi.FLUSH_NO_UI'
const DOWNLOAD = 'mapi.FLUSH_DOWNLOAD | mapi.FLUSH_NO_UI'

const flushed = ({ calls }: Played): (string | null)[] =>
  calls.filter(({ method }) => method === 'FlushQueues').map(({ hrName }) => hrName)

const waiting = ({ world }: Played): Record<string, number> =>
  Object.fromEntries(world.transports.map(({ name, outgoing }) => [name, outgoing.length]))

test('every world of the gallery fits the schema, and says in both languages what it shows', () => {
  expect(gallery.length).toBeGreaterThanOrEqual(12)
  expect(new Set(gallery.map(({ name }) => name)).size).toBe(gallery.length)
  for (const { name, title, shows, scenario } of gallery) {
    expect(scenarioSchema.safeParse(scenario).success, name).toBe(true)
    for (const text of [title.en, title.fr, shows.en, shows.fr]) expect(text.trim(), name).not.toBe('')
    expect(shows.fr, name).not.toBe(shows.en)
  }
  expect(worldNamed('no such world')).toBeUndefined()
})

test('standing: one flush empties every queue, and the fax asks', async () => {
  const sent = await flushIn('standing', UPLOAD)
  expect(flushed(sent)).toEqual(['S_OK'])
  expect(sent.world.outbox).toEqual([])
  expect(sent.dialogs).toMatchObject([{ owner: 'Fax', answer: 'ok', despiteNoUi: true }])
  const received = await flushIn('standing', DOWNLOAD)
  expect(received.world.transports.flatMap(({ incoming }) => incoming)).toEqual([])
  expect(received.world.sent).toEqual([])
  expect(received.world.outbox).toHaveLength(5)
})

test('stuck-outbox: the mail of Post stays, that of House goes out', async () => {
  const { world, ...played } = await flushIn('stuck-outbox', UPLOAD)
  expect(waiting({ world, ...played })).toEqual({ Post: 3, House: 0 })
  expect(world.sent).toHaveLength(2)
})

test('hotel-modem: the user cancels, and the mail stays; the second time it goes', async () => {
  const played = await flushIn('hotel-modem', UPLOAD)
  expect(played).toMatchObject({ outcome: 'threw', error: { name: 'MAPI_E_USER_CANCEL' } })
  expect(played.dialogs).toMatchObject([{ owner: 'Fax', answer: 'cancel', despiteNoUi: true }])
  expect(waiting(played)).toEqual({ Fax: 2 })
  const world = worldNamed('hotel-modem')
  const again = await play(
    withTable(`const flush = () => openSpooler().FlushQueues(0, null, ${UPLOAD})\nattempt(flush)\nflush()`),
    world,
  )
  expect(flushed(again)).toEqual(['MAPI_E_USER_CANCEL', 'S_OK'])
  expect(waiting(again)).toEqual({ Fax: 0 })
})

test('night-relay: a plain flush moves nothing, a forced one all', async () => {
  const plain = await flushIn('night-relay', UPLOAD)
  expect(flushed(plain)).toEqual(['S_OK'])
  expect(waiting(plain)).toEqual({ Relay: 3 })
  const forced = await flushIn('night-relay', `${UPLOAD} | mapi.FLUSH_FORCE`)
  expect(waiting(forced)).toEqual({ Relay: 0 })
})

test('no-spooler: with MAPI_NO_MAIL nobody flushes', async () => {
  const played = await flushIn('no-spooler', UPLOAD, { logon: 'mapi.MAPI_EXTENDED | mapi.MAPI_NO_MAIL' })
  expect(flushed(played)).toEqual(['MAPI_E_NO_SUPPORT'])
  expect(played.world).toMatchObject({ sent: [], transports: [{ statusCode: null }] })
  expect(waiting(played)).toEqual({ Post: 2 })
})

test('network-flaps: what the network stopped goes out a minute later', async () => {
  const during = await flushIn('network-flaps', UPLOAD)
  expect(waiting(during)['Post']).toBeGreaterThan(0)
  expect(during.world.sent.length).toBeGreaterThan(0)
  const later = await flushIn('network-flaps', UPLOAD, { after: 'mapi.Sleep(120_000)' })
  expect(waiting(later)).toEqual({ Post: 0 })
})

test('ten-transports: all ten are emptied, one after the other', async () => {
  const played = await flushIn('ten-transports', UPLOAD)
  expect(flushed(played)).toEqual(['S_OK'])
  expect(played.world.outbox).toEqual([])
  const order = played.world.sent.map((id) => Number(/Line (\d+)/.exec(id)?.[1]))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('backlog: one call sends ten thousand messages', async () => {
  const played = await flushIn('backlog', UPLOAD)
  expect(flushed(played)).toEqual(['S_OK'])
  expect(played.world.sent).toHaveLength(10_000)
}, 60_000)

test('closed-store: the spooler sends what it can see', async () => {
  const played = await flushIn('closed-store', UPLOAD)
  expect(flushed(played)).toEqual(['S_OK'])
  expect(played.world).toMatchObject({ sent: ['new'], outbox: ['old-1', 'old-2'] })
})

test('refused-addresses: a nondelivery report and a delivery report arrive', async () => {
  const { world } = await flushIn('refused-addresses', UPLOAD)
  expect(world.inbox.toSorted()).toEqual(['lost-NDR-1', 'receipt-DR-1'])
  expect(world.outbox).toEqual([])
})

test('two-of-a-kind: the first takes what it does not pass on', async () => {
  const played = await flushIn('two-of-a-kind', UPLOAD)
  const offered = played
    .of('spi')
    .filter(({ method, phase }) => method.endsWith('SubmitMessage') && phase === 'call')
  expect(offered.map(({ to, args }) => `${to}: ${JSON.stringify(args['message'])}`)).toEqual([
    'Old post: "passed-on"',
    'Old post: "taken"',
    'New post: "passed-on"',
  ])
  expect(played.world.outbox).toEqual([])
})

test('never-logs-on: no row, and its mail waits', async () => {
  const played = await flushIn('never-logs-on', UPLOAD)
  expect(flushed(played)).toEqual(['S_OK'])
  expect(played.statusTable.map((row) => row['PR_DISPLAY_NAME'])).not.toContain('Fax')
  expect(waiting(played)).toEqual({ Fax: 1, Post: 0 })
})

test('slow-far-end: the flush is over before the message is gone', async () => {
  const during = await flushIn('slow-far-end', UPLOAD)
  expect(flushed(during)).toEqual(['S_OK'])
  expect(waiting(during)).toEqual({ Post: 1 })
  const later = await flushIn('slow-far-end', UPLOAD, { after: 'mapi.Sleep(60_000)' })
  expect(waiting(later)).toEqual({ Post: 0 })
})
