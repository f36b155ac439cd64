import { render, screen, within } from '@testing-library/svelte'
import { beforeEach, expect, test } from 'vitest'
import Worksheet from '../../src/app/lesson/Worksheet.svelte'
import LessonPage from '../../src/app/lesson/LessonPage.svelte'
import { loadLesson } from '../../src/course/catalogue.ts'
import type { Lesson } from '../../src/course/lesson.ts'
import { language } from '../../src/language/language.svelte.ts'
import { propsAt } from './a-page.ts'

beforeEach(() => {
  localStorage.clear()
  language.current = 'en'
})

const lesson = (await loadLesson('send-everything')) as Lesson

/** What is hidden on a screen is all there is on paper. */
const hidden = { hidden: true } as const

test('the sheet has the text, the world, an empty status table with a row for each, and the solution last', () => {
  render(Worksheet, { lesson })
  expect(
    screen.getAllByRole('heading', { level: 1, ...hidden }).map(({ textContent }) => textContent),
  ).toEqual([lesson.title.en, `${lesson.title.en}: a solution`])
  const [world, blank] = screen.getAllByRole('table', hidden) as [HTMLElement, HTMLElement]
  for (const { name } of lesson.world.scenario.transports)
    expect(within(world).getByRole('cell', { name, ...hidden })).toBeInTheDocument()
  const rows = within(blank).getAllByRole('row', hidden).slice(1)
  expect(rows).toHaveLength(lesson.world.scenario.transports.length + 4)
  for (const row of rows) expect(row).toHaveTextContent('')
  expect(within(blank).getByRole('columnheader', { name: 'PR_STATUS_CODE', ...hidden })).toBeInTheDocument()
})

test('it follows the language', () => {
  language.current = 'fr'
  render(Worksheet, { lesson })
  expect(screen.getByRole('heading', { name: 'La table d’état, à remplir', ...hidden })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: /une solution$/, ...hidden })).toBeInTheDocument()
})

test('it is on the page only while the page is printed', async () => {
  render(LessonPage, {
    ...(await propsAt({ page: 'lesson', language: 'en', slug: lesson.slug })),
    content: lesson,
  })
  const sheet = (): HTMLElement | null => screen.queryByRole('heading', { name: /: a solution/, ...hidden })
  expect(sheet()).toBeNull()
  dispatchEvent(new Event('beforeprint'))
  expect(sheet()).toBeInTheDocument()
  dispatchEvent(new Event('afterprint'))
  expect(sheet()).toBeNull()
})

test('a lesson from elsewhere says so on paper too, and has no solution where it tells none', () => {
  render(Worksheet, { lesson: { ...lesson, slug: 'guest-0', solution: null } })
  expect(screen.getByText('This lesson is not part of the course.')).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: /a solution$/, ...hidden })).toBeNull()
})
