import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { Keeping } from '../../src/app/keeping/keeping.svelte.ts'
import LessonPane from '../../src/app/lesson/LessonPane.svelte'
import Findings from '../../src/app/lesson/Findings.svelte'
import Worlds from '../../src/app/lesson/Worlds.svelte'
import { Workbench } from '../../src/app/lesson/workbench.svelte.ts'
import type { Moment } from '../../src/course/account/moment.ts'
import { language } from '../../src/language/language.svelte.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { propsAt } from './a-page.ts'
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

const comparing = (trace: Trace, fewestCalls: number): Workbench =>
  new Workbench(
    { ...aLesson, fewestCalls },
    new Keeping(() => localStorage),
    anEngine(trace).load,
    () => undefined,
  )

test.each([
  [1, 'It took 2 calls of MAPI in this world; our solution makes 1.', null],
  [2, 'It took 2 calls of MAPI in this world; our solution makes 2.', 'Not one more than ours.'],
  [3, 'It took 2 calls of MAPI in this world; our solution makes 3.', 'Fewer than ours: well done.'],
])('a right answer is told its calls beside ours, which are %i', async (ours, told, praise) => {
  const workbench = comparing(sent, ours)
  await workbench.run()
  pane(workbench)
  const remark = screen.getByText(told, { exact: false })
  if (praise === null) expect(remark).not.toHaveTextContent('★')
  else expect(remark).toHaveTextContent(`★ ${praise}`)
})

test('calls are counted neither for a wrong answer nor in another world than the shown one', async () => {
  const wrong = comparing(swapped, 2)
  await wrong.run()
  pane(wrong)
  const elsewhere = comparing(sent, 2)
  for (const world of aLesson.hidden) elsewhere.enter(world)
  await elsewhere.run()
  pane(elsewhere)
  expect(screen.queryByText(/calls of MAPI/)).toBeNull()
})

test('a known mistake in another world is named before the check that it breaks', async () => {
  const workbench = new Workbench(
    aLesson,
    new Keeping(() => localStorage),
    anEngine(sent, swapped).load,
    () => undefined,
  )
  await workbench.run()
  const { navigation } = await propsAt({ page: 'contents', language: 'en' })
  render(Worlds, { workbench, navigation })
  const told = await screen.findByText('That was the other direction.')
  expect(told.parentElement).toHaveTextContent('not in another world: “Another order”')
  expect(screen.queryByText('It is sent')).toBeNull()
})
