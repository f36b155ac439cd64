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

const testUnits = () => {
  const report = `${reports}vitest.json`
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return run('Tests in Node and jsdom', ['node_modules/vitest/vitest.mjs', ...args], {}, report, countVitest)
}

const testBrowser = (browser) => {
  const report = `${reports}playwright.json`
  return run(
    'Tests in the browser',
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    countPlaywright,
  )
}

/** The browser, or the part that has failed for want of one. */
const findBrowser = () => {
  try {
    return { browser: ensureBrowser() }
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error
    return { missing: part(0, 0, [error.message]) }
  }
}

const runAll = () => {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const { browser, missing } = findBrowser()
  const built = start('Build', 'npm', ['run', '--silent', 'build']) === 0
  const units = testUnits()
  if (!built) return [units, part(0, 0, ['The site could not be built, and not tested in a browser'])]
  return [units, missing ?? testBrowser(browser)]
}

const parts = runAll()
const sum = (key) => parts.reduce((total, one) => total + one[key], 0)
const notes = parts.flatMap((one) => one.notes)
console.log(notes.length > 0 ? `\n${notes.join('\n')}\n` : '')
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
