import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import Editor from '../../src/editor/Editor.svelte'

const SOURCE = 'const table = session.GetStatusTable(0)\nspooler.FlushQueues(0, null, FLUSH_UPLOAD)\n'

const area = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Steps' })

test('the program can be read and edited before the full editor is there', async () => {
  render(Editor, { source: SOURCE, label: 'Steps' })
  expect(area().value).toBe(SOURCE)
  await userEvent.type(area(), '// more', { initialSelectionStart: SOURCE.length })
  expect(area().value).toBe(`${SOURCE}// more`)
  expect(screen.getByText('// more', { selector: '.token-comment' })).toBeInTheDocument()
})

test('what is typed is what the page has', async () => {
  let source = 'a'
  render(Editor, {
    get source() {
      return source
    },
    set source(next) {
      source = next
    },
    label: 'Steps',
  })
  await userEvent.type(area(), 'b')
  expect(source).toBe('ab')
})

test('a flag has the colour of its direction', () => {
  render(Editor, { source: SOURCE, label: 'Steps' })
  expect(screen.getByText('FLUSH_UPLOAD')).toHaveClass('token-out')
})

test('the result of a call stands at the end of its line', () => {
  render(Editor, {
    source: SOURCE,
    label: 'Steps',
    lineResults: new Map([[1, { text: 'S_OK · 6 rows', tone: 'ok' as const }]]),
  })
  const result = screen.getByText('S_OK · 6 rows')
  expect(result).toHaveClass('line-end-ok')
  expect(result.parentElement).toHaveTextContent('GetStatusTable')
})

test('an error stands at the end of its line, unless a result does', () => {
  const markers = [1, 2].map((line) => ({ line, severity: 'error' as const, message: `wrong in ${line}` }))
  render(Editor, {
    source: SOURCE,
    label: 'Steps',
    markers,
    lineResults: new Map([[1, { text: 'S_OK', tone: 'ok' as const }]]),
  })
  expect(screen.getByText('wrong in 2')).toHaveClass('line-end-bad')
  expect(screen.queryByText('wrong in 1')).toBeNull()
})

test('the current line is marked', () => {
  render(Editor, { source: SOURCE, label: 'Steps', currentLine: 2 })
  expect(screen.getByText('FlushQueues').closest('.line-now')).not.toBeNull()
  expect(document.querySelectorAll('.line-now')).toHaveLength(1)
})

test('Ctrl+Enter runs, and types nothing', async () => {
  const onrun = vi.fn()
  render(Editor, { source: SOURCE, label: 'Steps', onrun })
  area().focus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(onrun).toHaveBeenCalledOnce()
  expect(area().value).toBe(SOURCE)
})

test('Tab moves on, and the hint says so', async () => {
  render(Editor, { source: SOURCE, label: 'Steps' })
  area().focus()
  await userEvent.tab()
  expect(area()).not.toHaveFocus()
  expect(screen.getByText('Tab moves on')).toBeInTheDocument()
})

test('a program to be read cannot be edited', async () => {
  render(Editor, { source: SOURCE, label: 'Steps', readOnly: true })
  expect(area()).toHaveAttribute('readonly')
  await userEvent.type(area(), 'x')
  expect(area().value).toBe(SOURCE)
})

test('a text that is loaded replaces the one before', async () => {
  const { rerender } = render(Editor, { source: SOURCE, label: 'Steps' })
  await rerender({ source: 'other' })
  expect(area().value).toBe('other')
})
