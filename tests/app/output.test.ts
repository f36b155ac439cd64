import { render, screen, within } from '@testing-library/svelte'
import { beforeEach, expect, test } from 'vitest'
import Output from '../../src/app/workplace/Output.svelte'
import { outputOf } from '../../src/app/workplace/output.ts'
import { language } from '../../src/language/language.svelte.ts'
import { pictureAt } from '../../src/playback/recording.ts'
import type { Trace } from '../../src/simulation/trace.ts'

beforeEach(() => {
  language.current = 'en'
})

const trace: Trace = [
  { type: 'world', profile: 'Outlook', transports: [], seq: 0, at: 0, line: null },
  { type: 'console', level: 'log', text: 'two rows', seq: 1, at: 5, line: 3 },
  { type: 'lint', code: 'some-lint', message: 'Look here.', seq: 2, at: 10, line: 4 },
  { type: 'console', level: 'warn', text: 'careful', seq: 3, at: 20, line: 5 },
  {
    type: 'fault',
    kind: 'double-free',
    ref: 1,
    of: 'SRowSet',
    message: 'Freed twice.',
    seq: 4,
    at: 30,
    line: 6,
  },
]

test('console lines, remarks and misuse stand in the order in which they came', () => {
  expect(outputOf(pictureAt(trace, trace.length)).map(({ text, tone, line }) => [text, tone, line])).toEqual([
    ['two rows', 'plain', 3],
    ['Look here.', 'warn', 4],
    ['careful', 'warn', 5],
    ['Freed twice.', 'bad', 6],
  ])
})

test('what the recording has not reached is not said yet', () => {
  expect(outputOf(pictureAt(trace, 2))).toHaveLength(1)
})

test('a remark is told apart from what the program says itself', () => {
  render(Output, { lines: outputOf(pictureAt(trace, trace.length)) })
  const lines = within(screen.getByRole('list', { name: 'What the program says' })).getAllByRole('listitem')
  expect(lines.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'line 3 two rows',
    'line 4 remark: Look here.',
    'line 5 careful',
    'line 6 remark: Freed twice.',
  ])
})
