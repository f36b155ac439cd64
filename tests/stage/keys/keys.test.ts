import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { beforeAll, expect, test, vi } from 'vitest'
import { actionOf } from '../../../src/stage/keys/keys.ts'
import { addressOfMoment, momentIn } from '../../../src/stage/keys/moment-address.ts'
import { Preferences } from '../../../src/stage/keys/preferences.svelte.ts'
import Timeline from '../../../src/stage/timeline/Timeline.svelte'
import { THREE, procedureA } from '../../playback/a-recording.ts'
import { keepIn, stillPlayer } from '../a-view.ts'

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})

const trace = procedureA(THREE)
const show = (kept = new Map<string, string>()) => {
  const player = stillPlayer(trace)
  render(Timeline, { player, keep: keepIn(kept) })
  return player
}

test('space plays and pauses, the arrows step, Home and End go all the way', async () => {
  const player = show()
  await userEvent.keyboard(' ')
  expect(player.playing).toBe(true)
  await userEvent.keyboard(' ')
  expect(player.playing).toBe(false)
  await userEvent.keyboard('{End}')
  expect(player.atEnd).toBe(true)
  await userEvent.keyboard('{Home}')
  const start = player.cursor
  await userEvent.keyboard('{ArrowRight}')
  expect(player.cursor).toBeGreaterThan(start)
  await userEvent.keyboard('{ArrowLeft}')
  expect(player.cursor).toBe(start)
})

test('with Shift the arrows go from call to call, comma and full stop from line to line', async () => {
  const player = show()
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
  flushSync()
  expect(player.picture.calls).toBe(1)
  await userEvent.keyboard('.')
  flushSync()
  const { line } = player.picture
  await userEvent.keyboard('.')
  flushSync()
  expect(player.picture.line).not.toBe(line)
  await userEvent.keyboard(',')
  flushSync()
  expect(player.picture.line).toBe(line)
})

test('brackets change the speed, which is remembered', async () => {
  const kept = new Map<string, string>()
  const player = show(kept)
  await userEvent.keyboard(']]')
  expect(player.speed).toBe(4)
  const again = stillPlayer(trace)
  expect(new Preferences(again, keepIn(kept)).keys).toBe(true)
  expect(again.speed).toBe(4)
  await userEvent.keyboard('[[[[[[')
  expect(player.speed).toBe(0.5)
})

test('what was kept and makes no sense is as nothing', () => {
  const player = stillPlayer(trace)
  const kept = '{"speed":3,"skipQuiet":"no","keys":1,"aloud":"loud"}'
  const { keys, aloud } = new Preferences(player, keepIn(new Map([['playback', kept]])))
  expect([player.speed, player.skipQuiet, keys, aloud]).toEqual([1, true, true, 'calls'])
})

test('keys belong to fields, to what they press, and to what they scroll', () => {
  const asked = (html: string, key: string): string | null => {
    document.body.innerHTML = html
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    let action: string | null = null
    document.body.addEventListener('keydown', (heard) => (action = actionOf(heard)), { once: true })
    document.body.firstElementChild?.dispatchEvent(event)
    return action
  }
  expect(asked('<input>', ' ')).toBeNull()
  expect(asked('<textarea></textarea>', '?')).toBeNull()
  expect(asked('<button></button>', ' ')).toBeNull()
  expect(asked('<button></button>', 'ArrowLeft')).toBe('stepBack')
  expect(asked('<div role="group" tabindex="0"></div>', 'ArrowLeft')).toBeNull()
  expect(asked('<p></p>', '[')).toBe('slower')
  document.body.innerHTML = ''
})

test('a key with Ctrl, Alt or the system key is not ours', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
    expect(actionOf(new KeyboardEvent('keydown', { key: 'End', [modifier]: true }))).toBeNull()
})

test('the sheet shows every key, and can switch them off', async () => {
  const player = show()
  await userEvent.keyboard('?')
  expect(screen.getByRole('dialog', { name: 'Keys and habits' })).toBeInTheDocument()
  expect(screen.getByText('To the next call')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'These keys do something' }))
  document.activeElement?.dispatchEvent(new Event('blur'))
  const before = player.cursor
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
  expect(player.cursor).toBe(before)
})

test('a link to the moment is copied, or shown where it cannot be', async () => {
  const user = userEvent.setup()
  const player = stillPlayer(trace)
  const addressOf = (moment: number): string => addressOfMoment(location.href, moment)
  render(Timeline, { player, outside: { addressOf } })
  player.seek(20)
  await user.click(screen.getByRole('button', { name: /^Keys/ }))
  await user.click(screen.getByRole('button', { name: 'Copy a link to this moment' }))
  expect(await navigator.clipboard.readText()).toMatch(/#t=20$/)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('No.'))
  await user.click(screen.getByRole('button', { name: 'Copy a link to this moment' }))
  expect(await screen.findByText(/Copy it from here: .*#t=20/)).toBeInTheDocument()
})

test('an address names a moment, and nothing else does', () => {
  expect(momentIn(new URL(addressOfMoment('https://site.example/lesson/?a#b', 1900.4)).hash)).toBe(1900)
  for (const hash of ['', '#t=', '#t=-1', '#t=1e9', '#x=1', '#t=1&x']) expect(momentIn(hash)).toBeNull()
})

test('where a moment has no address, none is offered', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: /^Keys/ }))
  expect(screen.queryByRole('button', { name: 'Copy a link to this moment' })).toBeNull()
})

test('before the run it is said that the address names a moment', () => {
  render(Timeline, { player: stillPlayer(), outside: { sought: 1_900 } })
  expect(screen.getByText(/then 00:01\.900 is shown/)).toBeInTheDocument()
})
