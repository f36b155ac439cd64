import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Report } from '../../src/simulation/report.ts'

// Each starts a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 })

const SAMPLE = 'tests/programs/procedure-a.ts'

const terminal = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile('npx', ['tsx', 'scripts/play.ts', ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })

const file = async (name: string, text: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'play-')), name)
  await writeFile(path, text)
  return path
}

test('the sample program flushes through the spooler and leaves nothing behind', async () => {
  const { code, stdout } = await terminal(SAMPLE, '--json')
  const report = JSON.parse(stdout) as Report
  expect(code).toBe(0)
  expect(report.outcome).toBe('completed')
  expect(report.calls.find(({ method }) => method === 'FlushQueues')).toMatchObject({
    hrName: 'S_OK',
    depth: 0,
    line: 13,
  })
  expect(report.world.transports.every(({ outgoing }) => outgoing.length === 0)).toBe(true)
  expect(report.world.sent).toHaveLength(5)
  expect(report.ledger).toEqual({ outstanding: [], faults: [] })
})

test('with the flags swapped the incoming queues are empty and the outgoing ones untouched', async () => {
  const swapped = (await readFile(SAMPLE, 'utf8')).replaceAll('FLUSH_UPLOAD', 'FLUSH_DOWNLOAD')
  const { stdout } = await terminal(await file('swapped.ts', swapped), '--json')
  const { world } = JSON.parse(stdout) as Report
  expect(world.transports.flatMap(({ incoming }) => incoming)).toEqual([])
  expect(world.outbox).toHaveLength(5)
  expect(world.inbox).toHaveLength(6)
})

test('without --json the account can be read by people', async () => {
  const { stdout } = await terminal(SAMPLE)
  expect(stdout).toMatch(/IMAPIStatus::FlushQueues\s+S_OK/)
  expect(stdout).toContain('Left unreleased\n  nothing')
})

test('--trace writes one record a line', async () => {
  const out = await file('trace.jsonl', '')
  await terminal(SAMPLE, '--trace', out)
  const records = (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string })
  expect(records[0]?.type).toBe('world')
  expect(records.at(-1)?.type).toBe('end')
})

test('exit codes tell a throw, a limit and unusable arguments apart', async () => {
  const threw = await terminal(await file('threw.ts', "throw new Error('no')"))
  const stopped = await terminal(await file('loop.ts', 'for (;;);'))
  const missing = await terminal('no-such-program.ts', '--json')
  const syntax = await terminal(await file('syntax.ts', 'const = 1'))
  const scenario = await terminal(
    SAMPLE,
    '--scenario',
    await file('world.json', '{"transports":[{"name":"A"}]}'),
  )
  expect([threw.code, stopped.code, missing.code, syntax.code, scenario.code]).toEqual([1, 2, 3, 3, 3])
  expect((JSON.parse(missing.stdout) as Report).outcome).toBe('invalid')
  expect(scenario.stderr).toContain('transports[0].kind')
  expect(syntax.stderr).toMatch(/syntax\.ts:1:\d+/)
})

test('a scenario file is the world of the run', async () => {
  const world = await file(
    'world.json',
    JSON.stringify({
      transports: [{ name: 'Only', kind: 'lan', outgoing: [{ id: 'm1', subject: 'Hi', to: ['SMTP:a@b'] }] }],
    }),
  )
  const { stdout } = await terminal(SAMPLE, '--scenario', world, '--json')
  const { world: after } = JSON.parse(stdout) as Report
  expect(after.sent).toEqual(['m1'])
})

test('a world of the gallery is named; an unknown name gives the list', async () => {
  const { stdout } = await terminal(SAMPLE, '--world', 'closed-store', '--json')
  expect((JSON.parse(stdout) as Report).world.sent).toEqual(['new'])
  const unknown = await terminal(SAMPLE, '--world', 'nowhere')
  expect(unknown.code).toBe(3)
  expect(unknown.stderr).toContain('night-relay')
  const both = await terminal(SAMPLE, '--world', 'standing', '--scenario', 'world.json')
  expect(both.code).toBe(3)
})

test('a promise that fails unheard ends nothing', async () => {
  const careless = "void Promise.reject(new Error('nobody hears'))\nconsole.log('still here')"
  const { code, stdout } = await terminal(await file('careless.ts', careless), '--json')
  expect(code).toBe(0)
  expect((JSON.parse(stdout) as Report).console).toEqual(['still here'])
})

test('a program that hangs where no line is reached is ended, with what it did until then', async () => {
  const hangs = "console.log('began')\n;/^(a+)+$/.test('a'.repeat(60) + '!')"
  const { code, stdout } = await terminal(await file('hangs.ts', hangs), '--json')
  const report = JSON.parse(stdout) as Report
  expect(code).toBe(2)
  expect(report).toMatchObject({
    outcome: 'stopped',
    error: { name: 'no-progress', line: 2 },
    console: ['began'],
  })
})

test('a program that allocates without end is ended with a message, not with a crash', async () => {
  const greedy = 'const a: unknown[] = []; for (;;) a.push(new Array(1e6).fill(0))'
  const { code, stdout, stderr } = await terminal(await file('greedy.ts', greedy), '--json')
  const report = JSON.parse(stdout) as Report
  expect(code).toBe(2)
  expect(report).toMatchObject({ outcome: 'stopped', error: { name: 'too-much', line: 1 } })
  expect(report.error?.message).toContain('memory')
  expect(stderr).not.toContain('FATAL')
}, 120_000)
