// npm run frames: plays a flush of 10,000 messages on the built site, and says how long frames and tasks last.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { requireBrowser } from './browser.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const LESSON = 'send-everything'
const MESSAGES = 10_000
const MEDIAN_FRAME_MS = 20
const LONGEST_TASK_MS = 100
/** Of each stretch that is watched. */
const WATCHED_MS = 8000

const { values } = parseArgs({ options: { port: { type: 'string', default: '4601' } } })
const address = `http://127.0.0.1:${values.port}/`

const serve = async () => {
  const server = spawn(process.execPath, ['scripts/serve.mjs', '--strict', '--port', values.port], {
    cwd: root,
  })
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve)
    server.stderr.once('data', (text) => reject(new Error(String(text))))
  })
  return server
}

/** The chunk of the lesson, with another world in it: one transport, and all the mail waits for it. */
const withCrowd = (file) => `
import lesson from './${file}?as-built'
const [transport] = lesson.world.scenario.transports
const scenario = {
  ...lesson.world.scenario,
  transports: [{ ...transport, outgoing: ${MESSAGES}, incoming: 0 }],
}
const crowded = { ...lesson, world: { ...lesson.world, scenario }, hidden: [] }
export { crowded as default }
`

const chunkOfLesson = () => {
  const chunks = JSON.parse(readFileSync(`${root}dist/.vite/chunks.json`, 'utf8'))
  const found = Object.entries(chunks).find(([, { modules }]) => modules.includes(`virtual:lesson/${LESSON}`))
  if (!found) throw new Error('dist/ has no such lesson. Run: npm run build')
  return found[0].replace(/^assets\//, '')
}

/** In the page: notes every frame and every long task. */
const watch = () => {
  const noted = { frames: [], tasks: [] }
  window.noted = noted
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  let last = performance.now()
  const next = (now) => {
    noted.frames.push(now - last)
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

/**
 * The longest task of the page's main thread, in milliseconds of processor time: on a busy machine a task also
 * waits for its turn, and that says nothing about the page.
 */
const longestTask = (buffer) => {
  const { traceEvents: events } = JSON.parse(buffer.toString())
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`
  const frames = new Map()
  for (const event of events)
    if (event.name === 'FireAnimationFrame')
      frames.set(threadOf(event), (frames.get(threadOf(event)) ?? 0) + 1)
  const [page] = [...frames].sort(([, a], [, b]) => b - a)[0] ?? []
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && threadOf(event) === page)
  return Math.max(0, ...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000))
}

const problems = []
const watched = async (what, page, act) => {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  await page.evaluate(() => {
    window.noted.frames.length = 0
    window.noted.tasks.length = 0
  })
  await act()
  const { frames, tasks } = await page.evaluate(() => window.noted)
  const longest = longestTask(await browser.stopTracing())
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  const median = at(0.5)
  console.log(
    `${what}: ${frames.length} frames, median ${median.toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms; ` +
      `longest task ${longest.toFixed(0)} ms of work (${Math.max(0, ...tasks).toFixed(0)} ms by the clock)`,
  )
  if (median >= MEDIAN_FRAME_MS) problems.push(`${what}: the median frame takes ${median.toFixed(1)} ms`)
  if (longest > LONGEST_TASK_MS) problems.push(`${what}: a task works for ${longest.toFixed(0)} ms`)
}

const server = await serve()
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const file = chunkOfLesson()
  await page.route(`**/${file}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: withCrowd(file) }),
  )
  const source = readFileSync(`${root}lessons/${LESSON}/solution.ts`, 'utf8')
  await page.addInitScript(watch)
  await page.addInitScript(
    ([name, kept]) => localStorage.setItem(name, kept),
    [`mapi-on-demand:1:lesson:${LESSON}`, JSON.stringify({ version: 1, source })],
  )
  await page.goto(`${address}lessons/${LESSON}/`)
  // The editor comes when somebody goes into it; its loading is not what is measured here.
  await page.getByRole('textbox', { name: 'steps.ts' }).focus()
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 120_000 })
  await page.waitForTimeout(2500)
  const playhead = page.getByRole('slider')
  await watched('Running and laying out', page, async () => {
    await page.getByRole('button', { name: 'Run', exact: true }).first().click()
    await playhead.waitFor({ timeout: 120_000 })
  })
  await watched('Playing at 1×', page, () => page.waitForTimeout(WATCHED_MS))
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await watched('Playing at 4×', page, () => page.waitForTimeout(WATCHED_MS))
  await watched('Scrubbing to and fro', page, async () => {
    const track = await playhead.locator('xpath=..').boundingBox()
    await page.mouse.move(track.x + 10, track.y + 12)
    await page.mouse.down()
    for (let step = 0; step <= 60; step += 1)
      await page.mouse.move(track.x + track.width * (0.5 + 0.48 * Math.sin(step / 5)), track.y + 12)
    await page.mouse.up()
  })
} finally {
  await browser.close()
  server.kill()
}
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
