import { afterEach, expect, test } from 'vitest'
import { createRace } from '../../../src/playback/race/race.svelte.ts'
import type { Race } from '../../../src/playback/race/race.svelte.ts'
import { THREE, procedureA } from '../a-recording.ts'

let race: Race
const loaded = (): Race => {
  race = createRace({ ticker: () => () => undefined })
  race.load(procedureA(THREE), procedureA(THREE, 'in'))
  return race
}
afterEach(() => race.dispose())

test('one playhead moves both', () => {
  const { playhead, racers } = loaded()
  const [one, other] = racers
  playhead.toEnd()
  expect([one.cursor, other.cursor]).toEqual([one.trace.length, other.trace.length])
  expect(one.picture.mail.sent).toBeGreaterThan(0)
  expect(other.picture.mail.delivered).toBeGreaterThan(0)
  playhead.toStart()
  expect([one.picture.mail.sent, other.picture.mail.delivered]).toEqual([0, 0])
})

test('stepping forward and back comes to the same place in both', () => {
  const { playhead, racers } = loaded()
  const cursors = (): number[] => racers.map(({ cursor }) => cursor)
  playhead.stepForward()
  playhead.stepForward()
  const here = cursors()
  playhead.stepForward()
  expect(cursors()).not.toEqual(here)
  playhead.stepBack()
  expect(cursors()).toEqual(here)
})

test('to go to a record of one takes the other along', () => {
  const { playhead, racers } = loaded()
  const [one, other] = racers
  const record = one.trace.findLastIndex(({ type }) => type === 'message')
  one.seekRecord(record + 1)
  expect(one.cursor).toBeGreaterThan(record)
  expect(other.picture.at).toBeLessThanOrEqual(playhead.now)
  expect(other.cursor).toBeGreaterThan(0)
})

test('what is skipped or shown of quiet stretches is so for both', () => {
  const { playhead, racers } = loaded()
  playhead.setSkipQuiet(false)
  for (const { schedule } of racers) expect(schedule.total).toBe(playhead.schedule.total)
})

test('it knows where they part', () => {
  const { parting, racers } = loaded()
  expect(parting).not.toBeNull()
  const [left = -1, right = -1] = parting ?? []
  expect(racers[0].trace[left]).not.toEqual(racers[1].trace[right])
})
