import { render, screen } from '@testing-library/svelte'
import { surveyOf } from '../../../src/playback/survey.svelte.ts'
import { userEvent } from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import { MAPI_E_BUSY, PR_ENTRYID, PR_RESOURCE_TYPE } from '../../../src/mapi/api/constants.ts'
import { addressOf, argumentTexts, pageOf, plainText } from '../../../src/stage/calls/arguments.ts'
import Calls from '../../../src/stage/calls/Calls.svelte'
import { CallLog, begunAt } from '../../../src/stage/calls/log.ts'
import { THREE, Tape, procedureA } from '../../playback/a-recording.ts'
import { atEnd } from '../a-view.ts'

afterEach(() => {
  language.current = 'en'
})

const trace = procedureA(THREE)
const rows = (): string[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('flags are read by the names that the method gives them', () => {
  expect(argumentTexts({ object: 'IMAPIStatus', method: 'FlushQueues', args: [0, null, 18] })).toEqual([
    '0',
    'null',
    'FLUSH_UPLOAD | FLUSH_NO_UI',
  ])
  expect(
    argumentTexts({ object: 'IMAPITable', method: 'SetColumns', args: [[PR_ENTRYID, PR_RESOURCE_TYPE], 2] }),
  ).toEqual(['[PR_ENTRYID, PR_RESOURCE_TYPE]', 'TBL_BATCH'])
})

test('every kind of value has a short text', () => {
  expect(plainText({ $bin: '0011223344556677' })).toBe('8 bytes …223344556677')
  expect(plainText({ $ref: 2, kind: 'IMAPITable' })).toBe('IMAPITable#2')
  expect(plainText({ $fn: 'onNotify' })).toBe('onNotify () => …')
  expect(plainText('Outlook')).toBe('"Outlook"')
  expect(plainText([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('[1, 2, 3, 4, 5, 6, 7, 8, …]')
  expect(plainText({ a: null })).toBe('{ a: null }')
})

test('a method is documented where its interface is, and IUnknown nowhere', () => {
  expect(pageOf({ object: 'IMAPITable', method: 'SetColumns' })).toBe('imapitable-setcolumns')
  expect(pageOf({ object: 'IMAPIStatus', method: 'GetProps' })).toBe('imapiprop-getprops')
  expect(pageOf({ object: null, method: 'HrQueryAllRows' })).toBe('hrqueryallrows')
  expect(pageOf({ object: 'IMAPITable', method: 'Release' })).toBeNull()
  expect(addressOf('mapilogonex', 'fr')).toContain('/fr-fr/')
})

test('the log holds the calls that have begun, and no later ones', () => {
  const calls = surveyOf(trace, new CallLog())
  for (const cursor of [0, 30, 90, trace.length])
    expect(begunAt(calls, cursor)).toBe(calls.filter(({ seq }) => seq < cursor).length)
})

test('each call stands with arguments and result', () => {
  render(Calls, atEnd(trace))
  expect(rows()).toHaveLength(10)
  const flush = rows().find((row) => row.includes('FlushQueues'))
  expect(flush).toContain('FLUSH_UPLOAD | FLUSH_NO_UI')
  expect(flush).toContain('S_OK')
})

test('calls made inside others are shown on demand', async () => {
  render(Calls, atEnd(trace))
  await userEvent.click(screen.getByRole('checkbox', { name: 'calls made inside' }))
  expect(rows()).toHaveLength(12)
})

test('it can be filtered by any word, and by the result', async () => {
  const tape = new Tape(THREE)
  tape.atLine(1).call(null, 'MAPIInitialize', [null])
  tape.atLine(2).callWith({
    object: 'IMAPIStatus',
    method: 'FlushQueues',
    hr: MAPI_E_BUSY,
    because: 'Somebody else is flushing.',
  })
  render(Calls, atEnd(tape.trace))
  await userEvent.type(screen.getByRole('searchbox', { name: 'Filter' }), 'flushq')
  expect(rows()).toHaveLength(1)
  await userEvent.clear(screen.getByRole('searchbox', { name: 'Filter' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Result' }), 'failed')
  expect(rows()[0]).toContain('Somebody else is flushing.')
  expect(screen.getByRole('status')).toHaveTextContent('1 of 2')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Filter' }), 'nothing like it')
  expect(screen.getByText('No call matches.')).toBeInTheDocument()
})

test('a call leads to its moment and its line', async () => {
  const showLine = vi.fn()
  const { player, desk } = atEnd(trace, { showLine })
  render(Calls, { player, desk })
  await userEvent.click(screen.getByRole('button', { name: 'Go to IMAPITable::SetColumns, line 8' }))
  expect(showLine).toHaveBeenCalledWith(8)
  expect(trace[player.cursor - 1]?.type).toBe('return')
  flushSync()
  expect(player.picture.line).toBe(8)
})

test('a call leads to its documentation, in the language of the page', () => {
  language.current = 'fr'
  render(Calls, atEnd(trace))
  expect(screen.getByRole('link', { name: 'Documentation de IMAPIStatus::FlushQueues' })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/fr-fr/office/client-developer/outlook/mapi/imapistatus-flushqueues',
  )
})
