import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { serveTwoVersions } from './two-versions.ts'

test.use({ serviceWorkers: 'allow' })

/** Until the site is kept, and this page is served from what is kept. */
const kept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), { timeout: 50_000 })
    .toBe('activated')

const lesson = 'lessons/send-everything/'

test('offline, after one visit, the site is read in both languages and a lesson is done to its end', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000)
  await page.goto('.')
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('fr/lessons/transport-by-transport')
  await expect(page).toHaveURL(/transport-by-transport\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.goto(lesson)
  await page
    .getByRole('textbox', { name: /steps\.ts/ })
    .first()
    .click()
  await page.locator('.monaco-editor').first().click({ timeout: 30_000 })
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(await readFile('lessons/send-everything/solution.ts', 'utf8'))
  await page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true }).click()
  await expect(page.getByRole('heading', { name: 'Done. It holds in every world.' })).toBeVisible({
    timeout: 50_000,
  })
  // Pages of which there are hundreds are drawn by the app, wherever they stand.
  await page.goto('fr/reference/imapistatus-flushqueues/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('FlushQueues')
  await page.goto('race/waiting/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('lessons/nowhere/')
  await expect(page.getByRole('heading', { name: 'Not here' })).toBeVisible()
})

test('a new version is offered, changes nothing by itself, and comes when it is wanted', async ({ page }) => {
  test.setTimeout(150_000)
  const site = await serveTwoVersions()
  await page.goto(site.url)
  await kept(page)
  site.publishSecond()
  await page.goto(`${site.url}playground/`)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect(page.getByText('There is a new version of this site')).toBeVisible({ timeout: 50_000 })
  await page.goto(site.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('h1[data-second]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Use it now' }).click({ timeout: 30_000 })
  await expect(page.locator('h1[data-second]')).toBeVisible()
  site.close()
})
