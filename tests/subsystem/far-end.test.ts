import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'
import { play, withTable } from '../support/play.ts'

const post = (farEnd: 'ok' | 'disk-full' | 'wrong-password'): ScenarioFile => ({
  transports: [{ name: 'Post', kind: 'lan', outgoing: 1, incoming: 1, farEnd }],
})

const flush = (ms: number): string =>
  withTable(`
    console.log(attempt(() => openTransport('Post').FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)))
    mapi.Sleep(${String(ms)})
  `)

test('a full disk at the far end refuses mail, which stays in the queue; mail still comes in', async () => {
  const { console, world, of } = await play(flush(0), { scenario: post('disk-full') })
  expect(console).toEqual(['0'])
  expect(world.outbox).toEqual(['Post-out-1'])
  expect(world.inbox).toEqual(['Post-in-1'])
  const answer = of('spi').find(
    ({ method, phase }) => method === 'IXPLogon::SubmitMessage' && phase === 'return',
  )
  expect(answer?.hr).toBe(0x8004010d)
})

test('a wrong password ends the flush with MAPI_E_NO_ACCESS, and nothing moves', async () => {
  const { console, world } = await play(flush(0), { scenario: post('wrong-password') })
  expect(console).toEqual(['MAPI_E_NO_ACCESS'])
  expect(world.outbox).toEqual(['Post-out-1'])
  expect(world.inbox).toEqual([])
})

test('once there is room again the message goes out by itself', async () => {
  const { world } = await play(flush(120_000), {
    scenario: post('disk-full'),
    inputs: [{ at: 10_000, kind: 'far-end', transport: 'Post', state: 'ok' }],
  })
  expect(world.sent).toEqual(['Post-out-1'])
})
