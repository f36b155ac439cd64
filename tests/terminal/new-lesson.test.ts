import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Course } from '../../build/lesson-files.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'course-'))
  cpSync('lessons', folder, { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true }))

const newLesson = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      'npx',
      ['tsx', 'scripts/new-lesson.ts', '--folder', folder, ...args],
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
      },
    )
  })

test('a new lesson is complete, stands behind its model, and says what to do next', async () => {
  const { code, stdout } = await newLesson('two-stores', '--like', 'seven-rows')
  expect(code).toBe(0)
  expect(stdout).toContain('npm run lesson -- two-stores')
  const course = new Course(folder)
  const slugs = course.slugs()
  expect(slugs[slugs.indexOf('seven-rows') + 1]).toBe('two-stores')
  expect(course.lesson('two-stores').title.en).toBe('Seven rows (two-stores)')
  expect(course.lesson('two-stores').solution).toEqual(course.lesson('seven-rows').solution)
}, 60_000)

test('what cannot be begun changes nothing and is explained', async () => {
  const before = readFileSync(join(folder, 'course.json'), 'utf8')
  const [taken, unnamed, unknown, none] = await Promise.all([
    newLesson('a-session'),
    newLesson('Two_Stores'),
    newLesson('three', '--like', 'nothing'),
    newLesson(),
  ])
  expect([taken, unnamed, unknown, none].map(({ code }) => code)).toEqual([3, 3, 3, 3])
  expect(taken.stderr).toContain('Choose another slug')
  expect(unnamed.stderr).toContain('small letters, digits')
  expect(unknown.stderr).toContain('a-session\n')
  expect(none.stderr).toContain('Usage:')
  expect(readFileSync(join(folder, 'course.json'), 'utf8')).toBe(before)
}, 60_000)
