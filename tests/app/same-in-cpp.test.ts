import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import SameInCpp from '../../src/app/lesson/SameInCpp.svelte'
import { language } from '../../src/language/language.svelte.ts'
import { aLesson } from './a-lesson.ts'

beforeEach(() => {
  language.current = 'en'
})

const { solution, cpp } = aLesson

const compare = (open = true, onopen = (): void => undefined) =>
  render(SameInCpp, { solution, cpp, open, onopen })

const text = (name: 'TypeScript' | 'C++'): HTMLElement => screen.getByRole('region', { name })
const section = (name: 'TypeScript' | 'C++', of: string): HTMLElement =>
  within(text(name)).getByRole('group', { name: of })
const link = (name: 'TypeScript' | 'C++', of: string): HTMLElement =>
  within(text(name)).getByRole('link', { name: of })

/** The words of the sections that are lit, in both texts. */
const lit = (): string[] =>
  screen.getAllByRole('group').flatMap((group) => (group.matches('.lit') ? [group.textContent] : []))

test('it gives nothing away until it is asked', async () => {
  const onopen = vi.fn()
  compare(false, onopen)
  expect(screen.queryByText(/Solution\(\)/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Show it all the same' }))
  expect(onopen).toHaveBeenCalledOnce()
})

test('pointing at a section lights it in both texts, and only it', async () => {
  compare()
  expect(lit()).toEqual([])
  await userEvent.hover(section('C++', '1 Begin'))
  expect(lit()).toHaveLength(2)
  expect(lit()[0]).toContain('solution()')
  expect(lit()[1]).toContain('Check();')
  await userEvent.hover(section('TypeScript', '2 End'))
  expect(lit().every((words) => /end\(\)/i.test(words))).toBe(true)
  await userEvent.unhover(section('TypeScript', '2 End'))
  await userEvent.hover(within(text('TypeScript')).getByText('before'))
  expect(lit()).toEqual([])
})

test('by the keyboard: the focus lights a section, Enter goes to its like and back', async () => {
  compare()
  link('TypeScript', '2 End').focus()
  await vi.waitFor(() => expect(lit()).toHaveLength(2))
  await userEvent.keyboard('{Enter}')
  expect(link('C++', '2 End')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(link('TypeScript', '2 End')).toHaveFocus()
  expect(location.hash).toBe('')
})

test('the comments are in the language of the page, the code is not', async () => {
  compare()
  language.current = 'fr'
  expect(await screen.findAllByRole('link', { name: '1 Commencer' })).toHaveLength(2)
  expect(section('C++', '2 Finir')).toHaveTextContent('End();')
})

test('the copy is the program, line by line', async () => {
  const user = userEvent.setup()
  compare()
  await user.click(screen.getByRole('button', { name: 'Copy the C++' }))
  expect(await navigator.clipboard.readText()).toBe(cpp.en)
  expect(within(text('C++')).getByRole('status')).toHaveTextContent('Copied.')
})

test('without a clipboard the text is selected, and says how to go on', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  compare()
  await user.click(screen.getByRole('button', { name: 'Copy the C++' }))
  expect(await screen.findByText('It is selected: copy it with Ctrl+C.')).toBeVisible()
  expect(getSelection()?.toString()).toContain('Check();')
})
