import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import type { Chart } from '../../../src/stage/statecharts/chart.ts'
import { isActive, refusedKeys, regionsShown, spaced } from '../../../src/stage/statecharts/lit.ts'
import Statecharts from '../../../src/stage/statecharts/Statecharts.svelte'
import { THREE, Tape } from '../../playback/a-recording.ts'
import { atEnd } from '../a-view.ts'

afterEach(() => {
  language.current = 'en'
})

const tape = (): Tape =>
  new Tape(THREE)
    .add({
      type: 'transition',
      machine: 'spooler',
      kind: 'spooler',
      event: 'FlushQueues returned',
      from: ['flushing.beginning'],
      to: ['flushing.sending.taking'],
      active: ['flushing.sending.taking'],
      taken: ['flushing.beginning|FlushQueues returned|1'],
    })
    .after(40)
    .add({
      type: 'transition',
      machine: 'SMTP Relay',
      kind: 'transport',
      event: 'FlushQueues',
      from: ['flush.none'],
      to: ['flush.beginning'],
      active: ['session.loggedOn', 'flush.beginning', 'link.up'],
      taken: ['flush.none|FlushQueues|3'],
    })

test('the spooler is drawn as a survey, and the inside of what is active', () => {
  render(Statecharts, atEnd(tape().trace))
  expect(screen.getByText('all of it')).toBeInTheDocument()
  expect(screen.getByText('inside flushing')).toBeInTheDocument()
})

test('the last transition is told with its event, its guard and those that were false', () => {
  render(Statecharts, atEnd(tape().trace))
  expect(screen.getByText('FlushQueues returned')).toBeInTheDocument()
  expect(screen.getByText('transportWantsToSend')).toBeInTheDocument()
  expect(screen.getByText('callFailed')).toBeInTheDocument()
})

test('the machine of a transport has its regions side by side', async () => {
  render(Statecharts, atEnd(tape().trace))
  await userEvent.click(screen.getByRole('button', { name: 'SMTP Relay' }))
  const chart = screen.getByRole('group', { name: /Statechart of SMTP Relay/ })
  for (const region of ['session', 'outbound', 'inbound', 'flush', 'link'])
    expect(within(chart).getAllByText(region)[0]).toBeInTheDocument()
  expect(screen.getByText('session.loggedOn · flush.beginning · link.up')).toBeInTheDocument()
})

test('before its first step a machine says so', () => {
  render(Statecharts, atEnd(new Tape(THREE).trace))
  expect(screen.getByText('This machine has not taken a step yet.')).toBeInTheDocument()
})

test('it speaks French', () => {
  language.current = 'fr'
  render(Statecharts, atEnd(tape().trace))
  expect(screen.getByText('Dernière transition')).toBeInTheDocument()
})

test('a state is active with what is inside it, and not with its namesakes', () => {
  const machine = { active: ['flush.outbound'], lastEvent: null, since: 0, taken: [] }
  expect(isActive({ path: 'flush' }, machine)).toBe(true)
  expect(isActive({ path: 'flush.outbound' }, machine)).toBe(true)
  expect(isActive({ path: 'flush.out' }, machine)).toBe(false)
})

test('the transitions before the one that was taken were refused', () => {
  expect([...refusedKeys(['a|GO|2'])]).toEqual(['a|GO|0', 'a|GO|1'])
  expect([...refusedKeys(['a||0'])]).toEqual([])
})

test('where no state has an inside, the usual one is shown', () => {
  const region = (name: string) => ({ name, width: 0, height: 0, nodes: [], lines: [] })
  const chart: Chart = {
    parallel: false,
    transitions: {},
    regions: [region(''), region('starting'), region('flushing')],
  }
  const machine = { active: ['idle'], lastEvent: null, since: 0, taken: [] }
  expect(regionsShown(chart, machine).map(({ name }) => name)).toEqual(['', 'flushing'])
  expect(regionsShown(chart, { ...machine, active: ['starting.x'] }).map(({ name }) => name)).toEqual([
    '',
    'starting',
  ])
})

test('the name of a guard can be read as words', () => {
  expect(spaced('wasAskedToSend')).toBe('was asked to send')
})
