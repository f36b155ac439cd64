import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { mergeEntries, readArchive, writeArchive } from '../../src/app/keeping/archive.ts'
import { Keeping } from '../../src/app/keeping/keeping.svelte.ts'
import { Progress } from '../../src/app/progress/progress.svelte.ts'
import ProgressPanel from '../../src/app/progress/ProgressPanel.svelte'
import { NOTHING_KEPT, readKept, writeKept } from '../../src/course/kept.ts'
import { language } from '../../src/language/language.svelte.ts'

beforeEach(() => {
  localStorage.clear()
  language.current = 'en'
})

const mine = { ...NOTHING_KEPT, source: 'mine()\r\n', done: true, hints: { open: 2 }, passed: ['a'] }
const theirs = { ...NOTHING_KEPT, source: 'theirs()', prediction: 'out', hints: { open: 1, flush: 3 } }

/** A browser in which one lesson was worked at. */
const kept = (): Keeping => {
  const keeping = new Keeping(() => localStorage)
  keeping.keepLesson('a', mine)
  keeping.write('theme', 'dark')
  return keeping
}

test('whatever is kept comes back from a file as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }), (entries) => {
      const back = readArchive(writeArchive(entries))
      expect(typeof back === 'object' ? Object.entries(back).sort() : back).toEqual(
        Object.entries(entries).sort(),
      )
    }),
  )
})

test('a damaged file is refused, and never throws', () => {
  const text = writeArchive({ 'lesson:a': writeKept(mine) })
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (from, to) => {
      const damaged = text.slice(0, from) + text.slice(to)
      const read = readArchive(damaged)
      if (typeof read === 'object') expect(Object.keys(read).length).toBeGreaterThan(0)
    }),
  )
  expect(readArchive(text.slice(0, 40))).toBe('unreadable')
  expect(readArchive('{"name":"package"}')).toBe('foreign')
  expect(readArchive(text.replace('"version": 1', '"version": 2'))).toBe('newer')
  expect(readArchive(writeArchive({}))).toBe('empty')
})

test('what was reached in either browser stays reached, and the text of the file wins', () => {
  const merged = mergeEntries({ 'lesson:a': writeKept(mine) }, { 'lesson:a': writeKept(theirs) })
  expect(readKept(merged['lesson:a'] ?? '')).toEqual({
    source: 'theirs()',
    setAside: 'mine()\r\n',
    done: true,
    passed: [],
    prediction: 'out',
    hints: { open: 2, flush: 3 },
  })
  const untouched = mergeEntries({ 'lesson:a': writeKept(mine) }, { 'lesson:a': writeKept(NOTHING_KEPT) })
  expect(readKept(untouched['lesson:a'] ?? '')?.source).toBe('mine()\r\n')
})

test('a lesson that the file has damaged keeps what it has here', () => {
  const entries = { 'lesson:a': writeKept(mine) }
  expect(mergeEntries(entries, { 'lesson:a': '{"version":9}' })).toEqual(entries)
})

test('a file takes everything to another browser', () => {
  const text = new Progress(kept()).save()
  localStorage.clear()
  const other = new Keeping(() => localStorage)
  new Progress(other).takeOver(text)
  expect(other.lesson('a')).toEqual(mine)
  expect(other.read('theme')).toBe('dark')
})

test('starting afresh can be taken back, also on the next visit', () => {
  const keeping = kept()
  new Progress(keeping).startAfresh((name) => name.startsWith('lesson:'))
  expect(keeping.lesson('a')).toEqual(NOTHING_KEPT)
  expect(keeping.read('theme')).toBe('dark')

  const next = new Keeping(() => localStorage)
  const progress = new Progress(next)
  progress.recall()
  expect(progress.canTakeBack).toBe(true)
  progress.takeBack()
  next.recall(['a'])
  expect(next.lesson('a')).toEqual(mine)
  expect(localStorage.getItem('mapi-on-demand:1:before')).toBeNull()
})

test('without storage the file still has what is on the screen', () => {
  const keeping = new Keeping(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  keeping.keepLesson('a', mine)
  const archive = readArchive(new Progress(keeping).save())
  expect(archive).toEqual({ 'lesson:a': writeKept(mine) })
})

test('a wrong file is explained and changes nothing; a right one can be taken back', async () => {
  const user = userEvent.setup()
  const keeping = kept()
  const saved = new Progress(keeping).save()
  keeping.keepLesson('a', theirs)
  render(ProgressPanel, { keeping })
  const chooser = screen.getByLabelText('Take over from a file')

  await user.upload(chooser, new File(['{'], 'x.json', { type: 'application/json' }))
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('cannot be read'))
  expect(keeping.lesson('a')).toEqual(theirs)

  await user.upload(chooser, new File([saved], 'p.json', { type: 'application/json' }))
  await vi.waitFor(() => expect(keeping.lesson('a').source).toBe('mine()\r\n'))
  await user.click(screen.getByRole('button', { name: 'Take that back' }))
  expect(keeping.lesson('a')).toEqual(theirs)
  expect(screen.getByRole('status')).toHaveTextContent('as it was before')
})
