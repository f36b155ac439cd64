import { render, screen } from '@testing-library/svelte'
import { flushSync } from 'svelte'
import { expect, test, vi } from 'vitest'
import LiveLog from '../../../src/stage/aloud/LiveLog.svelte'
import { telling } from '../../../src/stage/aloud/telling.ts'
import { aloudWords } from '../../../src/stage/aloud/words.ts'
import type { Loudness } from '../../../src/stage/keys/preferences.svelte.ts'
import { journeyWords } from '../../../src/stage/messages/words.ts'
import { THREE, Tape, procedureA } from '../../playback/a-recording.ts'
import { stillPlayer } from '../a-view.ts'

const tell = (tape: Tape, loudness: Loudness, from = 1): string[] =>
  telling(tape.trace, from, tape.trace.length, loudness, aloudWords(), journeyWords())

const one = [{ name: 'Post', outgoing: 1 }]

test('a call that has returned is told with its result', () => {
  const tape = new Tape(one).atLine(6)
  tape.callWith({ object: 'IMAPISession', method: 'GetStatusTable', hr: 0, summary: '6 rows' })
  expect(tell(tape, 'calls')).toEqual(['GetStatusTable: S_OK, 6 rows'])
})

test('a call that goes on is told with its line, and later with its result', () => {
  const tape = new Tape(one).atLine(6)
  let middle = 0
  tape.callWith({ object: 'IMAPIStatus', method: 'FlushQueues', hr: 0 }, () => (middle = tape.trace.length))
  const text = [aloudWords(), journeyWords()] as const
  expect(telling(tape.trace, 0, middle, 'calls', ...text)).toEqual(['line 6: FlushQueues'])
  expect(telling(tape.trace, middle, tape.trace.length, 'calls', ...text)).toEqual(['FlushQueues: S_OK'])
})

test('mail is told where it was asked for, one by one or as a number', () => {
  const few = new Tape(one).message('Post-out-1', 'locked', 'outbox', 'spooler', 'Post')
  expect(tell(few, 'calls', 2)).toEqual([])
  expect(tell(few, 'mail', 2)).toEqual(['Post-out-1: locked by the spooler, Spooler'])
  expect(tell(new Tape(THREE), 'mail')).toEqual(['10 moves of messages'])
})

test('transitions are told only where everything is', () => {
  const tape = new Tape(one).spooler('FLUSH', 'idle', 'flushing')
  expect(tell(tape, 'mail', 2)).toEqual([])
  expect(tell(tape, 'everything', 2)).toEqual(['spooler: flushing'])
  expect(tell(tape, 'nothing')).toEqual([])
})

test('a crowd of events is a handful of sentences and a number', () => {
  const tape = new Tape(one)
  for (let line = 1; line <= 20; line += 1) tape.atLine(line).call(null, 'MAPIInitialize', [null])
  const said = tell(tape, 'calls')
  expect(said).toHaveLength(6)
  expect(said.at(-1)).toBe('and 15 more')
})

test('the log follows the cursor, and says where it went when it goes back', () => {
  vi.useFakeTimers()
  const player = stillPlayer(procedureA(THREE))
  render(LiveLog, { player, loudness: 'calls' })
  player.toEnd()
  flushSync()
  vi.advanceTimersByTime(1500)
  flushSync()
  expect(screen.getByRole('log')).toHaveTextContent('MAPIInitialize: S_OK')
  player.toStart()
  flushSync()
  vi.advanceTimersByTime(1500)
  flushSync()
  expect(screen.getByRole('log')).toHaveTextContent('00:00.000')
  vi.useRealTimers()
})
