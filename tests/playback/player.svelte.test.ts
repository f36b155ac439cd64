import { flushSync } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { createPlayer } from '../../src/playback/player.svelte.ts'
import type { Player } from '../../src/playback/player.svelte.ts'
import type { Ticker } from '../../src/playback/ticker.ts'
import { THREE, procedureA } from './a-recording.ts'

/** A ticker that ticks when it is told to. */
const byHand = (): { ticker: Ticker; tick: (ms: number) => void; running: () => boolean } => {
  const listeners = new Set<(ms: number) => void>()
  return {
    ticker: (onFrame) => {
      listeners.add(onFrame)
      return () => listeners.delete(onFrame)
    },
    tick: (ms) => {
      for (const onFrame of [...listeners]) onFrame(ms)
    },
    running: () => listeners.size > 0,
  }
}

const players: Player[] = []
const aPlayer = (ticker?: Ticker): Player => {
  const player = createPlayer(ticker === undefined ? {} : { ticker })
  players.push(player)
  return player
}
afterEach(() => {
  for (const player of players.splice(0)) player.dispose()
})

test('a recording that is loaded rests at the world before the first line', () => {
  const player = aPlayer()
  expect(player.state).toBe('empty')
  expect(player.ready).toBe(false)
  player.load(procedureA(THREE))
  expect(player.state).toBe('atRest')
  expect(player.picture.mail.toSend).toBe(6)
  expect(player.picture.mail.toFetch).toBe(4)
  expect(player.picture.line).toBeNull()
})

test('a run goes through compiling and running, and what was appended can then be played', () => {
  const player = aPlayer()
  const trace = procedureA(THREE)
  player.compile()
  expect(player.state).toBe('compiling')
  player.begin()
  player.append(trace.slice(0, 50))
  player.append(trace.slice(50))
  expect(player.state).toBe('running')
  player.play()
  expect(player.state).toBe('running')
  player.finish()
  expect(player.state).toBe('atRest')
  expect(player.trace).toHaveLength(trace.length)
})

test('a run that fails says why, and the next one forgets it', () => {
  const player = aPlayer()
  player.begin()
  player.fail('The program did not end.')
  expect([player.state, player.failure]).toEqual(['failed', 'The program did not end.'])
  player.begin()
  expect([player.state, player.failure, player.trace.length]).toEqual(['running', null, 0])
})

test('playing moves the cursor with the frames, and rests at the end', () => {
  const { ticker, tick, running } = byHand()
  const player = aPlayer(ticker)
  player.load(procedureA(THREE))
  player.play()
  expect(player.playing).toBe(true)
  tick(500)
  const early = player.cursor
  expect(early).toBeGreaterThan(0)
  tick(500)
  expect(player.cursor).toBeGreaterThan(early)
  for (let frame = 0; frame < 200; frame += 1) tick(100)
  expect(player.state).toBe('atRest')
  expect(player.cursor).toBe(player.trace.length)
  expect(running()).toBe(false)
})

test('playing again at the end starts over', () => {
  const { ticker } = byHand()
  const player = aPlayer(ticker)
  player.load(procedureA(THREE))
  player.toEnd()
  player.play()
  expect(player.playing).toBe(true)
  expect(player.position).toBe(0)
})

test('speed scales the frames', () => {
  const { ticker, tick } = byHand()
  const player = aPlayer(ticker)
  player.load(procedureA(THREE))
  player.setSpeed(4)
  player.play()
  tick(100)
  expect(player.position).toBe(400)
  player.setSpeed(0.125)
  tick(80)
  expect(player.position).toBe(410)
})

test('every instant with something to see lasts at least a moment, even where no virtual time passes', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  const { steps, shown } = player.schedule
  steps.forEach(({ dwell }, index) => {
    const next = shown[index + 1]
    if (next !== undefined) expect(next - (shown[index] ?? 0)).toBeGreaterThanOrEqual(dwell)
  })
})

test('stepping forward and back goes over the same steps', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  const there: number[] = []
  while (player.cursor < player.trace.length) {
    there.push(player.cursor)
    player.stepForward()
  }
  const back: number[] = []
  for (let step = 0; step < there.length; step += 1) {
    player.stepBack()
    back.unshift(player.cursor)
  }
  expect(back).toEqual(there)
  expect(there.length).toBeGreaterThan(20)
})

test('a step shows one move of a message, not several at once', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  let places = 'outbox'
  while (player.cursor < player.trace.length) {
    player.stepForward()
    const place = player.picture.mail.messages.get('X.400 Async-out-1')?.place ?? ''
    if (!places.endsWith(place)) places += ` ${place}`
  }
  expect(places).toBe('outbox spooler transport:X.400 Async sent')
})

test('the rows of the status table are judged one step each', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  const judged: number[] = []
  while (player.cursor < player.trace.length) {
    player.stepForward()
    const view = player.picture.tables.get(player.picture.statusView ?? -1)
    const row = view?.evaluating ?? null
    if (row !== null && judged.at(-1) !== row) judged.push(row)
  }
  expect(judged).toEqual([1, 2, 3, 4, 5, 6])
})

test('stepping by call stops where one has returned, by line where one begins', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  player.stepCall(1)
  player.stepCall(1)
  expect(player.picture.calls).toBe(2)
  player.stepLine(1)
  expect(player.picture.line).toBe(6)
  player.stepLine(1)
  expect(player.picture.line).toBe(8)
  player.stepLine(-1)
  expect(player.picture.line).toBe(6)
})

test('the playhead that is held stays where it is put, and plays on when let go', () => {
  const { ticker, tick } = byHand()
  const player = aPlayer(ticker)
  player.load(procedureA(THREE))
  player.play()
  player.grab()
  player.seekPosition(1000)
  tick(500)
  expect([player.state, player.position]).toEqual(['scrubbing', 1000])
  player.letGo()
  expect(player.state).toBe('playing')
  player.pause()
  player.grab()
  player.letGo()
  expect(player.state).toBe('atRest')
})

test('a virtual time is found again', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  player.seek(1234)
  expect(Math.abs(player.now - 1234)).toBeLessThan(1)
  expect(player.picture.at).toBeLessThanOrEqual(1234)
})

test('a record can be shown exactly', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  player.seekRecord(37)
  expect(player.picture.cursor).toBe(37)
  player.stepForward()
  expect(player.picture.cursor).toBeGreaterThan(37)
})

test('quiet stretches are cut short, or not, and the place is kept', () => {
  const slow = procedureA([{ name: 'Far away', outgoing: 1 }]).map((record) =>
    record.at > 400 ? { ...record, at: record.at + 60_000 } : record,
  )
  const player = aPlayer()
  player.load(slow)
  expect(player.schedule.total).toBeLessThan(8000)
  player.seekRecord(60)
  const { cursor } = player
  player.setSkipQuiet(false)
  expect(player.schedule.total).toBeGreaterThan(60_000)
  expect(player.cursor).toBe(cursor)
  expect(player.duration).toBe(slow.at(-1)?.at)
})

test('what is read in an effect follows the cursor', () => {
  const player = aPlayer()
  player.load(procedureA(THREE))
  const seen: number[] = []
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(player.picture.cursor)
    })
  })
  flushSync()
  player.stepForward()
  flushSync()
  player.toEnd()
  flushSync()
  stop()
  expect(seen).toHaveLength(3)
  expect(seen.at(-1)).toBe(player.trace.length)
})
