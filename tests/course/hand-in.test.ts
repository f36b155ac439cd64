import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeOf } from '../../src/course/grade.ts'
import { readHandIn, writeHandIn } from '../../src/course/hand-in.ts'
import type { Judgement } from '../../src/course/judge.ts'
import { NOTHING_KEPT, writeKept } from '../../src/course/kept.ts'
import { everywhere } from '../../src/course/sentence.ts'

test('a hand-in is read as it was written', () => {
  const programs = { 'send-everything': 'go()\r\n// é 🕊', 'clean-hands': '' }
  expect(readHandIn(writeHandIn({ name: ' Ada ', programs }))).toEqual({ name: 'Ada', programs })
  expect(readHandIn(`\uFEFF${writeHandIn({ name: null, programs })}`)).toEqual({ name: null, programs })
})

test('saved progress is a hand-in too: of each lesson that was changed, its text', () => {
  const entries = {
    'lesson:a': writeKept({ ...NOTHING_KEPT, source: 'mine()' }),
    'lesson:b': writeKept(NOTHING_KEPT),
    'lesson:c': 'damaged',
    theme: 'dark',
  }
  const file = JSON.stringify({ format: 'mapi-on-demand/progress', version: 1, entries })
  expect(readHandIn(file)).toEqual({ name: null, programs: { a: 'mine()' } })
})

test('what is none is told apart', () => {
  expect(readHandIn('{')).toBe('unreadable')
  expect(readHandIn('[]')).toBe('foreign')
  expect(readHandIn('{"format":"mapi-on-demand/draft"}')).toBe('foreign')
  expect(readHandIn('{"format":"mapi-on-demand/hand-in","version":9,"programs":{"a":"b"}}')).toBe('newer')
  expect(readHandIn('{"format":"mapi-on-demand/hand-in","version":1,"programs":{"a":3}}')).toBe('empty')
})

test('whatever stands in a file is a hand-in or a reason why not', () => {
  const ours = fc
    .jsonValue()
    .map((programs) => JSON.stringify({ format: 'mapi-on-demand/hand-in', programs }))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), ours), (text) => {
      const read = readHandIn(text)
      if (typeof read === 'string') expect(['unreadable', 'foreign', 'newer', 'empty']).toContain(read)
      else expect(Object.values(read.programs).every((source) => typeof source === 'string')).toBe(true)
    }),
  )
})

const judgement = (more: Partial<Judgement>): Judgement => ({
  steps: [],
  checks: [],
  mistakes: [],
  outcome: 'completed',
  error: null,
  passed: true,
  calls: 1,
  ...more,
})
const failed = {
  id: 'sent',
  sentence: everywhere('It is sent'),
  passed: false,
  expected: everywhere(''),
  actual: everywhere('3 wait'),
  at: null,
}

test('a grade says what to say first: a known mistake, how it ended, or the first check that fails', () => {
  expect(gradeOf([judgement({}), judgement({})], 2)).toEqual({ passed: true, held: 2, of: 2, why: null })
  const check = gradeOf([judgement({}), judgement({ passed: false, checks: [failed] })], 2)
  expect(check).toEqual({ passed: false, held: 1, of: 2, why: everywhere('It is sent · 3 wait') })
  const mistakes = [{ id: 'swapped', message: everywhere('The other flag'), at: null }]
  const known = gradeOf([judgement({ passed: false, checks: [failed], mistakes })], 1)
  expect(known.why?.en).toBe('The other flag')
  const error = { name: 'MapiError', hr: null, message: 'no', line: 3 }
  const ended = judgement({ passed: false, error, checks: [{ ...failed, id: 'completes' }] })
  expect(gradeOf([ended], 1).why?.en).toBe('MapiError: no')
})

test('a run that was stopped before the other worlds does not pass by the one that held', () => {
  expect(gradeOf([judgement({})], 3).passed).toBe(false)
})
