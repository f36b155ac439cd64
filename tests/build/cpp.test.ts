import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const script = join(import.meta.dirname, '../../scripts/cpp.mjs')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpp-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'lessons'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A compiler that complains of every file whose first line is "wrong", and wants the strict flags. */
const compiler = `#!/bin/sh
[ "$1" = --version ] && exit 0
for last in "$@"; do :; done
case "$*" in *-Wall*-Wextra*-Werror*-fsyntax-only*) ;; *) echo 'too lax' >&2; exit 1 ;; esac
read -r text < "$last"
[ "$text" = wrong ] || exit 0
echo "$last:1: error: wrong" >&2
exit 1
`

const put = (file: string, text: string): void => writeFileSync(join(folder, file), text)

const putCompiler = (): void => {
  const file = join(folder, 'bin/x86_64-w64-mingw32-g++-posix')
  writeFileSync(file, compiler)
  chmodSync(file, 0o755)
}

const cpp = (...paths: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--no-install', ...paths], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: join(folder, 'bin') },
  })
  return { status, stdout, stderr }
}

test('a program that does not compile is named, with what the compiler says; the others are still compiled', () => {
  putCompiler()
  put('lessons/a.cpp', 'wrong\n')
  put('lessons/b.cpp', 'right\n')
  put('lessons/notes.txt', 'wrong\n')
  const { status, stdout, stderr } = cpp('lessons')
  expect(status).toBe(1)
  expect(stderr).toContain('lessons/a.cpp:1: error: wrong')
  expect(stdout).toContain('compiles  lessons/b.cpp')
  expect(stdout).toContain('1 of 2 programs compile')
})

test('when all of it compiles, the code is 0', () => {
  putCompiler()
  put('lessons/b.cpp', 'right\n')
  expect(cpp('lessons/b.cpp')).toMatchObject({ status: 0, stderr: '' })
})

test('without a compiler it says that nothing was compiled, and what to install', () => {
  put('lessons/b.cpp', 'right\n')
  const { status, stderr } = cpp('lessons')
  expect(status).toBe(2)
  expect(stderr).toContain('The C++ was NOT compiled')
  expect(stderr).toContain('apt-get install g++-mingw-w64-x86-64-posix')
})

test('a folder without C++ is a mistake', () => {
  putCompiler()
  expect(cpp('lessons')).toMatchObject({ status: 1 })
})
