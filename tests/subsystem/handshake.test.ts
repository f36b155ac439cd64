import { expect, test } from 'vitest'
import { play, withTable, type Played } from '../support/play.ts'
import type { ScenarioFile } from '../../src/simulation/scenario.ts'

const oneEachWay: ScenarioFile = {
  transports: [{ name: 'Post', kind: 'lan', outgoing: 1, incoming: 1 }],
}

const flush = (flags: string): string => withTable(`openSpooler().FlushQueues(0, null, ${flags})`)

/** PR_STATUS_CODE of a transport's row, at every change. */
const statusCodes = (played: Played): string[] => {
  const codes = played.of('row').flatMap(({ cells }) => {
    const code = cells['3E040003']
    return typeof code === 'number' ? [code] : []
  })
  return codes.slice(codes.indexOf(0x110001)).map((code) => code.toString(16))
}

const handshake = (played: Played): string[] => {
  const calls = played.of('spi').filter(({ phase }) => phase === 'call')
  const begin = calls.findIndex(({ method }) => method === 'IXPLogon::FlushQueues')
  return calls.slice(begin).map(({ method, args }) => {
    const { flags } = args
    return method === 'IXPLogon::TransportNotify' ? `${method} 0x${Number(flags).toString(16)}` : method
  })
}

test('SP-13 a flush both ways takes the documented steps in order', async () => {
  expect(
    handshake(await play(flush('mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD'), { scenario: oneEachWay })),
  ).toEqual([
    'IXPLogon::FlushQueues',
    'IXPLogon::SubmitMessage',
    'IXPLogon::EndMessage',
    'IXPLogon::TransportNotify 0x80000',
    'IXPLogon::StartMessage',
    'IXPLogon::StartMessage',
    'IXPLogon::TransportNotify 0x40000',
  ])
})

test('a LAN transport shows the status bits of every stage of a flush', async () => {
  expect(
    statusCodes(await play(flush('mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD'), { scenario: oneEachWay })),
  ).toEqual(['110001', '510001', '710001', '510001', '150001', '170001', '150001', '110001'])
})

test('INBOUND_FLUSH is never set where only sending was asked for', async () => {
  const codes = statusCodes(await play(flush('mapi.FLUSH_UPLOAD'), { scenario: oneEachWay }))
  expect(codes).toEqual(['110001', '510001', '710001', '510001', '110001'])
})

test('every call between spooler and transport returns before the next one', async () => {
  const { of } = await play(flush('mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD'))
  const spi = of('spi')
  expect(spi.length).toBeGreaterThan(40)
  for (let i = 0; i < spi.length; i += 2) {
    expect(spi[i]?.phase).toBe('call')
    expect(spi[i + 1]).toMatchObject({ phase: 'return', id: spi[i]?.id, method: spi[i]?.method })
  }
})

test('a message keeps its identity from the Outbox to Sent Items', async () => {
  const { of } = await play(flush('mapi.FLUSH_UPLOAD'), { scenario: oneEachWay })
  expect(
    of('message')
      .filter(({ id }) => id === 'Post-out-1')
      .map(({ event, to }) => `${event} ${to}`),
  ).toEqual([
    'submitted outbox',
    'locked spooler',
    'offered transport:Post',
    'transferred far:Post',
    'finished sent',
  ])
})

test('a message to two transports is sent by both, and each sends its own recipients only', async () => {
  const { world, of } = await play(flush('mapi.FLUSH_UPLOAD'), {
    scenario: {
      transports: [
        { name: 'Post', kind: 'lan', outgoing: [{ id: 'both', to: ['SMTP:a@example.com', 'PAGER:1'] }] },
        { name: 'Pager', kind: 'no-flush' },
      ],
    },
  })
  expect(world.sent).toEqual(['both'])
  const offers = of('message').filter(({ event }) => event === 'offered')
  expect(offers.map(({ to }) => to)).toEqual(['transport:Post', 'transport:Pager'])
})

test('a message listed under one transport goes to the transport of its address type', async () => {
  const { world } = await play(withTable("openTransport('Post').FlushQueues(0, null, mapi.FLUSH_UPLOAD)"), {
    scenario: {
      transports: [
        { name: 'Post', kind: 'lan', outgoing: [{ id: 'page', to: ['PAGER:1'] }, { id: 'mail' }] },
        { name: 'Pager', kind: 'no-flush' },
      ],
    },
  })
  expect(world.sent).toEqual(['mail'])
  expect(world.transports.find(({ name }) => name === 'Pager')?.outgoing).toEqual(['page'])
})
