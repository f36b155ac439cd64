import { afterEach, expect, test } from 'vitest'
import { lineEndsOf } from '../../src/app/workplace/line-ends.ts'
import { en } from '../../src/app/words/en.ts'
import { fr } from '../../src/app/words/fr.ts'
import { language } from '../../src/language/language.svelte.ts'
import { loadModelWords } from '../../src/language/model/said.svelte.ts'
import type { LineResult } from '../../src/playback/picture.ts'
import { EMPTY } from '../../src/playback/empty.ts'

afterEach(() => {
  language.current = 'en'
})

const NO_ACCESS = 0x80070005

const endOf = (result: Partial<LineResult>, words = en): string | undefined => {
  const line: LineResult = {
    line: 3,
    method: 'FlushQueues',
    hr: 0,
    hrName: 'S_OK',
    summary: null,
    because: null,
    times: 1,
    results: new Map([[0, 1]]),
    ...result,
  }
  const picture = { ...EMPTY, lines: EMPTY.lines.set(3, line) }
  return lineEndsOf(picture, words.code.lines).get(3)?.text
}

test('what a call gave is said in the language of the page', async () => {
  expect(endOf({ summary: '3 rows' })).toBe('S_OK · 3 rows')
  language.current = 'fr'
  await loadModelWords()
  expect(endOf({ summary: '0 rows' }, fr)).toBe('S_OK · 0 ligne')
  expect(endOf({ summary: '1 row' }, fr)).toBe('S_OK · 1 ligne')
  expect(endOf({ summary: '2 columns' }, fr)).toBe('S_OK · 2 colonnes')
  expect(endOf({ summary: 'the same object' }, fr)).toBe('S_OK · le même objet')
  expect(endOf({ summary: 'MAPI Spooler' }, fr)).toBe('S_OK · MAPI Spooler')
})

test('a line that called several times says how often, and how many calls went like the last', () => {
  expect(endOf({ times: 3, results: new Map([[0, 3]]) })).toBe('S_OK · 3×')
  const mixed = {
    hr: NO_ACCESS,
    hrName: 'MAPI_E_NO_ACCESS',
    times: 2,
    results: new Map([
      [0, 1],
      [NO_ACCESS, 1],
    ]),
  }
  expect(endOf(mixed)).toBe('MAPI_E_NO_ACCESS · 1 of 2')
  expect(endOf(mixed, fr)).toBe('MAPI_E_NO_ACCESS · 1 sur 2')
})
