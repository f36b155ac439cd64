import { expect, test } from 'vitest'
import { closeTrace } from '../../src/sandbox/cut-short.ts'
import { readBatch } from '../../src/sandbox/record-shape.ts'
import { run } from '../../src/simulation/run.ts'
import { scenarioSchema } from '../../src/simulation/scenario.ts'
import type { TraceRecord } from '../../src/simulation/trace.ts'
import { loadProgram } from '../../src/sandbox/node.ts'

const world: TraceRecord = { type: 'world', profile: 'Outlook', transports: [], seq: 0, at: 0, line: null }
const line: TraceRecord = { type: 'line', seq: 1, at: 0, line: 1 }

const read = (records: readonly unknown[], length = 0): unknown => readBatch(JSON.stringify(records), length)

test('records that continue the trace are taken', () => {
  expect(read([world, line])).toEqual([world, line])
  expect(read([line], 1)).toEqual([line])
})

test('everything that a real run records is taken', async () => {
  const loaded = await loadProgram(
    "import { MAPIInitialize, MAPILogonEx, MAPI_EXTENDED } from 'mapi'\nMAPIInitialize(null)\nusing s = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)\nusing t = s.GetStatusTable(0)\nconsole.log(t.QueryRows(9, 0))",
  )
  if ('diagnostics' in loaded) throw new Error('It compiles')
  const scenario = scenarioSchema.parse({ transports: [{ name: 'Post', kind: 'lan', outgoing: 2 }] })
  const nextTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const trace = await run({ scenario, program: loaded.program }, { nextTask, Date })
  expect(trace.length).toBeGreaterThan(20)
  expect(read(trace)).toEqual(JSON.parse(JSON.stringify(trace)))
})

test('anything else is refused', () => {
  const forgeries = [
    [{ ...line, seq: 2 }],
    [{ ...world, type: 'wold' }],
    [{ ...world, type: 'constructor' }],
    [{ ...world, transports: 'many' }],
    [{ ...world, at: '0' }],
    [{ type: 'call', seq: 0, at: 0, line: 1 }],
    [null],
    [7],
  ]
  for (const forgery of forgeries) expect(read(forgery)).toBeNull()
  expect(readBatch('{"0":1}', 0)).toBeNull()
  expect(readBatch('[', 0)).toBeNull()
})

test('a recording that was cut off gets the ends it lacks', () => {
  const trouble = { kind: 'no-progress' as const, message: 'It hung.', line: 1 }
  const closed = closeTrace([world, line], trouble)
  expect(closed.slice(2)).toMatchObject([
    { type: 'end', of: 'program', outcome: 'stopped', seq: 2, line: 1, error: { name: 'no-progress' } },
    { type: 'end', of: 'run', outcome: 'stopped', seq: 3 },
  ])
  expect(read(closed)).toEqual(closed)
  expect(closeTrace(closed, trouble)).toEqual(closed)
  expect(closeTrace([], trouble)).toEqual([])
})
