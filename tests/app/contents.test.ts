import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import Contents from '../../src/app/contents/Contents.svelte'
import { findLessons } from '../../src/app/contents/find-lessons.ts'
import { parts, summaries } from '../../src/course/catalogue.ts'
import { NOTHING_KEPT } from '../../src/course/kept.ts'
import { propsAt } from './a-page.ts'

beforeEach(() => localStorage.clear())

const slugs = (query: string, language: 'en' | 'fr' = 'en'): string[] =>
  findLessons(parts, query, language).flatMap(({ lessons }) => lessons.map(({ slug }) => slug))

const [first, second, third] = summaries.map(({ slug }) => slug) as [string, string, string]
const titleOf = (slug: string): string => summaries.find((lesson) => lesson.slug === slug)?.title.en ?? ''

test('a lesson is found by its calls, by words in any order, and without accents', () => {
  expect(slugs('flushqueues')).toContain('send-everything')
  expect(slugs('flushqueues')).not.toContain('a-session')
  expect(slugs('spooler ask')).toContain('send-everything')
  expect(slugs('table d’etat', 'fr')).toEqual(slugs("TABLE D'ÉTAT", 'fr'))
  expect(slugs('table d’etat', 'fr').length).toBeGreaterThan(0)
  expect(slugs(' ')).toHaveLength(summaries.length)
  expect(slugs('gramophone')).toEqual([])
})

test('searching narrows the contents, says how many are left, and ends with one button', async () => {
  render(Contents, await propsAt({ page: 'contents', language: 'en' }))
  const user = userEvent.setup()
  await user.type(screen.getByRole('searchbox', { name: 'Find a lesson' }), 'flushqueues')
  const left = slugs('flushqueues').length
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(left)
  expect(screen.getByText(`${String(left)} lessons`)).toBeVisible()
  await user.type(screen.getByRole('searchbox'), ' gramophone')
  await user.click(screen.getByRole('button', { name: 'Show all lessons' }))
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(summaries.length)
})

test('a newcomer is offered the whole course and the procedures; nothing is locked', async () => {
  render(Contents, await propsAt({ page: 'contents', language: 'en' }))
  expect(screen.getByRole('link', { name: 'The whole course' })).toHaveAttribute(
    'href',
    `./lessons/${first}/`,
  )
  expect(screen.getByRole('link', { name: 'Straight to the procedures' })).toBeVisible()
  for (const { title } of summaries) expect(screen.getByRole('link', { name: title.en })).toBeVisible()
  expect(screen.queryByText('You are here')).toBeNull()
})

test('who was here before goes on where they were last', async () => {
  const props = await propsAt({ page: 'contents', language: 'en' })
  props.keeping.keepLesson(first, { ...NOTHING_KEPT, done: true })
  props.keeping.visit(third)
  render(Contents, props)
  expect(screen.getByRole('link', { name: `Go on: ${titleOf(third)}` })).toBeVisible()
  const here = screen.getByText('You are here').closest('li')
  expect(within(here as HTMLElement).getByRole('link', { name: titleOf(third) })).toBeVisible()
})

test('a lesson that is done is not where one goes on', async () => {
  const props = await propsAt({ page: 'contents', language: 'en' })
  props.keeping.keepLesson(first, { ...NOTHING_KEPT, done: true })
  props.keeping.visit(first)
  render(Contents, props)
  expect(screen.getByRole('link', { name: `Go on: ${titleOf(second)}` })).toBeVisible()
})

test('when all are done, the way leads to what was learnt', async () => {
  const props = await propsAt({ page: 'contents', language: 'en' })
  for (const { slug } of summaries) props.keeping.keepLesson(slug, { ...NOTHING_KEPT, done: true })
  render(Contents, props)
  expect(screen.getByRole('link', { name: /You have done them all/ })).toHaveAttribute(
    'href',
    './what-you-learnt/',
  )
})
