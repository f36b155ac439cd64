import { beforeEach, expect, test } from 'vitest'
import { language } from '../../../src/language/language.svelte.ts'
import { reportOf } from '../../../src/simulation/report.ts'
import type { Trace } from '../../../src/simulation/trace.ts'
import type { DifferenceKey, Outcome } from '../../../src/stage/race/differences.ts'
import { differencesOf } from '../../../src/stage/race/differences.ts'
import { finishOf } from '../../../src/stage/race/finish.ts'
import { doingFrom, stateSaid } from '../../../src/stage/race/said.ts'
import { raceWords } from '../../../src/stage/race/words.ts'
import { pictureAt } from '../../../src/playback/recording.ts'
import { Tape, THREE, procedureA } from '../../playback/a-recording.ts'

beforeEach(() => (language.current = 'en'))

const outcomeOf = (trace: Trace): Outcome => ({ report: reportOf(trace), finish: finishOf(trace) })

const rowsOf = (one: Trace, other: Trace): Map<DifferenceKey, { values: string[]; differs: boolean }> =>
  new Map(
    differencesOf(outcomeOf(one), outcomeOf(other), raceWords()).map(({ key, values, differs }) => [
      key,
      { values: values.map(({ text, detail }) => (detail === '' ? text : `${text} (${detail})`)), differs },
    ]),
  )

const nothingDone = (): Trace =>
  new Tape(THREE).add({ type: 'end', of: 'program', outcome: 'completed', error: null }).trace

test('the same twice differs in nothing', () => {
  for (const { differs } of rowsOf(procedureA(THREE), procedureA(THREE)).values()) expect(differs).toBe(false)
})

test('what is left in the queues is told transport by transport', () => {
  const rows = rowsOf(procedureA(THREE), nothingDone())
  const waiting = THREE.reduce((sum, { outgoing = 0 }) => sum + outgoing, 0)
  expect(rows.get('toSend')).toMatchObject({ differs: true })
  const [, untouched] = rows.get('toSend')?.values ?? []
  expect(untouched).toMatch(new RegExp(`^${String(waiting)} \\(SMTP Relay \\d`))
})

test('how long a program waited in its calls is counted, and how many failed', () => {
  const tape = new Tape()
  tape.atLine(1).call('IMAPIStatus', 'FlushQueues', [0, null, 2], () => tape.after(400))
  tape.add({ type: 'call', id: 900, depth: 0, ref: null, object: null, method: 'Bad', args: [] })
  tape.add({ type: 'return', id: 900, hr: 0x80040102, result: null })
  tape.add({ type: 'end', of: 'program', outcome: 'completed', error: null })
  tape.after(600).add({ type: 'end', of: 'run', outcome: 'completed', error: null })
  expect(finishOf(tape.trace)).toMatchObject({
    waited: 400,
    calls: 2,
    failed: 1,
    programOver: 400,
    allOver: 1000,
  })
  expect(rowsOf(tape.trace, nothingDone()).get('calls')).toEqual({
    values: ['2 (1 failed)', '0'],
    differs: true,
  })
})

test('an error is named with its line, and so is what was not given back', () => {
  const tape = new Tape().atLine(7)
  tape.add({ type: 'object', event: 'created', ref: 50, kind: 'IMAPITable', count: 1 })
  tape.add({
    type: 'end',
    of: 'run',
    outcome: 'threw',
    error: { name: 'MapiError', hr: 0x80040102, message: 'no', line: 8 },
  })
  const rows = rowsOf(tape.trace, nothingDone())
  expect(rows.get('outcome')?.values[0]).toBe('ended with an error (MapiError, line 8)')
  expect(rows.get('unreleased')?.values[0]).toBe('1 (IMAPITable, line 7)')
  expect(rows.get('programOver')?.values[0]).toBe('never')
})

test('the first thing worth telling is told', () => {
  const tape = new Tape().atLine(1)
  tape.add({ type: 'line' })
  tape.call('IMAPIStatus', 'FlushQueues', [0, null, 2], () => undefined)
  expect(doingFrom(tape.trace, 0, raceWords())).toBe('calls FlushQueues(0, null, FLUSH_UPLOAD)')
  expect(doingFrom(tape.trace, tape.trace.length, raceWords())).toBe('goes on by itself')
})

test('where a program stands is said: before, at a line, blocked, over', () => {
  const tape = new Tape().atLine(3)
  const said = (over: number | null = null): string =>
    stateSaid(pictureAt(tape.trace, tape.trace.length), over, raceWords())
  expect(stateSaid(pictureAt([], 0), null, raceWords())).toBe('has not begun')
  tape.add({ type: 'line' })
  expect(said()).toBe('line 3')
  tape.call('IMAPIStatus', 'FlushQueues', [0, null, 2], () => {
    tape.after(1500).add({ type: 'line' })
    expect(said()).toBe('FlushQueues blocks, 1.5 s so far')
  })
  tape.add({ type: 'end', of: 'run', outcome: 'completed', error: null })
  expect(said(1500)).toBe('program over at 00:01.500')
})
