import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { lessonHashOf } from '../../src/app/guest/link.ts'
import { copyOf } from '../../src/course/packed/copy.ts'
import type { PackedLesson } from '../../src/course/packed/packed-schema.ts'
import { aGuest } from '../app/guest/a-guest.ts'
import { listen } from '../attacks/listen.ts'
import { runButton, solutionOf } from './a-lesson.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(120_000)

const LESSON = 'send-everything'
let folder = ''
let packed: PackedLesson

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guest-'))
  const file = join(folder, 'ours.json')
  execFileSync('npx', ['tsx', 'scripts/pack-lesson.ts', `lessons/${LESSON}`, '--out', file])
  packed = JSON.parse(readFileSync(file, 'utf8')) as PackedLesson
})
test.afterAll(() => rmSync(folder, { recursive: true }))

/** The page's script is there, and takes what it is given. */
const answers = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-answers')

const notice = (page: Page) => page.getByText('This lesson is not part of the course')

const place = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true })

const asFile = (lesson: unknown) => ({
  name: 'ours.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(lesson)),
})

test('a packed lesson is opened from its file, solved, and done in every world', async ({ page }) => {
  // On a narrow screen the program is typed into a plain text area, and nothing else differs.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('teach/lesson/')
  await answers(page)
  await page
    .getByLabel('Choose a file …')
    .setInputFiles(asFile(copyOf(packed, { solution: false, wrong: false })))
  await expect(notice(page)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Show a solution' })).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await place(page, 'Code').click()
  await page.getByRole('textbox', { name: 'steps.ts' }).fill(solutionOf(LESSON))
  await runButton(page).click()
  await expect(page.getByRole('button', { name: 'Done. It holds in every world.' })).toBeVisible({
    timeout: 60_000,
  })
  // The course knows nothing of it, and the work is there again with the lesson.
  await page.reload()
  await page.getByRole('button', { name: 'Go on with “Ask the spooler to send it all”' }).click()
  await expect(notice(page)).toBeVisible({ timeout: 30_000 })
  await place(page, 'Code').click()
  await expect(page.getByRole('textbox', { name: 'steps.ts' })).toHaveValue(solutionOf(LESSON))
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('.')
  await expect(page.getByText('Lessons: 0 of 26 lessons done.')).toBeAttached()
})

test('a lesson is sent as a link, in the other language too', async ({ page, browser }) => {
  await page.goto('teach/lesson/')
  await answers(page)
  await page.getByLabel('Choose a file …').setInputFiles(asFile(packed))
  await expect(notice(page)).toBeVisible({ timeout: 60_000 })
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(link.replace('/teach/', '/fr/teach/'))
  await expect(other.getByText('elle vient d’un lien')).toBeVisible({ timeout: 60_000 })
  await expect(other.getByRole('heading', { level: 1 }).first()).toHaveText(
    'Demander au spouleur de tout envoyer',
  )
  // Nothing has run.
  await expect(other.getByRole('slider')).toHaveCount(0)
  await context.close()
})

test('a lesson that tries to get out stays where it is', async ({ page }) => {
  const { server, port, visits } = await listen()
  const evil = `http://127.0.0.1:${String(port)}/`
  const attack = [
    `<img src="${evil}a" onerror="top.out=1"> <script>top.out=1</script> <iframe src="${evil}b"></iframe>`,
    `![x](${evil}c) [x](javascript:top.out=1) <style>@import "${evil}d"; main{display:none}</style>`,
    `<link rel="stylesheet" href="${evil}e"> <meta http-equiv="refresh" content="0;url=${evil}f"> <base href="${evil}">`,
    `<svg onload="top.out=1"></svg> <form action="${evil}"><button autofocus onfocus="top.out=1">x</button></form>`,
  ].join('\n\n')
  const both = { en: attack, fr: attack }
  const lesson = {
    ...aGuest,
    lesson: {
      ...aGuest.lesson,
      title: both,
      description: both,
      steps: [{ id: 'flush', text: both, hints: [both, both] }],
      prediction: {
        question: both,
        options: [
          { id: 'a', text: both },
          { id: 'b', text: both },
        ],
        answer: 'a',
        afterwards: both,
      },
      worlds: { shown: both, hidden: [{ id: 'none', title: both }] },
    },
    prose: { en: `${attack}\n\n---\n\n${attack}`, fr: `${attack}\n\n---\n\n${attack}` },
    start: { en: `fetch('${evil}g').catch(() => 0)\nconsole.log('began')\n`, fr: '' },
    rules: {
      ...aGuest.rules,
      checks: [{ id: 'sent', claim: ['called', ['FlushQueues'], 'never', []], sentence: both }],
    },
  }
  await page.goto('teach/lesson/')
  await answers(page)
  await page.getByLabel('Choose a file …').setInputFiles(asFile(lesson))
  await expect(notice(page)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Hint' }).click()
  await runButton(page).click()
  await expect(page.getByRole('slider')).toBeVisible({ timeout: 60_000 })
  expect(await page.evaluate(() => 'out' in globalThis)).toBe(false)
  await expect(page.locator('main :is(script, img, iframe, form, style, base, meta, link)')).toHaveCount(0)
  await expect(page.locator('main a[href^="javascript:"]')).toHaveCount(0)

  const code = {
    ...lesson,
    rules: { ...aGuest.rules, checks: [{ id: 'x', claim: ['constructor', ['return top']] }] },
  }
  await page.goto('teach/lesson/#')
  await page.reload()
  await answers(page)
  await page.getByLabel('Choose a file …').setInputFiles(asFile(code))
  await expect(page.getByRole('alert')).toContainText('rules.checks.0.claim.0 "constructor" is no word')
  await page.goto(`teach/lesson/${await lessonHashOf(code)}`)
  await expect(page.getByRole('alert')).toContainText('The link cannot be opened')
  await page.waitForTimeout(500)
  server.close()
  expect(visits).toEqual([])
})
