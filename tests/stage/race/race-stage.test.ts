import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import { createRace } from '../../../src/playback/race/race.svelte.ts'
import type { Race } from '../../../src/playback/race/race.svelte.ts'
import { reportOf } from '../../../src/simulation/report.ts'
import type { Trace } from '../../../src/simulation/trace.ts'
import { NO_KEEP } from '../../../src/stage/frame/keep.ts'
import { finishOf } from '../../../src/stage/race/finish.ts'
import RaceStage from '../../../src/stage/race/RaceStage.svelte'
import { THREE, procedureA } from '../../playback/a-recording.ts'

let race: Race
beforeEach(() => (language.current = 'en'))
afterEach(() => race.dispose())

const outcomeOf = (trace: Trace) => ({ report: reportOf(trace), finish: finishOf(trace) })

const show = (one = procedureA(THREE), other = procedureA(THREE, 'in')): void => {
  race = createRace({ ticker: () => () => undefined })
  race.load(one, other)
  render(RaceStage, {
    race,
    names: ['Upload', 'Download'],
    outcomes: [outcomeOf(one), outcomeOf(other)],
    keep: NO_KEEP,
  })
}

test('both time lines stand under one playhead', async () => {
  show()
  const times = screen.getByRole('region', { name: 'Time lines of both' })
  expect(within(times).getAllByRole('slider')).toHaveLength(1)
  expect(within(times).getAllByText('Spooler')).toHaveLength(2)
  await userEvent.click(within(times).getByRole('button', { name: 'To the end' }))
  for (const { cursor, trace } of race.racers) expect(cursor).toBe(trace.length)
})

test('one view is shown of both, and another can be chosen', async () => {
  show()
  const first = screen.getByRole('region', { name: 'A: Upload' })
  const second = screen.getByRole('region', { name: 'B: Download' })
  for (const pane of [first, second])
    expect(within(pane).getByRole('list', { name: 'Where the messages are' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Status table' }))
  race.playhead.toEnd()
  for (const pane of [first, second]) expect(await within(pane).findByRole('table')).toBeInTheDocument()
})

test('what differs at the end is marked in words too, and can be shown alone', async () => {
  show()
  const table = screen.getByRole('table', { name: 'At the end' })
  expect(within(table).getByRole('row', { name: /Left to send.*differs/ })).toBeInTheDocument()
  const rows = within(table).getAllByRole('row').length
  await userEvent.click(screen.getByRole('checkbox', { name: 'only what differs' }))
  expect(within(table).getAllByRole('row').length).toBeLessThan(rows)
  expect(within(table).queryByText('(the same)')).not.toBeInTheDocument()
})

test('the moment at which they part is said, and one can go there', async () => {
  show()
  race.playhead.toEnd()
  await userEvent.click(screen.getByRole('button', { name: /^Go to/ }))
  const [left = 0] = race.parting ?? []
  const at = race.racers[0].trace[left]?.at ?? 0
  expect(race.playhead.now).toBeCloseTo(at, 0)
  expect(screen.getAllByText('From here on they go different ways')).toHaveLength(2)
})

test('two that never part say so', () => {
  show(procedureA(THREE), procedureA(THREE))
  expect(screen.getByText('Both do the same from beginning to end.')).toBeInTheDocument()
})
