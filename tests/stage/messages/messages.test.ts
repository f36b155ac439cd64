import { render, screen, within } from '@testing-library/svelte'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import { pictureAt } from '../../../src/playback/recording.ts'
import Messages from '../../../src/stage/messages/Messages.svelte'
import MessagesLegend from '../../../src/stage/messages/MessagesLegend.svelte'
import { Tape, THREE, procedureA } from '../../playback/a-recording.ts'

afterEach(() => {
  language.current = 'en'
})

const trace = procedureA(THREE)
/** The session is open, and nothing has moved. */
const ready = trace.findIndex(({ type }) => type === 'object')
const places = (): string[] =>
  within(screen.getByRole('list', { name: /messages/i }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.trim())

test('a list says in words where the messages are', () => {
  render(Messages, { picture: pictureAt(trace, ready) })
  expect(places()).toEqual([
    'Outbox: 6 messages to send',
    'Spooler, not running: holds 0 messages',
    'SMTP Relay, idle: 3 to send, 0 sent, 2 to fetch',
    'X.400 Async, idle: 2 to send, 0 sent, 0 to fetch',
    'Dial-up (RAS), idle: 1 to send, 0 sent, 2 to fetch',
    'Sent Items: 0 messages',
    'Inbox: 0 messages',
  ])
})

test('the list follows the flush', async () => {
  const { rerender } = render(Messages, { picture: pictureAt(trace, ready) })
  await rerender({ picture: pictureAt(trace, trace.length) })
  expect(places()).toContain('Outbox: 0 messages to send')
  expect(places()).toContain('SMTP Relay, done: 0 to send, 3 sent, 2 to fetch')
  expect(places()).toContain('Sent Items: 6 messages')
})

test('each token has a title with subject, recipients and state', () => {
  render(Messages, { picture: pictureAt(trace, ready) })
  expect(
    screen.getByTitle('Subject of X.400 Async-out-1 · to SMTP:ada@example.org · submitted'),
  ).toBeInTheDocument()
})

test('a token stays the same element while its message moves', async () => {
  const { rerender } = render(Messages, { picture: pictureAt(trace, ready) })
  const token = screen.getByTitle(/Subject of SMTP Relay-out-1 /)
  const before = token.style.translate
  await rerender({ picture: pictureAt(trace, trace.length) })
  expect(screen.getByTitle(/Subject of SMTP Relay-out-1 /)).toBe(token)
  expect(token.style.translate).not.toBe(before)
})

test('the legend counts what waits in each direction', () => {
  render(MessagesLegend, { picture: pictureAt(trace, ready) })
  expect(screen.getByText('6 to send')).toBeInTheDocument()
  expect(screen.getByText('4 to fetch')).toBeInTheDocument()
})

test('a spooler without a session says so', () => {
  const tape = new Tape(THREE).statusRows().spooler('LOGON', 'stopped', 'idle')
  tape.callWith({ object: null, method: 'MAPILogonEx', hr: 0 })
  const { trace: open } = tape
  const { unmount } = render(Messages, { picture: pictureAt(open, open.length) })
  expect(places()).toContain('Spooler, idle: holds 0 messages')
  unmount()
  tape.callWith({ object: 'IMAPISession', method: 'Logoff', hr: 0 })
  render(Messages, { picture: pictureAt(tape.trace, tape.trace.length) })
  expect(places()).toContain('Spooler, no session: holds 0 messages')
})

test('it speaks French', () => {
  language.current = 'fr'
  render(Messages, { picture: pictureAt(trace, trace.length) })
  expect(places()).toContain('Éléments envoyés : 6 messages')
  expect(places()).toContain('SMTP Relay, terminé : 0 à envoyer, 3 envoyés, 2 à relever')
  expect(places()).toContain('Dial-up (RAS), terminé : 0 à envoyer, 1 envoyé, 2 à relever')
})
