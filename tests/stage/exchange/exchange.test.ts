import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { surveyOf } from '../../../src/playback/survey.svelte.ts'
import { expect, test } from 'vitest'
import { END_DONT_RESEND, MAPI_E_BUSY } from '../../../src/mapi/api/constants.ts'
import Exchange from '../../../src/stage/exchange/Exchange.svelte'
import { Listener, columnOf, partiesOf } from '../../../src/stage/exchange/exchange.ts'
import { THREE, Tape, procedureA } from '../../playback/a-recording.ts'
import { atEnd } from '../a-view.ts'

const trace = procedureA(THREE)

test('a call that returns at once is one arrow, with its result', () => {
  const arrows = surveyOf(trace, new Listener())
  const columns = arrows.find(({ method }) => method === 'SetColumns')
  expect(columns).toMatchObject({ from: 'program', to: 'mapi', phase: 'call', hr: 0 })
  expect(columns?.answered).not.toBeNull()
})

test('a call in which others are made returns with an arrow of its own', () => {
  const flush = surveyOf(trace, new Listener()).filter(
    ({ from, to }) => [from, to].includes('program') && [from, to].includes('spooler'),
  )
  expect(flush.map(({ phase, from }) => [phase, from])).toEqual([
    ['call', 'program'],
    ['return', 'spooler'],
  ])
  expect(flush[0]).toMatchObject({
    method: 'FlushQueues',
    direction: 'out',
    detail: 'FLUSH_UPLOAD | FLUSH_NO_UI',
  })
})

test('the handshake of a message is SubmitMessage, then EndMessage', () => {
  const relay = surveyOf(trace, new Listener()).filter(({ to }) => to === 'X.400 Async')
  expect(relay.map(({ method }) => method)).toEqual([
    'FlushQueues',
    'SubmitMessage',
    'EndMessage',
    'SubmitMessage',
    'EndMessage',
    'TransportNotify',
  ])
  expect(relay.every(({ hr }) => hr === 0)).toBe(true)
})

test('what EndMessage returns is decoded', () => {
  const end = { type: 'spi', id: 1, method: 'IXPLogon::EndMessage' } as const
  const [arrow] = surveyOf(
    new Tape(THREE)
      .add({ ...end, phase: 'call', from: 'spooler', to: 'SMTP Relay', args: { message: 'menu' } })
      .add({
        ...end,
        phase: 'return',
        from: 'SMTP Relay',
        to: 'spooler',
        args: { flags: END_DONT_RESEND },
        hr: 0,
      }).trace,
    new Listener(),
  )
  expect(arrow?.detail).toBe('menu · END_DONT_RESEND')
})

test('too many transports share a lifeline', () => {
  const parties = partiesOf(['a', 'b', 'c'], 2)
  expect(parties).toEqual(['program', 'mapi', 'spooler', 'transports'])
  expect(columnOf(parties, 'b')).toBe(3)
  expect(columnOf(partiesOf(['a', 'b'], 2), 'b')).toBe(4)
})

test('each arrow says who calls whom, and leads to its moment', async () => {
  const { player, desk } = atEnd(trace)
  render(Exchange, { player, desk })
  const [first] = screen.getAllByRole('button', { name: /Spooler to X\.400 Async:.*SubmitMessage/ })
  if (first === undefined) throw new Error('There is no such arrow.')
  await userEvent.click(first)
  expect(player.cursor).toBeLessThan(trace.length)
})

test('a result that is an error is named', () => {
  const tape = new Tape(THREE).spi('SMTP Relay', 'FlushQueues', () => undefined, MAPI_E_BUSY)
  render(Exchange, atEnd(tape.trace))
  expect(screen.getByText('MAPI_E_BUSY')).toBeInTheDocument()
})

test('before anybody has called, it says so', () => {
  render(Exchange, atEnd(new Tape(THREE).trace))
  expect(screen.getByText('Nobody has called anybody yet.')).toBeInTheDocument()
})
