// npm run test:firefox: in Firefox, does a lesson, goes on from a link made in Chromium, and lets strangers attack,
// against dist/ as it is.
// Its last line is `N passed, M failed`; exit code 2: there is no Firefox, so nothing is known.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import type { Browser } from 'puppeteer-core'
import { ensureFirefox } from '../../scripts/firefox.mjs'
import { listen } from '../attacks/listen.ts'
import { FLOODS, GOOD, reachOut, SPOIL } from '../attacks/programs.ts'
import { requireBrowser } from '../../scripts/browser.mjs'
import { LessonInFirefox } from './lesson.ts'
import { shareFrom } from './shared-link.ts'
import { Visitor } from './visitor.ts'

const PORT = process.env['FIREFOX_PORT'] ?? '4519'
const SITE = `http://127.0.0.1:${PORT}/any/sub/path/`

const serve = async (): Promise<() => void> => {
  const server = spawn(process.execPath, [
    ...['scripts/serve.mjs', '--strict', '--port', PORT, '--base', '/any/sub/path/'],
  ])
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve())
    server.once('exit', (code) => reject(new Error(`The site cannot be served (${String(code)}).`)))
  })
  return () => server.kill()
}

type Test = [title: string, body: (browser: Browser) => Promise<void>]

/** A test that begins in a lesson. */
const inLesson =
  (body: (lesson: LessonInFirefox) => Promise<void>) =>
  async (browser: Browser): Promise<void> => {
    const lesson = await LessonInFirefox.open(browser, `${SITE}lessons/send-everything/`)
    try {
      await body(lesson)
    } finally {
      await lesson.close()
    }
  }

const same = (found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`)
}

const tests: readonly Test[] = [
  [
    'a lesson is written, run and done',
    inLesson(async (lesson) => {
      await lesson.write(readFileSync('lessons/send-everything/solution.ts', 'utf8'))
      await lesson.run()
      await lesson.shows(/Done\. It holds in every world\./)
    }),
  ],
  [
    'a link made in Chromium opens, runs when one says so, as it ran there, and goes another way from its moment',
    async (firefox) => {
      const chromium = await launch({
        executablePath: requireBrowser(),
        args: ['--no-sandbox', '--disable-gpu'],
      })
      const { link, moment, recorded } = await shareFrom(chromium, `${SITE}playground/`).finally(() =>
        chromium.close(),
      )
      const reader = await Visitor.at(firefox, link)
      await reader.press('Code')
      await reader.reads(/This comes from a link.*It was shared at/)
      same(await reader.hasRun(), false)
      await reader.press('Run')
      same(await reader.recorded(), recorded)
      same(await reader.moment(), moment)
      await reader.press('Time line')
      await reader.press('What if')
      await reader.press('Cut the network')
      await reader.press('Compare with before')
      await reader.reads(/Before and after the change[^]*network cut[^]*Left to send/)
      await reader.close()
    },
  ],
  [
    'a program reaches neither network, nor storage, nor the page',
    inLesson(async (lesson) => {
      const { server, port, visits } = await listen()
      await lesson.write(reachOut(port))
      await lesson.run()
      same(await lesson.heard('found: '), ['found: []'])
      await new Promise((resolve) => setTimeout(resolve, 1000))
      server.close()
      same(visits, [])
    }),
  ],
  [
    'a program cannot patch what its recording is made with',
    inLesson(async (lesson) => {
      await lesson.write(SPOIL)
      await lesson.run()
      same(await lesson.heard('stuck: '), ['stuck: []'])
    }),
  ],
  ...FLOODS.map(({ what, program, says }): Test => [
    `${what} is ended, the page says so, and stands`,
    inLesson(async (lesson) => {
      await lesson.write(program)
      await lesson.run()
      await lesson.shows(says)
      await lesson.ended()
      same(await lesson.text(), program)
      await lesson.write(GOOD)
      await lesson.run()
      await lesson.heard('still here')
    }),
  ]),
]

const runAll = async (browser: Browser): Promise<number> => {
  let failed = 0
  for (const [title, body] of tests) {
    try {
      await body(browser)
      console.log(`✓ ${title}`)
    } catch (error) {
      failed++
      console.error(`✗ ${title}\n  ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failed
}

const firefox = ensureFirefox()
if (firefox === null) {
  console.error(
    'There is no Firefox here, so nothing is known of it. FIREFOX_PATH=/path/to/firefox names one; Debian has it: apt-get install firefox-esr',
  )
  process.exit(2)
}
const home = mkdtempSync(join(tmpdir(), 'firefox-'))
const stop = await serve()
const browser = await launch({
  browser: 'firefox',
  executablePath: firefox,
  // Firefox's inner walls cannot be built by root, and its profile wants a home of its own.
  env: { ...process.env, HOME: home, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  defaultViewport: { width: 390, height: 844 },
})
const failed = await runAll(browser)
await browser.close()
stop()
rmSync(home, { recursive: true, force: true })
console.log(`${String(tests.length - failed)} passed, ${String(failed)} failed`)
process.exitCode = failed > 0 ? 1 : 0
