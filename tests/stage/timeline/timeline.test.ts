import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import { createPlayer } from '../../../src/playback/player.svelte.ts'
import type { Player } from '../../../src/playback/player.svelte.ts'
import Timeline from '../../../src/stage/timeline/Timeline.svelte'
import { THREE, procedureA } from '../../playback/a-recording.ts'

let player: Player | undefined
const loaded = (): Player => {
  player = createPlayer({ ticker: () => () => undefined })
  player.load(procedureA(THREE))
  return player
}
afterEach(() => {
  player?.dispose()
  language.current = 'en'
})

test('before the first run it says what it is for, and its buttons rest', () => {
  player = createPlayer()
  render(Timeline, { player })
  expect(screen.getByText(/Run the program/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Play' })).toBeDisabled()
  expect(screen.queryByRole('slider')).not.toBeInTheDocument()
})

test('play becomes pause while it plays', async () => {
  const one = loaded()
  render(Timeline, { player: one })
  await userEvent.click(screen.getByRole('button', { name: 'Play' }))
  expect(one.playing).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
  expect(one.playing).toBe(false)
})

test('the buttons step, and go to either end', async () => {
  const one = loaded()
  render(Timeline, { player: one })
  const start = one.cursor
  await userEvent.click(screen.getByRole('button', { name: 'Step forward' }))
  expect(one.cursor).toBeGreaterThan(start)
  await userEvent.click(screen.getByRole('button', { name: 'Step back' }))
  expect(one.cursor).toBe(start)
  await userEvent.click(screen.getByRole('button', { name: 'To the end' }))
  expect(one.cursor).toBe(one.trace.length)
  await userEvent.click(screen.getByRole('button', { name: 'To the start' }))
  expect(one.cursor).toBe(start)
})

test('speed and quiet stretches are chosen', async () => {
  const one = loaded()
  render(Timeline, { player: one })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '½×')
  expect(one.speed).toBe(0.5)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Skip quiet stretches' }))
  expect(one.skipQuiet).toBe(false)
})

test('the playhead is a slider that says time and line, and the keys move it', async () => {
  const one = loaded()
  render(Timeline, { player: one })
  const playhead = screen.getByRole('slider', { name: 'Playhead' })
  playhead.focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(one.cursor).toBeGreaterThan(one.schedule.steps[1]?.end ?? 0)
  await userEvent.keyboard('{PageUp}')
  expect(one.picture.calls).toBeGreaterThan(0)
  await userEvent.keyboard('{End}')
  expect(one.atEnd).toBe(true)
  await userEvent.keyboard('{Home}{ArrowRight}')
  expect(playhead).toHaveAttribute('aria-valuetext', '00:00.000 of 00:03.470, line 3')
  await userEvent.keyboard(' ')
  expect(one.playing).toBe(true)
})

test('on the playhead, keys of the page do what they do elsewhere', async () => {
  const one = loaded()
  render(Timeline, { player: one })
  screen.getByRole('slider', { name: 'Playhead' }).focus()
  await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}')
  const steps = one.cursor
  await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
  expect(one.cursor).toBeLessThan(steps - 2)
  await userEvent.keyboard(']')
  expect(one.speed).toBe(2)
})

test('there is a lane for everyone who acts, and blocks say what and when', () => {
  render(Timeline, { player: loaded() })
  const lane = screen.getByRole('group', { name: 'Your program' })
  expect(
    within(lane).getByTitle('▲ FlushQueues(FLUSH_UPLOAD | FLUSH_NO_UI) · blocks · 00:00.020 – 00:03.470'),
  ).toBeInTheDocument()
  expect(screen.getByRole('group', { name: 'Dial-up (RAS)' })).toBeInTheDocument()
})

test('it speaks French', () => {
  language.current = 'fr'
  render(Timeline, { player: loaded() })
  expect(screen.getByRole('button', { name: 'Lire' })).toBeInTheDocument()
  expect(screen.getByRole('slider', { name: 'Tête de lecture' })).toBeInTheDocument()
})
