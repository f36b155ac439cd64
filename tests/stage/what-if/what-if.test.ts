import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Input } from '../../../src/simulation/input.ts'
import Timeline from '../../../src/stage/timeline/Timeline.svelte'
import { alike } from '../../../src/playback/alike.ts'
import { reportOf } from '../../../src/simulation/report.ts'
import type { Trace } from '../../../src/simulation/trace.ts'
import { finishOf } from '../../../src/stage/race/finish.ts'
import { choicesAt } from '../../../src/stage/what-if/choices.ts'
import { momentFor } from '../../../src/stage/what-if/moment.ts'
import type { Compared, WhatIf } from '../../../src/stage/what-if/what-if.ts'
import { THREE, Tape, procedureA } from '../../playback/a-recording.ts'
import { stillPlayer } from '../a-view.ts'

// jsdom has no modal dialogs.
beforeAll(async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  // The page loads it when it is asked for; how long that takes is no matter of these tests.
  await import('../../../src/stage/what-if/Comparison.svelte')
})

const cut: Input = { at: 300, kind: 'network', state: 'down' }

const whatIf = (inputs: readonly Input[] = [], parted: number | null = null) => ({
  inputs,
  parted,
  busy: false,
  compare: null as WhatIf['compare'],
  add: vi.fn<WhatIf['add']>(),
  remove: vi.fn<WhatIf['remove']>(),
  move: vi.fn<WhatIf['move']>(),
})

const transition = (machine: string, ...active: string[]) =>
  ({ type: 'transition', machine, kind: 'transport', event: 'X', from: [], to: active, active }) as const

const pictureOf = (tape: Tape) => {
  const player = stillPlayer(tape.trace)
  player.toEnd()
  return player.picture
}

test('a network that is up can be cut, one that is down be restored', () => {
  const up = pictureOf(new Tape(THREE).add(transition('SMTP Relay', 'link.up')))
  expect(choicesAt(up, 5, null).map(({ name }) => name)).toEqual(['cut', 'arrive', 'takeBack'])
  const down = pictureOf(new Tape(THREE).add(transition('SMTP Relay', 'link.down')))
  expect(choicesAt(down, 5, null).map(({ name }) => name)).toEqual(['restore', 'arrive', 'takeBack'])
})

test('a choice concerns the transport that was chosen', () => {
  const picture = pictureOf(new Tape(THREE).add(transition('SMTP Relay', 'link.up')))
  expect(choicesAt(picture, 5, 'SMTP Relay').map(({ input }) => input)).toEqual([
    { at: 5, kind: 'network', state: 'down', transport: 'SMTP Relay' },
    { at: 5, kind: 'arrive', transport: 'SMTP Relay', subject: '', messageClass: 'IPM.Note' },
    { at: 5, kind: 'cancel', message: 'SMTP Relay-out-1' },
  ])
})

test('a carrier can be lost only where a line is connected', () => {
  const connected = pictureOf(new Tape(THREE).add(transition('Dial-up (RAS)', 'line.connected')))
  expect(choicesAt(connected, 5, null).map(({ name }) => name)).toContain('carrier')
  const hungUp = pictureOf(new Tape(THREE).add(transition('Dial-up (RAS)', 'line.hungUp')))
  expect(choicesAt(hungUp, 5, null).map(({ name }) => name)).not.toContain('carrier')
})

test('a dialog that is open can be answered either way', () => {
  const dialog = {
    type: 'dialog',
    id: 1,
    owner: 'Dial-up (RAS)',
    kind: 'connect',
    despiteNoUi: false,
  } as const
  const picture = pictureOf(new Tape(THREE).add({ ...dialog, event: 'shown' }))
  expect(choicesAt(picture, 9, null).slice(-2)).toEqual([
    { name: 'ok', input: { at: 9, kind: 'answer', answer: 'ok', transport: 'Dial-up (RAS)' } },
    { name: 'cancel', input: { at: 9, kind: 'answer', answer: 'cancel', transport: 'Dial-up (RAS)' } },
  ])
})

