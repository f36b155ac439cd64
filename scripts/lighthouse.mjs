// npm run lighthouse: what Lighthouse says of dist/ on a phone, served with gzip, in a folder of a host.
// It measures time on this machine: the quieter that is, the truer the figures.
import { spawn } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import lighthouse from 'lighthouse'
import { launch } from 'puppeteer-core'
import { requireBrowser } from './browser.mjs'
import { LIMITS, judge, lineOf } from './lighthouse-report.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const PAGES = ['', 'lessons/send-everything/', 'playground/', 'reference/imapistatus-flushqueues/']

const readArguments = () => {
  const { values, positionals } = parseArgs({
    options: {
      runs: { type: 'string', default: '3' },
      port: { type: 'string', default: '4611' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs ${values.runs}: a number of runs, 1 or more`)
  return { ...values, runs, pages: positionals.length > 0 ? positionals : PAGES }
}

const { runs, port, json, pages } = readArguments()
const address = `http://127.0.0.1:${port}/any/folder/`

const serve = async () => {
  const server = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--strict', '--port', port, '--base', new URL(address).pathname],
    { cwd: root },
  )
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve)
    server.stderr.once('data', (text) => reject(new Error(String(text))))
  })
  return server
}

/** A browser of its own for each run: nothing is left of the one before. */
const visit = async (url) => {
  const browser = await launch({
    executablePath: requireBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  try {
    const options = { onlyCategories: Object.keys(LIMITS), logLevel: 'error' }
    const result = await lighthouse(url, options, undefined, await browser.newPage())
    if (!result || result.lhr.runtimeError)
      throw new Error(result?.lhr.runtimeError?.message ?? `no report of ${url}`)
    return result.lhr
  } finally {
    await browser.close()
  }
}

const server = await serve()
try {
  for (const page of pages) {
    const reports = []
    while (reports.length < runs) reports.push(await visit(address + page))
    const judged = judge(reports)
    const load = loadavg()[0].toFixed(1)
    console.log(`${page || 'contents'}\n  ${lineOf(judged)} (median of ${runs}, load of the machine ${load})`)
    for (const problem of judged.problems) console.log(`  ✗ ${problem}`)
    if (json) console.log(JSON.stringify(reports))
    if (judged.problems.length > 0) process.exitCode = 1
  }
} finally {
  server.kill()
}
