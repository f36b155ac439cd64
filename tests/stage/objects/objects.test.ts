import { render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { livesOf, soFar } from '../../../src/stage/objects/lives.ts'
import Objects from '../../../src/stage/objects/Objects.svelte'
import { THREE, Tape, procedureA } from '../../playback/a-recording.ts'
import { atEnd } from '../a-view.ts'

const object = (event: 'created' | 'referenced' | 'released', ref: number, count: number) =>
  ({ type: 'object', event, ref, kind: 'IMAPITable', count }) as const
const over = { type: 'end', of: 'run', outcome: 'completed', error: null } as const

test('the count of references goes up and down with the recording', () => {
  const { trace } = new Tape(THREE)
    .atLine(1)
    .add(object('created', 1, 1))
    .atLine(2)
    .add(object('referenced', 1, 2))
    .atLine(3)
    .add(object('released', 1, 1))
  const [life] = livesOf(trace).all
  if (life === undefined) throw new Error('Nothing was born.')
  const counts = trace.map((_, index) => soFar(life, index + 1)?.count ?? null)
  expect(counts.filter((count) => count !== null)).toEqual([1, 1, 2, 2, 1])
})

test('what is held is counted once, however many references there are', () => {
  const { trace } = new Tape(THREE).add(object('created', 1, 1)).add(object('referenced', 1, 2))
  expect(livesOf(trace).alive.map(({ count }) => count)).toEqual([1])
})

test('at the end, what was never given back stands out', () => {
  const { trace } = new Tape(THREE)
    .atLine(4)
    .add(object('created', 1, 1))
    .add(over)
  render(Objects, atEnd(trace))
  expect(screen.getByText(/1 thing was never given back/)).toBeInTheDocument()
  expect(within(screen.getByRole('listitem')).getByText('never given back')).toBeInTheDocument()
})

test('a session that the program keeps is still open, and no leak', () => {
  const { trace } = new Tape(THREE)
    .add({ type: 'object', event: 'created', ref: 1, kind: 'IMAPISession', count: 1 })
    .add(over)
  render(Objects, atEnd(trace))
  expect(screen.getByText('still open')).toBeInTheDocument()
  expect(screen.queryByText(/never given back/)).not.toBeInTheDocument()
})

test('while the program runs, nothing is a leak', () => {
  render(Objects, atEnd(new Tape(THREE).atLine(4).add(object('created', 1, 1)).trace))
  expect(screen.queryByText(/never given back/)).not.toBeInTheDocument()
  expect(screen.getByText('1 reference')).toBeInTheDocument()
})

test('a misuse stands with the object, its line and what is wrong', async () => {
  const showLine = vi.fn()
  const { trace } = new Tape(THREE)
    .atLine(4)
    .add(object('created', 1, 1))
    .add(object('released', 1, 0))
    .atLine(9)
    .add({ type: 'fault', kind: 'use-after-release', ref: 1, of: 'IMAPITable', message: 'It is gone.' })
  render(Objects, atEnd(trace, { showLine }))
  expect(screen.getByText(/It is gone/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Go to use after Release, line 9' }))
  expect(showLine).toHaveBeenCalledWith(9)
})

test('what was given back can be left out', async () => {
  render(Objects, atEnd(procedureA(THREE)))
  const before = screen.getAllByRole('listitem').length
  await userEvent.click(screen.getByRole('checkbox', { name: 'show what was given back' }))
  expect(screen.getAllByRole('listitem').length).toBeLessThan(before)
})

test('memory that is freed with its block is no thing of its own', () => {
  const { trace } = new Tape(THREE)
    .add({ type: 'buffer', event: 'allocated', ref: 1, kind: 'SRowSet' })
    .add({ type: 'buffer', event: 'allocated', ref: 2, kind: 'SRow', parent: 1 })
  expect(livesOf(trace).alive.map(({ count }) => count)).toEqual([1])
})
