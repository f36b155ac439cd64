import { render, screen } from '@testing-library/svelte'
import { flushSync } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { createPlayer } from '../../src/playback/player.svelte.ts'
import Stage from '../../src/stage/Stage.svelte'
import { THREE, procedureA } from '../playback/a-recording.ts'

const player = createPlayer({ ticker: () => () => undefined })
afterEach(() => {
  player.load([])
})

test('the views that were asked for stand on the stage, in their order', () => {
  player.load(procedureA(THREE))
  render(Stage, { player, views: ['status-table', 'messages'] })
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Status table',
    'Messages',
  ])
})

test('all views follow the cursor', () => {
  player.load(procedureA(THREE))
  render(Stage, { player, views: ['messages', 'status-table'] })
  expect(screen.getByText('6 to send')).toBeInTheDocument()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  player.toEnd()
  flushSync()
  expect(screen.getByText('0 to send')).toBeInTheDocument()
  expect(screen.getByRole('table')).toBeInTheDocument()
})

test('a profile without transports is drawn too', () => {
  player.load(procedureA([]))
  render(Stage, { player, views: ['messages'] })
  expect(screen.getByText('This profile has no transports.')).toBeInTheDocument()
})

test('before the first run it says where the transports will be', () => {
  player.load([])
  render(Stage, { player, views: ['messages'] })
  expect(screen.getByText(/Press Run/)).toBeInTheDocument()
})
