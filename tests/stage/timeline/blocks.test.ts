import { surveyOf } from '../../../src/playback/survey.svelte.ts'
import { expect, test } from 'vitest'
import { scheduleOf } from '../../../src/playback/schedule.ts'
import { stepsOf } from '../../../src/playback/steps.ts'
import type { Trace } from '../../../src/simulation/trace.ts'
import type { Block } from '../../../src/stage/timeline/blocks.ts'
import { Weaver } from '../../../src/stage/timeline/blocks.ts'
import { clock, ticks } from '../../../src/stage/timeline/clock.ts'
import { placeBlocks } from '../../../src/stage/timeline/place-blocks.ts'
import { Tape, THREE, procedureA } from '../../playback/a-recording.ts'

const blocksOf = (trace: Trace, lane: string): readonly Block[] =>
  surveyOf(trace, new Weaver()).lanes.find((one) => one.lane === lane)?.blocks ?? []

test('there is a lane for the program, the spooler and each transport, in order', () => {
  const lanes = surveyOf(procedureA(THREE), new Weaver()).lanes.map(({ lane }) => lane)
  expect(lanes).toEqual(['program', 'spooler', 'SMTP Relay', 'X.400 Async', 'Dial-up (RAS)'])
})

test('a blocking flush is a long block that names its flags and its direction', () => {
  const calls = blocksOf(procedureA(THREE), 'program')
  expect(calls.map(({ label }) => label)).toContain('SetColumns')
  const flush = calls.find(({ label }) => label.startsWith('FlushQueues'))
  expect(flush).toMatchObject({
    label: 'FlushQueues(FLUSH_UPLOAD | FLUSH_NO_UI)',
    direction: 'out',
    long: true,
    failed: false,
  })
  expect(calls.filter(({ long }) => long)).toHaveLength(1)
})

test('calls made on behalf of the program have no blocks of their own', () => {
  expect(blocksOf(procedureA(THREE), 'program').map(({ label }) => label)).not.toContain('QueryRows')
})

test('the spooler’s lane has one block for each transport it flushes', () => {
  const flushes = blocksOf(procedureA(THREE, 'in'), 'spooler')
  expect(flushes.map(({ label, direction }) => [label, direction])).toEqual([
    ['SMTP Relay', 'in'],
    ['X.400 Async', 'in'],
    ['Dial-up (RAS)', 'in'],
  ])
})

test('a transport connects, then sends its messages one after the other', () => {
  const blocks = blocksOf(procedureA(THREE), 'X.400 Async')
  expect(blocks.map(({ kind }) => kind)).toEqual(['connecting', 'sending', 'sending'])
  expect(blocks[1]?.end).toBe(blocks[2]?.start)
})

test('a flush that fails says with what', () => {
  const tape = new Tape([{ name: 'Fax' }]).statusRows()
  tape.spi('Fax', 'FlushQueues', () => tape.after(50), 0x80040113)
  expect(blocksOf(tape.trace, 'spooler')).toMatchObject([{ label: 'Fax · MAPI_E_USER_CANCEL', failed: true }])
})

test('a dialog that was asked not to appear is marked', () => {
  const tape = new Tape([{ name: 'Fax' }])
  const dialog = { type: 'dialog', id: 1, owner: 'Fax', kind: 'connect', despiteNoUi: true } as const
  tape
    .add({ ...dialog, event: 'shown' })
    .after(800)
    .add({ ...dialog, event: 'answered', answer: 'ok' })
  expect(blocksOf(tape.trace, 'Fax')).toMatchObject([{ kind: 'dialog', despiteNoUi: true, long: true }])
})

test('what was going on when the trace breaks off ends with it', () => {
  const whole = procedureA(THREE)
  const cut = whole.slice(
    0,
    whole.findIndex(({ type, at }) => type === 'message' && at > 500),
  )
  const flush = blocksOf(cut, 'program').at(-1)
  expect(flush).toMatchObject({ label: 'FlushQueues(FLUSH_UPLOAD | FLUSH_NO_UI)', to: cut.length - 1 })
})

test('blocks of a lane do not cover each other, and keep a least width', () => {
  const trace = procedureA(THREE)
  const schedule = scheduleOf(stepsOf(trace), true)
  const placed = placeBlocks(blocksOf(trace, 'program'), schedule, 900)
  placed.forEach(({ x, width }, index) => {
    expect(width).toBeGreaterThanOrEqual(4)
    expect(x + width).toBeLessThanOrEqual(placed[index + 1]?.x ?? 900)
  })
})

test('what a later block covers has no room for words', () => {
  const block = (kind: Block['kind'], from: number, to: number): Block => ({
    kind,
    from,
    to,
    start: 0,
    end: 0,
    label: '',
    direction: null,
    long: false,
    failed: false,
    despiteNoUi: false,
  })
  const trace = procedureA(THREE)
  const schedule = scheduleOf(stepsOf(trace), true)
  const last = trace.length - 1
  const rooms = placeBlocks([block('connecting', 10, last), block('dialog', 10, 40)], schedule, 900)
  expect(rooms[0]?.room).toBe(0)
  expect(rooms[1]?.room).toBe(rooms[1]?.width)
  // A mark is too small to cover anything.
  const [marked] = placeBlocks([block('connecting', 10, last), block('lint', 12, 12)], schedule, 900)
  expect(marked?.room).toBe(marked?.width)
})

test('thousands of narrow blocks become few', () => {
  const trace = procedureA([{ name: 'Post', outgoing: 3000 }])
  const schedule = scheduleOf(stepsOf(trace), true)
  const blocks = blocksOf(trace, 'Post')
  const placed = placeBlocks(blocks, schedule, 900)
  expect(placed.length).toBeLessThan(450)
  expect(placed.reduce((sum, { count }) => sum + count, 0)).toBe(blocks.length)
})

test('an hour of sending is shown in a minute and a half, and in full where one asks for it', () => {
  const hour = procedureA([{ name: 'Post', outgoing: 9000 }])
  const steps = stepsOf(hour)
  expect(scheduleOf(steps, true).total).toBeLessThanOrEqual(90_001)
  expect(scheduleOf(steps, false).total).toBeGreaterThanOrEqual(hour.at(-1)?.at ?? Infinity)
})

test('the clock shows minutes, seconds and milliseconds', () => {
  expect([clock(0), clock(1900), clock(61_004.6)]).toEqual(['00:00.000', '00:01.900', '01:01.005'])
})

test('the ruler marks round times, and not too many', () => {
  expect(ticks(2570, 6)).toEqual([500, 1000, 1500, 2000, 2500])
  expect(ticks(90_000, 4)).toEqual([30_000, 60_000, 90_000])
  expect(ticks(0, 4)).toEqual([])
})
