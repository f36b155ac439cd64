import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { Keeping } from '../../src/app/keeping/keeping.svelte.ts'
import LessonPane from '../../src/app/lesson/LessonPane.svelte'
import Findings from '../../src/app/lesson/Findings.svelte'
import { Workbench } from '../../src/app/lesson/workbench.svelte.ts'
import type { Moment } from '../../src/course/account/moment.ts'
import { language } from '../../src/language/language.svelte.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { aLesson, anEngine, nothingDone, sent, swapped } from './a-lesson.ts'

beforeEach(() => {
  localStorage.clear()
  language.current = 'en'
})

const bench = (trace: Trace): Workbench =>
  new Workbench(aLesson, new Keeping(() => localStorage), anEngine(trace).load, () => undefined)

const pane = (workbench: Workbench, cursor = Infinity, shown: Moment[] = []) =>
  render(LessonPane, {
    workbench,
    race: '../../race/send-everything/',
    cursor,
    solutionShown: false,
    onshow: (moment: Moment) => void shown.push(moment),
    onsolution: () => undefined,
  })

test('steps tick as far as the recording has been watched', async () => {
  const workbench = bench(sent)
  await workbench.run()
  const { rerender } = pane(workbench, 0)
  const steps = (): (string | null)[] =>
    within(screen.getByRole('list', { name: 'Steps' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => (textContent.includes('(done)') ? 'done' : null))
  expect(steps()).toEqual([null, null])
  await rerender({ cursor: Infinity })
  expect(steps()).toEqual(['done', 'done'])
})

test('a failed check says what happened instead, and its moment can be shown', async () => {
  const workbench = bench(nothingDone)
  const shown: Moment[] = []
  await workbench.run()
  pane(workbench, Infinity, shown)
  expect(screen.getByText('It is sent').closest('li')).toHaveTextContent('does not hold')
  expect(screen.getByText('It is sent').closest('li')).toHaveTextContent('FlushQueues was never called')
  await userEvent.click(screen.getByRole('button', { name: 'Show the moment' }))
  expect(shown).toHaveLength(1)
})

test('hints come one by one, for the step that is next', async () => {
  const workbench = bench(nothingDone)
  pane(workbench)
  await userEvent.click(screen.getByRole('button', { name: 'Hint' }))
  expect(screen.getByText('A question')).toBeVisible()
  expect(screen.queryByText('The line')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Next hint' }))
  expect(screen.getByText('The line')).toBeVisible()
  expect(screen.queryByRole('button', { name: /hint/i })).toBeNull()
})

test('the run answers the prediction, not before', async () => {
  const workbench = bench(sent)
  pane(workbench)
  await userEvent.click(screen.getByRole('radio', { name: 'The outgoing' }))
  expect(screen.queryByText('It was the outgoing.')).toBeNull()
  await workbench.run()
  expect(await screen.findByText('It was the outgoing.')).toBeVisible()
})

test('everything in the pane follows the language', async () => {
  pane(bench(sent))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Send it')
  language.current = 'fr'
  expect(await screen.findByRole('heading', { level: 1, name: 'Envoyer' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Indice' })).toBeVisible()
  expect(screen.getByText('Cinq messages attendent.')).toBeVisible()
})

test('a known mistake is named before anything else', async () => {
  const workbench = bench(swapped)
  await workbench.run()
  render(Findings, { workbench, onshow: () => undefined })
  expect(screen.getByRole('status')).toHaveTextContent('That was the other direction.')
  expect(screen.getByRole('button', { name: 'Show line 4' })).toBeVisible()
})
