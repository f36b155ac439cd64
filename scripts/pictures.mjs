// npm run pictures: takes the pictures of docs/ from the built site.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { requireBrowser } from './browser.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const PORT = '4603'
const solutionOf = (slug) => readFileSync(`${root}lessons/${slug}/solution.ts`, 'utf8')

/** A page with a lesson's solution written and run. */
const watched = async (page, slug, source = solutionOf(slug)) => {
  await page.addInitScript(
    ([name, kept]) => localStorage.setItem(name, kept),
    [`mapi-on-demand:1:lesson:${slug}`, JSON.stringify({ version: 1, source })],
  )
  await page.goto(`lessons/${slug}/`)
  await page.waitForTimeout(1500)
  await page
    .getByRole('textbox', { name: /steps\.ts/ })
    .first()
    .click()
  await page.locator('.monaco-editor').first().waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Run', exact: true }).first().click()
  await head(page).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.waitForTimeout(1500)
}

const head = (page) => page.getByRole('slider', { name: 'Playhead' })

/** To a part of the time line, from its left. */
const to = async (page, part) => {
  const track = await head(page).locator('xpath=..').boundingBox()
  await page.mouse.click(track.x + track.width * part, track.y + 8)
  await page.waitForTimeout(700)
}

const only = async (page, ...views) => {
  await page.getByRole('button', { name: /^Views/ }).click()
  const boxes = page.getByRole('group', { name: 'Views of the stage' }).getByRole('checkbox')
  for (const box of await boxes.all()) await box.uncheck()
  for (const view of views) await page.getByRole('checkbox', { name: new RegExp(`^${view}`) }).check()
  await page.keyboard.press('Escape')
}

const PICTURES = {
  messages: async (page) => {
    await watched(page, 'send-everything')
    await to(page, 0.62)
  },
  'status-table': async (page) => {
    await watched(page, 'send-everything')
    await only(page, 'Status table', 'Restriction')
    await to(page, 0.33)
  },
  statecharts: async (page) => {
    await watched(page, 'send-everything')
    await only(page, 'Statecharts')
    await page.getByRole('button', { name: 'Maximise Statecharts' }).click()
    await to(page, 0.62)
  },
  exchange: async (page) => {
    await watched(page, 'transport-by-transport')
    await only(page, 'Exchange', 'Objects')
    await to(page, 0.7)
  },
  race: async (page) => {
    await page.goto('race/directions/')
    await page.getByRole('button', { name: 'Run both' }).click()
    await head(page).waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Pause' }).click()
    await to(page, 0.7)
  },
  dialog: async (page) => {
    await watched(page, 'those-who-do-not-obey')
    const dialog = page.getByTitle(/dialog/).first()
    const box = await dialog.boundingBox()
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForTimeout(700)
  },
}

const server = spawn(process.execPath, ['scripts/serve.mjs', '--strict', '--port', PORT], { cwd: root })
await new Promise((resolve) => server.stdout.once('data', resolve))
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] })
const wanted = process.argv.slice(2)
try {
  for (const [name, prepare] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const page = await browser.newPage({
      baseURL: `http://127.0.0.1:${PORT}/`,
      viewport: { width: 1440, height: 900 },
      colorScheme: name === 'statecharts' ? 'dark' : 'light',
    })
    await prepare(page)
    await page.mouse.move(1, 1)
    await page.screenshot({ path: `${root}docs/stage-${name}.png`, animations: 'disabled' })
    await page.close()
    console.log(`docs/stage-${name}.png`)
  }
} finally {
  await browser.close()
  server.kill()
}
