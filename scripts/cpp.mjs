// npm run cpp [-- FILES OR FOLDERS]: compiles the C++ of the lessons, the reference and the documents against the MAPI headers
// of mingw-w64. Exit code: 0 all of it compiles, 1 it does not, 2 there was no compiler, so nothing is known.
import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { aptInstall, mayInstall } from './apt.mjs'

const PACKAGE = 'g++-mingw-w64-x86-64-posix'
const COMPILERS = ['x86_64-w64-mingw32-g++-posix', 'x86_64-w64-mingw32-g++']
const FLAGS = ['-std=c++17', '-Wall', '-Wextra', '-Werror', '-fsyntax-only']
/** Where programs stand that this repository answers for. */
const FOLDERS = ['lessons', 'docs', 'reference', 'src']

const root = fileURLToPath(new URL('..', import.meta.url))

const findCompiler = () =>
  COMPILERS.find((command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0)

/** The compiler, installed first where that is possible; or a sentence that says why there is none. */
const compiler = (install) => {
  const found = findCompiler()
  if (found) return { command: found }
  const advice = `There is no ${COMPILERS.join(' and no ')}. Debian and Ubuntu have it: apt-get install ${PACKAGE}`
  if (!install || !mayInstall()) return { missing: advice }
  console.log(`No compiler for Windows here; installing ${PACKAGE}.`)
  try {
    aptInstall(PACKAGE)
  } catch (error) {
    return { missing: `apt-get could not install ${PACKAGE} (${error.message}).` }
  }
  const command = findCompiler()
  return command ? { command } : { missing: `${PACKAGE} was installed and does not start.` }
}

/** Every .cpp at or below these paths, in order. */
const filesAt = (paths) =>
  paths
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true }).map((name) => join(path, name))
        : [path],
    )
    .filter((path) => path.endsWith('.cpp'))
    .toSorted()

/** What the compiler has to say about a file, or null. */
const complaint = (command, file) =>
  new Promise((resolve) => {
    execFile(command, [...FLAGS, file], (error, _, said) => resolve(error ? said || error.message : null))
  })

const compileAll = async (command, files) => {
  const waiting = [...files]
  let failed = 0
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const said = await complaint(command, file)
      const name = relative(process.cwd(), file)
      if (said === null) console.log(`compiles  ${name}`)
      else console.error(`FAILED    ${name}\n${said}`)
      if (said !== null) failed += 1
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return failed
}

/** Runs it, and says with which code to end. */
const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { install: { type: 'boolean', default: true } },
  })
  const files = filesAt(positionals.length > 0 ? positionals : FOLDERS.map((folder) => join(root, folder)))
  if (files.length === 0) {
    console.error('There is no .cpp file there.')
    return 1
  }
  const { command, missing } = compiler(values.install)
  if (!command) {
    console.error(`${missing}\nThe C++ was NOT compiled: whether it is right, nobody knows.`)
    return 2
  }
  const failed = await compileAll(command, files)
  console.log(
    `${files.length - failed} of ${files.length} programs compile with ${command} ${FLAGS.join(' ')}`,
  )
  return failed > 0 ? 1 : 0
}

process.exitCode = await main()
