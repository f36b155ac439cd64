// Nine lessons as a learner does them: read in one language or the other, answered at the keyboard, done in every world.
import { expect, test, type Page } from '@playwright/test'
import { sitDown, typeAnswer } from './a-typist.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(120_000)

const open = async (page: Page, slug: string, language: 'en' | 'fr'): Promise<void> => {
  await page.goto(`${language === 'fr' ? 'fr/' : ''}lessons/${slug}/`)
}

const run = (page: Page) => page.getByRole('button', { name: /^(Run|Lancer)$/ }).filter({ visible: true })

const done = {
  en: 'Done. It holds in every world.',
  fr: 'C’est fait. Cela tient dans tous les mondes.',
}

const LESSONS = [
  ['a-session', 'fr'],
  ['a-question-to-the-table', 'en'],
  ['find-the-spooler', 'fr'],
  ['send-everything', 'en'],
  ['every-transport', 'fr'],
  ['one-queue-at-a-time', 'en'],
  ['the-fallback', 'fr'],
  ['transport-by-transport', 'en'],
  ['send-receive-button', 'fr'],
] as const

for (const [slug, language] of LESSONS)
  test(`${slug}, answered at the keyboard in ${language}, holds in every world`, async ({ page }) => {
    await open(page, slug, language)
    await sitDown(page)
    await typeAnswer(page, slug, language)
    await run(page).click()
    await expect(page.getByRole('heading', { name: done[language] })).toBeVisible({ timeout: 60_000 })
  })

test('Enter takes the name that is offered, and leaves alone what is written out', async ({ page }) => {
  await open(page, 'a-session', 'en')
  await sitDown(page)
  await page.keyboard.press('Control+End')
  const offered = page.getByRole('option', { name: /^MAPIInitialize/ })
  await page.keyboard.type('MAPIIn')
  await expect(offered).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('(null)')
  await page.keyboard.press('Enter')
  await page.keyboard.type('MAPIInitialize')
  await expect(offered).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('// next line')
  const lines = page.locator('.monaco-editor .view-line')
  await expect(lines.filter({ hasText: /^MAPIInitialize\(null\)$/ })).toHaveCount(1)
  await expect(lines.filter({ hasText: /^MAPIInitialize$/ })).toHaveCount(1)
  await expect(lines.filter({ hasText: /^\/\/.next.line$/ })).toHaveCount(1)
})

test('a long program opens at the place to write, and stays there when the full editor comes', async ({
  page,
}) => {
  await open(page, 'send-everything', 'en')
  const place = page.getByText('// 6 Send what waits').filter({ visible: true })
  await expect(place.first()).toBeInViewport()
  await page.mouse.move(700, 300)
  await expect(page.locator('.monaco-editor .view-line', { hasText: /6..Send.what.waits/ })).toBeInViewport()
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`at ${String(width)} pixels a lesson is no longer than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, 'a-session', 'fr')
    await run(page).click()
    // On a phone the time line is a place of its own.
    await expect(page.getByRole('slider', { includeHidden: true })).toBeAttached({ timeout: 30_000 })
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  })