test('an input comes after everything that has been shown', () => {
  const player = stillPlayer(procedureA(THREE))
  for (let step = 0; step < 40; step += 1) {
    player.stepForward()
    flushSync()
    const at = momentFor(player)
    expect(at).toBeGreaterThan(player.picture.at)
    expect(player.trace.findIndex((record) => record.at >= at)).not.toBeLessThan(-1)
    expect(player.trace.slice(0, player.cursor).every((record) => record.at < at)).toBe(true)
  }
})

test('choosing one beside the playhead asks for another run', async () => {
  const tape = new Tape(THREE).add(transition('SMTP Relay', 'link.up'))
  const asked = whatIf()
  render(Timeline, { player: stillPlayer(tape.trace), outside: { whatIf: asked } })
  await userEvent.click(screen.getByRole('button', { name: 'Cut the network' }))
  expect(asked.add).toHaveBeenCalledWith({ at: 1, kind: 'network', state: 'down' })
})

test('what was changed is listed, can be moved and taken back', async () => {
  const asked = whatIf([cut], 4)
  const player = stillPlayer(procedureA(THREE))
  render(Timeline, { player, outside: { whatIf: asked } })
  expect(screen.getByRole('list', { name: 'What was changed' })).toHaveTextContent('network cut')
  const time = screen.getByRole('spinbutton', { name: /Virtual time/ })
  await userEvent.clear(time)
  await userEvent.type(time, '0.5{Tab}')
  expect(asked.move).toHaveBeenCalledWith(0, 500)
  await userEvent.click(screen.getByRole('button', { name: 'Take back: network cut' }))
  expect(asked.remove).toHaveBeenCalledWith(0)
})

test('where the runs part is marked on the time line', () => {
  render(Timeline, { player: stillPlayer(procedureA(THREE)), outside: { whatIf: whatIf([cut], 40) } })
  expect(screen.getByText('From here on it went differently than before')).toBeInTheDocument()
})

test('while it runs again nothing more can be changed', () => {
  const tape = new Tape(THREE).add(transition('SMTP Relay', 'link.up'))
  const outside = { whatIf: { ...whatIf(), busy: true } }
  render(Timeline, { player: stillPlayer(tape.trace), outside })
  expect(screen.getByRole('button', { name: 'Cut the network' })).toBeDisabled()
  expect(screen.getByText('Running again …')).toBeInTheDocument()
})

test('before and after are compared: what was changed, where they part, what differs in the end', async () => {
  const before = procedureA(THREE)
  const after = procedureA(THREE, 'in')
  const compared = (trace: Trace, inputs: readonly Input[]): Compared => ({
    trace,
    inputs,
    outcome: { report: reportOf(trace), finish: finishOf(trace) },
  })
  const compare = vi.fn(() => Promise.resolve([compared(before, []), compared(after, [cut])] as const))
  const player = stillPlayer(after)
  const parted = before.findIndex((record, index) => !alike(record, after[index]))
  render(Timeline, { player, outside: { whatIf: { ...whatIf([cut], parted), compare } } })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Compare with before …' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Before and after the change' }))
  expect(dialog.getByText('before: nothing changed')).toBeVisible()
  expect(dialog.getByText('after: network cut (at 0.300 s)')).toBeVisible()
  // Only what differs, until all is asked for.
  expect(dialog.queryByText('(the same)')).toBeNull()
  expect(dialog.getByRole('row', { name: /^Left to send/ })).toHaveTextContent('differs')
  await user.click(dialog.getByRole('checkbox', { name: 'only what differs' }))
  expect(dialog.getAllByText('(the same)').length).toBeGreaterThan(0)
  await user.click(dialog.getByRole('button', { name: /^Go to/ }))
  expect(player.cursor).toBe(parted)
  expect(screen.queryByRole('dialog')).toBeNull()
})
