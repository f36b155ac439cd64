import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packLesson } from '../../scripts/lessons/pack.ts'
import { writeHandIn } from '../../src/course/hand-in.ts'
import { packedText } from '../../src/course/packed/copy.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hand-ins-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const grade = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile('npx', ['tsx', 'scripts/grade.ts', ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })

const hand = (name: string, programs: Record<string, string>): void =>
  writeFileSync(join(folder, `${name}.json`), writeHandIn({ name, programs }))
const textOf = (file: string): string => readFileSync(`lessons/send-everything/${file}`, 'utf8')

interface Report {
  passed: boolean
  files: {
    name: string | null
    trouble: string | null
    programs: { passed: boolean; why: string | null }[]
  }[]
}

test('a folder of hand-ins is judged, learner by learner', { timeout: 120_000 }, async () => {
  hand('Ada', { 'send-everything': textOf('solution.ts') })
  hand('Bob', { 'send-everything': textOf('wrong/swapped-directions.ts'), 'no-such-lesson': 'x()' })
  hand('Cy', { 'send-everything': 'const = 1' })
  writeFileSync(join(folder, 'broken.json'), '{')
  writeFileSync(join(folder, 'notes.txt'), 'not for us')
  const { code, stdout } = await grade(folder, '--json')
  expect(code).toBe(1)
  const { passed, files } = JSON.parse(stdout) as Report
  expect(passed).toBe(false)
  const told = files.map(({ name, trouble, programs }) => [name, trouble, programs.map((one) => one.passed)])
  expect(told).toEqual([
    ['Ada', null, [true]],
    ['Bob', null, [false, false]],
    ['Cy', null, [false]],
    [null, 'unreadable', []],
  ])
  expect(files[1]?.programs[0]?.why).toContain('FLUSH_UPLOAD')
  expect(files[2]?.programs[0]?.why).toMatch(/^Line 1: /)
})

test('what passes as a whole exits with 0; an empty folder is no class', { timeout: 120_000 }, async () => {
  const nothing = await grade(folder)
  expect(nothing.code).toBe(3)
  expect(nothing.stderr).toContain('no .json files')
  hand('Ada', { 'send-everything': textOf('solution.ts') })
  const { code, stdout } = await grade(folder)
  expect(code).toBe(0)
  expect(stdout).toContain('passed  send-everything')
})

test(
  'a lesson of the teacher’s own that lies in the folder judges its programs',
  { timeout: 120_000 },
  async () => {
    const { packed, lesson } = await packLesson('lessons/a-session', { solution: false, wrong: false })
    hand('Ada', { [lesson.slug]: readFileSync('lessons/a-session/solution.ts', 'utf8') })
    const alone = await grade(folder)
    expect(alone.code).toBe(1)
    expect(alone.stdout).toContain('put its file into the folder')
    writeFileSync(join(folder, 'ours.json'), packedText(packed))
    const { code, stdout } = await grade(folder)
    expect(stdout).toContain('passed  a-session')
    expect(code).toBe(0)
  },
)

test(
  'a hostile hand-in is judged like any other, and writes nothing of its own',
  { timeout: 120_000 },
  async () => {
    const name = `Eve\u001b[2J\n  passed  send-everything\u202e`
    const programs = {
      'send-everything': 'for (;;) { try { for (;;) {} } catch {} }',
      constructor: 'x()',
      [`a\u001b]0;title\u0007\n  passed  a-session`]: 'x()',
    }
    const text = JSON.stringify({ format: 'mapi-on-demand/hand-in', version: 1, name, programs })
    writeFileSync(join(folder, 'eve.json'), text.replace('"constructor"', '"__proto__":"x()","constructor"'))
    writeFileSync(join(folder, 'huge.json'), ' '.repeat(50_000_000))
    const { code, stdout } = await grade(folder)
    expect(code).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^Eve.*passed {2}send-everything.* \(eve\.json\)$/)
    expect(lines.filter((line) => line.startsWith('  passed'))).toEqual([])
    expect(lines.filter((line) => line.startsWith('  FAILED'))).toHaveLength(4)
    expect(stdout).toMatch(/FAILED {2}send-everything \(holds in 0 of 4 worlds\)/)
    expect(stdout).toMatch(/FAILED {2}__proto__/)
    expect(stdout).toMatch(/huge\.json\n {2}UNREADABLE {2}It is larger than any hand-in/)
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  },
)
