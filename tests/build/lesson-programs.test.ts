import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Course } from '../../build/lesson-files.ts'

const SLUG = 'a-session'
let folder = ''

/** A copy of a lesson, with these programs in the place of its own. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lessons-'))
  cpSync(join(import.meta.dirname, '../../lessons', SLUG), join(folder, SLUG), { recursive: true })
  put('start.ts', '// 1  Begin\n')
  put('solution.ts', '// 1  Begin\nbegin()\n\n  // 2  End\n  end()\n')
  put('solution.cpp', '// What is needed\n#include <mapix.h>\n\n// 1  Begin\nBegin();\n// 2  End\nEnd();\n')
  putFrench({ Begin: 'Commencer', End: 'Finir', 'What is needed': 'Ce qu’il faut' })
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (file: string, text: string): void => writeFileSync(join(folder, SLUG, file), text)
const putFrench = (french: Record<string, string>): void => put('comments.fr.json', JSON.stringify(french))

/** What the build says of the lesson as it is now. */
const complaint = (): string => {
  try {
    new Course(folder).lesson(SLUG)
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  return ''
}

test('programs come with the comments of each language, and nothing else differs', () => {
  const { start, solution, cpp } = new Course(folder).lesson(SLUG)
  expect(start).toEqual({ en: '// 1  Begin\n', fr: '// 1  Commencer\n' })
  expect(solution.fr).toBe('// 1  Commencer\nbegin()\n\n  // 2  Finir\n  end()\n')
  expect(cpp.fr).toContain('// Ce qu’il faut\n#include <mapix.h>\n\n// 1  Commencer\n')
})

test('a lesson without its C++ or its French is not built', () => {
  for (const file of ['solution.cpp', 'comments.fr.json']) {
    const text = readFileSync(join(folder, SLUG, file), 'utf8')
    rmSync(join(folder, SLUG, file))
    expect(complaint()).toBe(`lessons/${SLUG}/${file} is missing`)
    put(file, text)
  }
})

test('a comment without French is named with its file and line', () => {
  putFrench({ Begin: 'Commencer', End: 'Finir' })
  expect(complaint()).toBe(
    `lessons/${SLUG}/comments.fr.json\n  "What is needed" has no French (lessons/${SLUG}/solution.cpp:1)`,
  )
  putFrench({ Begin: 'Commencer', 'What is needed': 'Ce qu’il faut' })
  expect(complaint()).toContain(`"End" has no French (lessons/${SLUG}/solution.ts:4)`)
})

test('French for a comment that is nowhere is left over', () => {
  putFrench({ Begin: 'Commencer', End: 'Finir', 'What is needed': 'Ce qu’il faut', '1  Begin': 'Début' })
  expect(complaint()).toContain('"1  Begin" is no comment of this lesson')
})

test('French is one line without slashes', () => {
  for (const bad of ['', '// Finir', ' Finir', 'Fin\nir']) {
    putFrench({ Begin: 'Commencer', End: bad, 'What is needed': 'Ce qu’il faut' })
    expect(complaint(), bad).toContain(`lessons/${SLUG}/comments.fr.json\n  End: one line`)
  }
})

test('a comment at the end of a line of code is refused', () => {
  put('solution.ts', '// 1  Begin\nbegin() // now\n// 2  End\n')
  expect(complaint()).toBe(`lessons/${SLUG}/solution.ts:2: give the comment "// now" a line of its own`)
  put('solution.ts', "// 1  Begin\nopen('https://mapi') \n// 2  End\n")
  expect(complaint()).toBe('')
})

test('a comment between slash and star is refused', () => {
  put('solution.cpp', '// 1  Begin\n/* Once upon\n a time */\n// 2  End\n')
  expect(complaint()).toBe(`lessons/${SLUG}/solution.cpp:2: write the comment with //, a line each`)
})

test('both languages have the same sections', () => {
  put('solution.cpp', '// What is needed\n// 1  Begin\nBegin();\nEnd();\n')
  expect(complaint()).toBe(
    `lessons/${SLUG}/solution.cpp has no section 2, which lessons/${SLUG}/solution.ts has`,
  )
  put('solution.cpp', '// 1  Begin\n// 2  End\n// 2b  End\n')
  expect(complaint()).toBe(
    `lessons/${SLUG}/solution.ts has no section 2b, which lessons/${SLUG}/solution.cpp has`,
  )
})

test('a solution without any section is refused', () => {
  put('solution.ts', 'begin()\nend()\n')
  expect(complaint()).toContain(`lessons/${SLUG}/solution.ts has no section`)
})
