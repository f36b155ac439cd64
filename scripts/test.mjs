// npm test: builds the site, runs the tests in Node and jsdom, then those in the browser.
// Its last line is `N passed, M failed` over all of them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NoBrowser, ensureBrowser } from './browser.mjs'
import { countPlaywright, countVitest } from './count-tests.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = fileURLToPath(new URL('../.cache/reports/', import.meta.url))

/** What a part of the run came to; `notes` are failures that belong to no test. */
const part = (passed, failed, notes = []) => ({ passed, failed: failed + notes.length, notes })

const start = (title, command, args, env = {}) => {
  console.log(`\n── ${title}`)
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (error) console.error(error.message)
  return status ?? 1
}

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Runs a runner; `count` reads its report. A runner that crashed, or found nothing to run, has failed. */
const run = (title, args, env, file, count) => {
  const status = start(title, process.execPath, args, env)
  const report = readReport(file)
  if (!report) return part(0, 0, [`${title}: ended without a report`])
  const { passed, failed, notes } = count(report)
  if (passed + failed + notes.length === 0) notes.push(`${title}: ran no test`)
  if (status !== 0 && failed + notes.length === 0) notes.push(`${title}: ended with exit code ${status}`)
  return part(passed, failed, notes)
}

const runAll = () => {
  let browser
  try {
    browser = ensureBrowser()
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error
    return [part(0, 0, [error.message])]
  }
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  if (start('Build', 'npm', ['run', '--silent', 'build']) !== 0)
    return [part(0, 0, ['The site could not be built'])]
  const unitReport = `${reports}vitest.json`
  const browserReport = `${reports}playwright.json`
  return [
    run(
      'Tests in Node and jsdom',
      ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'].concat(
        `--outputFile.json=${unitReport}`,
      ),
      {},
      unitReport,
      countVitest,
    ),
    run(
      'Tests in the browser',
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
      { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
      browserReport,
      countPlaywright,
    ),
  ]
}

const parts = runAll()
const sum = (key) => parts.reduce((total, one) => total + one[key], 0)
const notes = parts.flatMap((one) => one.notes)
console.log(notes.length > 0 ? `\n${notes.join('\n')}\n` : '')
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
