import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fateOf } from '../../../src/stage/messages/fate.ts'
import { journeyOf, lastMoved, messagesIn } from '../../../src/stage/messages/journey.ts'
import MessagesView from '../../../src/stage/messages/MessagesView.svelte'
import { journeyWords, placeName } from '../../../src/stage/messages/words.ts'
import { THREE, procedureA } from '../../playback/a-recording.ts'
import { atEnd } from '../a-view.ts'

const trace = procedureA(THREE)
const ID = 'X.400 Async-out-1'

test('a journey has every stop of a message, in order, and of no other', () => {
  const journey = journeyOf(trace, ID)
  expect(journey?.stops.map(({ event }) => event)).toEqual(['submitted', 'locked', 'offered', 'finished'])
  expect(journey?.stops.map(({ place }) => place)).toEqual([
    'outbox',
    'spooler',
    'transport:X.400 Async',
    'sent',
  ])
  expect(journeyOf(trace, 'nobody')).toBeNull()
})

test('the message that moved last is the one to follow', () => {
  const { length } = trace
  expect(lastMoved(trace, length)).toBe('Dial-up (RAS)-out-1')
  expect(lastMoved(trace, 1)).toBeNull()
  expect(messagesIn(trace)).toHaveLength(10)
})

test('a click on a token shows its journey, and each stop leads to its moment', async () => {
  const { player, desk } = atEnd(trace)
  render(MessagesView, { player, desk })
  await userEvent.click(screen.getByTitle(new RegExp(`^Subject of ${ID.replace('.', '\\.')} `)))
  expect(screen.getByRole('region', { name: 'Its journey' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /locked by the spooler/ }))
  const last = trace[player.cursor - 1]
  expect(last).toMatchObject({ type: 'message', id: ID, event: 'locked' })
})

test('with the keyboard one goes from message to message', async () => {
  render(MessagesView, atEnd(trace))
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByText('Subject of Dial-up (RAS)-out-1')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Previous message' }))
  expect(screen.queryByText('Subject of Dial-up (RAS)-out-1')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Close the journey' }))
  expect(screen.getByRole('button', { name: 'Follow a message' })).toBeInTheDocument()
})

test('what waits, is tried again or failed looks it', () => {
  expect(fateOf({ id: 'a', event: 'deferred' })).toBe('held')
  expect(fateOf({ id: 'a', event: 'postponed' })).toBe('held')
  expect(fateOf({ id: 'a', event: 'due' })).toBe('again')
  expect(fateOf({ id: 'a', event: 'returned' })).toBe('again')
  expect(fateOf({ id: 'a', event: 'submitted' })).toBe('plain')
  expect(fateOf({ id: 'a-NDR-1', event: 'reported' })).toBe('failed')
  expect(fateOf({ id: 'a-DR-1', event: 'reported' })).toBe('plain')
  expect(fateOf({ id: 'a', event: 'finished', undelivered: true })).toBe('failed')
})

test('places are called as the learner knows them', () => {
  const text = journeyWords()
  expect(placeName('outbox', text)).toBe('Outbox')
  expect(placeName('transport:Post', text)).toBe('Post')
  expect(placeName('far:Post', text)).toBe('far end of Post')
})
