import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import { NO_KEEP } from '../../../src/stage/frame/keep.ts'
import { StageLayout } from '../../../src/stage/frame/layout.svelte.ts'
import Stage from '../../../src/stage/Stage.svelte'
import { STAGE_VIEWS } from '../../../src/stage/view.ts'
import type { StageView } from '../../../src/stage/view.ts'
import { THREE, procedureA } from '../../playback/a-recording.ts'
import { keepIn, stillPlayer } from '../a-view.ts'

afterEach(() => {
  language.current = 'en'
})

const trace = procedureA(THREE)
const titles = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const show = (views: readonly StageView[] = ['messages'], keep = NO_KEEP) =>
  render(Stage, { player: stillPlayer(trace), views, keep })

test('the learner opens and closes views from the menu', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: /^Views/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /Status table/ }))
  expect(titles()).toEqual(['Messages', 'Status table'])
  await userEvent.click(screen.getByRole('checkbox', { name: /^Messages/ }))
  expect(titles()).toEqual(['Status table'])
})

test('Escape closes the menu and gives the focus back', async () => {
  show()
  const button = screen.getByRole('button', { name: /^Views/ })
  await userEvent.click(button)
  await userEvent.click(screen.getByRole('checkbox', { name: /Calls/ }))
  await userEvent.keyboard('{Escape}')
  expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(button).toHaveFocus()
})

test('a view can be closed where it stands, and all of them', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Close Messages' }))
  expect(screen.getByText(/No view is open/)).toBeInTheDocument()
})

/** Views come when they are opened; the first test that opens them waits for their making too. */
const LATE_MS = 60_000

test('every view can be opened, in both languages', { timeout: LATE_MS }, async () => {
  for (const of of ['en', 'fr'] as const) {
    language.current = of
    const { unmount } = show(STAGE_VIEWS)
    for (const view of screen.getAllByRole('heading', { level: 2 })) expect(view).not.toBeEmptyDOMElement()
    expect(await screen.findByRole('searchbox', {}, { timeout: LATE_MS / 2 })).toBeInTheDocument()
    unmount()
  }
})

test('a maximised view is restored by its button and by Escape', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Maximise Messages' }))
  expect(screen.getByRole('button', { name: 'Restore Messages' })).toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: 'Maximise Messages' })).toBeInTheDocument()
})

test('a view is resized with the arrows, and Home gives it back its own height', async () => {
  const kept = new Map<string, string>()
  show(['messages'], keepIn(kept))
  screen.getByRole('separator', { name: 'Height of Messages' }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect([...kept.values()].join()).toContain('"messages":')
  await userEvent.keyboard('{Home}')
  expect([...kept.values()].join()).toContain('"heights":{}')
})

test('the layout is kept, for lessons that choose the same views', async () => {
  const kept = new Map<string, string>()
  const { unmount } = show(['messages', 'status-table'], keepIn(kept))
  await userEvent.click(screen.getByRole('button', { name: 'Close Messages' }))
  unmount()
  const again = show(['messages', 'status-table'], keepIn(kept))
  expect(titles()).toEqual(['Status table'])
  again.unmount()
  show(['messages'], keepIn(kept))
  expect(titles()).toEqual(['Messages'])
})

test('the layout of the lesson can be had back', async () => {
  show(['messages'], keepIn(new Map([['stage:messages', '{"open":["status-table"]}']])))
  expect(titles()).toEqual(['Status table'])
  await userEvent.click(screen.getByRole('button', { name: /^Views/ }))
  await userEvent.click(screen.getByRole('button', { name: 'As the lesson has them' }))
  expect(titles()).toEqual(['Messages'])
})

test('what was kept and makes no sense is as nothing', () => {
  for (const text of ['{', 'null', '[]', '{"open":7}', '"messages"'])
    expect(new StageLayout(['messages'], keepIn(new Map([['stage:messages', text]]))).open).toEqual([
      'messages',
    ])
  const odd = '{"open":["calls","calls","nothing",3],"maximised":"messages","heights":{"calls":"tall"}}'
  const layout = new StageLayout(['messages'], keepIn(new Map([['stage:messages', odd]])))
  expect(layout.open).toEqual(['calls'])
  expect(layout.maximised).toBeNull()
  expect(layout.heightOf('calls')).toBeNull()
})

test('a height stays within reason', () => {
  const layout = new StageLayout(['messages'])
  layout.resize('messages', 5)
  expect(layout.heightOf('messages')).toBe(120)
  layout.resize('messages', 99_999)
  expect(layout.heightOf('messages')).toBe(2000)
})
