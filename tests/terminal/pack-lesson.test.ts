import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLessonLink } from '../../src/app/guest/link.ts'
import { openLessonText } from '../../src/course/packed/open.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const pack = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile('npx', ['tsx', 'scripts/pack-lesson.ts', ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })

/** A copy of a lesson somewhere else on the disk, with something changed in its checks. */
const aFolder = (change: (checks: string) => string): string => {
  const lesson = join(folder, 'our-own')
  cpSync('lessons/a-session', lesson, { recursive: true })
  const checks = readFileSync(join(lesson, 'checks.ts'), 'utf8')
  writeFileSync(join(lesson, 'checks.ts'), change(checks))
  return lesson
}

test('a folder anywhere becomes a file and a link, without its solution', { timeout: 120_000 }, async () => {
  const lesson = aFolder((checks) => checks)
  const out = join(folder, 'ours.json')
  const site = 'https://example.org/mapi'
  const { code, stdout } = await pack(lesson, '--without-solution', '--out', out, '--link', '--site', site)
  expect(code).toBe(0)
  const opened = openLessonText(readFileSync(out, 'utf8'))
  expect('lesson' in opened ? [opened.lesson.name, opened.lesson.solution] : opened).toEqual([
    'our-own',
    null,
  ])
  const [address = '', hash = ''] = stdout.trim().split('#')
  expect(address).toBe(`${site}/teach/lesson/`)
  const arrived = await openLessonLink(`#${hash}`)
  expect('packed' in arrived ? arrived.packed : arrived).toEqual('packed' in opened ? opened.packed : null)
})

test(
  'code of the lesson’s own does not travel, and a lesson that does not hold is not written',
  { timeout: 120_000 },
  async () => {
    const out = join(folder, 'ours.json')
    const own = await pack(
      aFolder((checks) => checks.replace(/called\('MAPILogonEx'\)/, '(() => true) as never')),
      '--out',
      out,
    )
    expect(own.code).toBe(3)
    expect(own.stderr).toMatch(
      /our-own\/checks\.ts.*rules|words of the check language alone|cannot be packed/,
    )
    const dead = await pack(
      aFolder((checks) => checks.replaceAll("'MAPIUninitialize'", "'MAPIFreeBuffer'")),
      '--out',
      out,
    )
    expect(dead.code).toBe(1)
    expect(dead.stderr).toContain('FAILED  the solution passes every check in every world')
    expect(existsSync(out)).toBe(false)
  },
)
