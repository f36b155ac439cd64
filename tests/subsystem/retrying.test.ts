import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play, withTable } from '../support/play.ts'

const post = (transport: object): ScenarioFile => ({
  transports: [{ name: 'Post', kind: 'lan', outgoing: 1, ...transport }],
})

const flushAndWait = (ms: number): string =>
  withTable(`console.log(openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD))\nmapi.Sleep(${ms})`)

test('SP-15 after MAPI_E_WAIT the message is offered again when the time is over', async () => {
  const played = await play(flushAndWait(31_000), {
    scenario: post({ submit: [{ result: 'MAPI_E_WAIT', seconds: 30 }] }),
  })
  expect(played.console).toEqual(['0'])
  expect(played.world.sent).toEqual(['Post-out-1'])
  const [first, second] = played.of('message').filter(({ event }) => event === 'offered')
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(30_000)
})

test('a message that waits is still in the queue, and the flush is over', async () => {
  const played = await play(flushAndWait(0), {
    scenario: post({ outgoing: 2, submit: [{ result: 'MAPI_E_WAIT', seconds: 30 }] }),
  })
  expect(played.world.sent).toEqual(['Post-out-2'])
  expect(played.world.transports[0]?.outgoing).toEqual(['Post-out-1'])
})

test('XP-11 MAPI_E_NOT_ME passes the message to the next transport that takes its type', async () => {
  const { world } = await play(flushAndWait(0), {
    scenario: {
      transports: [
        { name: 'First', kind: 'lan', outgoing: 1, submit: [{ result: 'MAPI_E_NOT_ME' }] },
        { name: 'Second', kind: 'lan' },
      ],
    },
  })
  expect(world.sent).toEqual(['First-out-1'])
})

test('XP-14 END_RESEND_NOW offers the message again at once, END_RESEND_LATER later', async () => {
  const now = await play(flushAndWait(0), { scenario: post({ submit: [{ end: 'END_RESEND_NOW' }] }) })
  expect(now.world.sent).toEqual(['Post-out-1'])
  const later = await play(flushAndWait(0), { scenario: post({ submit: [{ end: 'END_RESEND_LATER' }] }) })
  expect(later.world.sent).toEqual([])
  const waited = await play(flushAndWait(70_000), {
    scenario: post({ submit: [{ end: 'END_RESEND_LATER' }] }),
  })
  expect(waited.world.sent).toEqual(['Post-out-1'])
})

test('XP-14 XP-15 a deferred message comes back on the schedule of the transport', async () => {
  const { world, of } = await play(withTable('mapi.Sleep(400000)'), {
    scenario: { transports: [{ name: 'Relay', kind: 'async', outgoing: 1 }] },
  })
  expect(world.sent).toEqual(['Relay-out-1'])
  expect(of('message').map(({ event }) => event)).toContain('deferred')
})

test('a network that is cut in the middle of a transfer costs time and no message', async () => {
  const { world, of } = await play(flushAndWait(200_000), {
    scenario: { ...post({ outgoing: 2, latencyMs: 1000 }) },
    inputs: [
      { at: 900, kind: 'network', state: 'down' },
      { at: 5000, kind: 'network', state: 'up' },
    ],
  })
  expect([...world.sent].sort()).toEqual(['Post-out-1', 'Post-out-2'])
  expect(of('message').filter(({ event }) => event === 'postponed').length).toBeGreaterThan(0)
})

test('SP-07 a recipient that nobody takes is answered by a nondelivery report', async () => {
  const { world } = await play(flushAndWait(0), {
    scenario: post({
      outgoing: [
        { id: 'lost', to: ['TELEX:1'] },
        { id: 'half', to: ['SMTP:a@b', 'TELEX:2'] },
      ],
    }),
  })
  expect(world.inbox).toEqual(['lost-NDR-1', 'half-NDR-1'])
  expect(world.outbox).toEqual([])
})

test('MQ-06 nondelivery reports can be suppressed, delivery reports come only on request', async () => {
  const { world, of } = await play(flushAndWait(0), {
    scenario: post({
      outgoing: [
        { id: 'quiet', to: ['TELEX:1'], suppressReports: true },
        { id: 'curious', deliveryReport: true },
        { id: 'plain' },
      ],
    }),
  })
  expect(world.inbox).toEqual(['curious-DR-1'])
  expect(of('message').find(({ id }) => id === 'curious-DR-1')?.info?.subject).toMatch(/^Delivered/)
})

test('XP-13 an address that the far end refuses is settled by a report', async () => {
  const { world } = await play(flushAndWait(0), {
    scenario: post({
      outgoing: [{ id: 'm', to: ['SMTP:gone@example.com', 'SMTP:here@example.com'] }],
      refuses: ['gone@example.com'],
    }),
  })
  expect(world.sent).toEqual(['m'])
  expect(world.inbox).toEqual(['m-NDR-1'])
})

test('SP-10 afterwards a message is kept in Sent Items, deleted, or left where it is', async () => {
  const { of, world } = await play(flushAndWait(0), {
    scenario: post({
      outgoing: [
        { id: 'kept' },
        { id: 'deleted', deleteAfterSubmit: true },
        { id: 'left', keepCopy: false },
        { id: 'both', keepCopy: true, deleteAfterSubmit: true },
      ],
    }),
  })
  const finished = of('message').filter(({ event }) => event === 'finished')
  expect(finished.map(({ id, to }) => `${id} ${to}`)).toEqual([
    'kept sent',
    'deleted deleted',
    'left outbox',
    'both deleted',
  ])
  expect(world.outbox).toEqual([])
})

test('SE-07 logging off in the middle of an asynchronous flush leaves the rest in the queue, unlocked', async () => {
  const played = await play(
    withTable(`
      attempt(() => openSpooler().FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_ASYNC_OK))
      mapi.Sleep(600)
      session.Logoff(0, 0, 0)
    `),
    { scenario: post({ outgoing: 5 }) },
  )
  const { world, of } = played
  expect(world.sent.length).toBeGreaterThan(0)
  expect(world.sent.length + world.outbox.length).toBe(5)
  expect(world.outbox.length).toBeGreaterThan(0)
  const last = new Map(of('message').map(({ id, to }) => [id, to]))
  expect([...last.values()].filter((place) => place === 'spooler' || place.startsWith('transport:'))).toEqual(
    [],
  )
})

test('SP-06 MAPIUIDs come before address types, both in transport order', async () => {
  const uid = '00112233445566778899aabbccddeeff'
  const { of } = await play(flushAndWait(0), {
    scenario: {
      transports: [
        {
          name: 'ByType',
          kind: 'lan',
          outgoing: [{ id: 'typed' }, { id: 'marked', to: [{ type: 'SMTP', address: 'x', uid }] }],
        },
        { name: 'ByUid', kind: 'lan', addressTypes: [''], uids: [uid] },
      ],
    },
  })
  const taken = of('message').filter(({ event }) => event === 'offered')
  expect(taken.map(({ id, to }) => `${id} ${to}`)).toEqual([
    'typed transport:ByType',
    'marked transport:ByUid',
  ])
})

test('SP-08 a transport without a list takes anything, one with an empty string nothing by type', async () => {
  const { of } = await play(flushAndWait(0), {
    scenario: {
      transports: [
        { name: 'Nothing', kind: 'lan', addressTypes: [''] },
        { name: 'Anything', kind: 'lan', addressTypes: null, outgoing: [{ id: 'odd', to: ['ODD:1'] }] },
      ],
    },
  })
  expect(of('message').find(({ event }) => event === 'offered')?.to).toBe('transport:Anything')
})
