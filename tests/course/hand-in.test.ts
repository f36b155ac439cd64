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

test('names that objects have by themselves are lessons like any other', () => {
  const file = '{"format":"mapi-on-demand/hand-in","programs":{"__proto__":"a()","constructor":"b()"}}'
  const read = readHandIn(file)
  expect(typeof read === 'string' ? read : Object.entries(read.programs)).toEqual([
    ['__proto__', 'a()'],
    ['constructor', 'b()'],
  ])
})

test('what no browser would have kept is not read', () => {
  const file = (programs: Record<string, string>): string =>
    writeHandIn({ name: 'x'.repeat(9_000), programs })
  expect(readHandIn(file({ a: 'x'.repeat(2_000_000) }))).toBe('too large')
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`lesson-${String(at)}`, 'x()']))
  expect(readHandIn(file(many))).toBe('too large')
  expect(readHandIn(' '.repeat(30_000_000))).toBe('too large')
  const read = readHandIn(file({ a: 'x()' }))
  expect(typeof read === 'string' ? read : read.name?.length).toBe(200)
})

test('whatever stands in a file is a hand-in or a reason why not', () => {
  const ours = fc
    .jsonValue()
    .map((programs) => JSON.stringify({ format: 'mapi-on-demand/hand-in', programs }))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), ours), (text) => {
      const read = readHandIn(text)
      if (typeof read === 'string')
        expect(['unreadable', 'foreign', 'newer', 'empty', 'too large']).toContain(read)
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
  const endless = judgement({ passed: false, outcome: 'stopped', error, checks: [failed] })
  expect(gradeOf([endless], 4).why?.en).toMatch(/does not come to its end/)
})

test('a run that was stopped before the other worlds does not pass by the one that held', () => {
  expect(gradeOf([judgement({})], 3).passed).toBe(false)
})
