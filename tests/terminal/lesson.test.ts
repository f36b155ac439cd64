import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

const lesson = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile('npx', ['tsx', 'scripts/lesson.ts', ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })

const FOLDER = 'lessons/send-everything'

test('a class can be graded: the solution passes in every world, the start does not', async () => {
  const solution = await lesson('send-everything', `${FOLDER}/solution.ts`, '--json')
  expect(solution.code).toBe(0)
  const report = JSON.parse(solution.stdout) as { passed: boolean; worlds: { passed: boolean }[] }
  expect(report.passed).toBe(true)
  expect(report.worlds.length).toBeGreaterThan(2)

  const start = await lesson('send-everything', `${FOLDER}/start.ts`, '--language', 'fr')
  expect(start.code).toBe(1)
  expect(start.stdout).toContain('Toutes les files sortantes sont vides')
}, 60_000)

test('an unknown lesson is answered by the list of those there are', async () => {
  const { code, stderr } = await lesson('no-such-lesson', `${FOLDER}/solution.ts`)
  expect(code).toBe(3)
  expect(stderr).toContain('send-everything')
}, 30_000)
