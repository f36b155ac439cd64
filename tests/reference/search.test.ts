import { expect, test } from 'vitest'
import type { IndexedName, PageSummary } from '../../src/reference/page.ts'
import { search } from '../../src/reference/search.ts'

const name = (label: string, value = ''): IndexedName => ({
  name: label,
  address: `${label}/`,
  group: 'calls',
  value,
})
const names = [
  name('IMAPITable::QueryRows'),
  name('IMAPIStatus::FlushQueues'),
  name('HrQueryAllRows'),
  name('FLUSH_UPLOAD', '0x00000002'),
  name('FLUSH_NO_UI', '0x00000010'),
  name('MAPI_E_BUSY', '0x8004010B'),
]
const pages: PageSummary[] = [
  {
    slug: 'trap-09',
    group: 'traps',
    section: 'procedures',
    title: { en: 'T-09 · The table is released', fr: 'T-09 · La table est libérée' },
  },
  {
    slug: 'hrqueryallrows',
    group: 'calls',
    section: '',
    title: { en: 'HrQueryAllRows', fr: 'HrQueryAllRows' },
  },
]
const labels = (query: string, language: 'en' | 'fr' = 'en'): string[] =>
  search(query, names, pages, language).map(({ label }) => label)

test('a method is found by its name alone, before what only contains it', () => {
  expect(labels('queryrows')).toEqual(['IMAPITable::QueryRows'])
  expect(labels('flush')).toEqual(['FLUSH_NO_UI', 'FLUSH_UPLOAD', 'IMAPIStatus::FlushQueues'])
  expect(labels('rows')[0]).toBe('HrQueryAllRows')
})

test('the words of a query may stand in any order', () => {
  expect(labels('busy mapi_e')).toEqual(['MAPI_E_BUSY'])
})

test('a result is found by its number, however it is written', () => {
  expect(labels('0x8004010b')).toEqual(['MAPI_E_BUSY'])
  expect(labels('8004010B')).toEqual(['MAPI_E_BUSY'])
  expect(labels('0x10')).toEqual(['FLUSH_NO_UI'])
})

test('a trap is found by its words, with accents or without, in the language of the page', () => {
  expect(labels('liberee', 'fr')).toEqual(['T-09 · La table est libérée'])
  expect(labels('libérée')).toEqual([])
})

test('nothing is found for nothing', () => {
  expect(labels('')).toEqual([])
  expect(labels('  ')).toEqual([])
  expect(labels('no such name')).toEqual([])
})
