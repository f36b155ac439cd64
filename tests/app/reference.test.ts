import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import EntryPage from '../../src/app/reference/EntryPage.svelte'
import IndexPage from '../../src/app/reference/IndexPage.svelte'
import type { ReferencePage } from '../../src/reference/page.ts'
import { propsAt } from './a-page.ts'

afterEach(cleanup)

const open = async (slug: string, language: 'en' | 'fr' = 'en'): Promise<void> => {
  const props = await propsAt({ page: 'entry', language, slug })
  render(EntryPage, { ...props, content: props.navigation.page.content as ReferencePage })
}

test('a page says what a call does, how it fails, and has a program to run', async () => {
  await open('imapistatus-flushqueues')
  expect(screen.getByRole('heading', { level: 1, name: 'IMAPIStatus::FlushQueues' })).toBeInTheDocument()
  for (const name of [
    'Parameters',
    'How it fails',
    'In the model',
    'What the documentation leaves open',
    'Try it',
  ])
    expect(screen.getByRole('heading', { name })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Run' })).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: 'MAPI_E_BUSY' })[0]).toHaveAttribute('href', '../mapi-e-busy/')
  expect(screen.getByText('Messages sent: 5.')).toBeInTheDocument()
})

test('the same page in French', async () => {
  await open('imapistatus-flushqueues', 'fr')
  for (const name of ['Paramètres', 'Comment il échoue', 'Dans le modèle', 'Essayer'])
    expect(screen.getByRole('heading', { name })).toBeInTheDocument()
})

test('the list at the left is that of the page’s group, and shows where one is', async () => {
  await open('trap-09')
  const lists = screen.getByRole('navigation', { name: 'Lists' })
  expect(within(lists).getByRole('link', { current: 'page' })).toHaveTextContent('T-09')
  expect(within(lists).queryByRole('link', { name: 'HrQueryAllRows' })).not.toBeInTheDocument()
})

test('a slash goes to the search, the arrows go through what is found, Escape comes back', async () => {
  await open('trap-09')
  const user = userEvent.setup()
  await user.keyboard('/')
  const field = screen.getByRole('searchbox')
  expect(field).toHaveFocus()
  await user.keyboard('8004010b')
  const found = await screen.findByRole('link', { name: /^MAPI_E_BUSY/ })
  expect(found).toHaveAttribute('href', '../../reference/mapi-e-busy/')
  await user.keyboard('{ArrowDown}')
  expect(found).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(field).toHaveFocus()
  expect(field).toHaveValue('')
})

test('a slash that is typed into a text stays there', async () => {
  await open('hrqueryallrows')
  const user = userEvent.setup()
  await user.click(screen.getByRole('textbox', { name: 'The program' }))
  await user.keyboard('/')
  expect(screen.getByRole('textbox', { name: 'The program' })).toHaveFocus()
  expect(screen.getByRole('button', { name: 'As it was' })).toBeInTheDocument()
})

test('the index lists every group, and says so when nothing is found', async () => {
  render(IndexPage, await propsAt({ page: 'reference', language: 'en' }))
  for (const name of ['The procedures', 'Traps', 'Calls', 'Results', 'What the model decides'])
    expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
  await userEvent.type(screen.getByRole('searchbox'), 'no such thing')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Nothing of that name/))
})
