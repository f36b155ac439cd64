import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { certificate } from '../../src/app/closing/certificate.ts'
import ClosingPage from '../../src/app/closing/ClosingPage.svelte'
import { learnt } from '../../src/app/closing/learnt.ts'
import { parts, summaries } from '../../src/course/catalogue.ts'
import { NOTHING_KEPT } from '../../src/course/kept.ts'
import { propsAt } from './a-page.ts'

beforeEach(() => localStorage.clear())

const summary = {
  name: 'Ada',
  course: 'Mail',
  done: '1 of 2',
  date: 'today',
  parts: [
    {
      title: 'Ground',
      lessons: [
        { title: 'A session', done: true },
        { title: 'Rows', done: false },
      ],
    },
  ],
}

const read = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml')

test('every part of the course says what was learnt, and no other does', () => {
  expect(Object.keys(learnt).sort()).toEqual(parts.map(({ id }) => id).sort())
})

test('the summary is a picture in its own right, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }), (name) => {
      const drawn = read(certificate({ ...summary, name }))
      expect(drawn.querySelector('parsererror')).toBeNull()
      expect(drawn.querySelector('text')?.textContent).toBe(name)
    }),
  )
})

test('done and open lessons differ in more than colour', () => {
  const marks = [...read(certificate(summary)).querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(marks).toEqual(expect.arrayContaining(['✓', '·']))
})

test('no line of the summary runs out of it', () => {
  const long = { title: 'A very long title that nobody would ever put on a lesson of any course', done: true }
  const drawn = read(certificate({ ...summary, parts: [{ title: 'x', lessons: Array(40).fill(long) }] }))
  const height = Number(drawn.documentElement.getAttribute('height'))
  for (const text of drawn.querySelectorAll('text')) {
    expect(Number(text.getAttribute('y'))).toBeLessThan(height - 40)
    expect(text.textContent.length).toBeLessThan(75)
  }
})

test('the page says how far one is, and keeps the name for the picture', async () => {
  const props = await propsAt({ page: 'closing', language: 'en' })
  const [lesson] = summaries
  if (lesson) props.keeping.keepLesson(lesson.slug, { ...NOTHING_KEPT, done: true })
  render(ClosingPage, props)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What you will be able to say')
  expect(screen.getByText(new RegExp(`^1 of ${String(summaries.length)} lessons are done`))).toBeVisible()
  const done = screen.getByRole('link', { name: lesson?.title.en ?? '' }).closest('li')
  expect(within(done as HTMLElement).getByText('(done)')).toBeInTheDocument()

  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada & Co')
  await user.tab()
  expect(props.keeping.read('name')).toBe('Ada & Co')
  const picture = screen.getByRole('img', { name: /A summary to keep/ })
  expect(decodeURIComponent(picture.getAttribute('src') ?? '')).toContain('Ada &amp; Co')
})

test('with everything done it is the end of the course', async () => {
  const props = await propsAt({ page: 'closing', language: 'fr' })
  for (const { slug } of summaries) props.keeping.keepLesson(slug, { ...NOTHING_KEPT, done: true })
  render(ClosingPage, props)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ce que vous avez appris')
})
