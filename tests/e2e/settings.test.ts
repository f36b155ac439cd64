import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'

/** Opens a page, and waits until it answers. */
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-answers')
}

/** How much of the site is in the browser: entries, caches, workers. */
const keptHere = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => [
    localStorage.length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])

test('what is set holds in a lesson, after a reload and in other tabs', async ({ page }) => {
  await open(page, '.')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Text size').selectOption('18')
  await page.getByLabel('Motion').selectOption('reduced')
  await open(page, 'lessons/send-everything/')
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced')
  const area = page.getByRole('textbox', { name: /steps\.ts/ }).first()
  await expect(area).toHaveCSS('font-size', '18px')
  await expect(page.locator('.button').first()).toHaveCSS('transition-duration', /^(0s|0\.001s|1ms)/)
  await area.click()
  await expect(page.locator('.monaco-editor .view-line').first()).toHaveCSS('font-size', '18px', {
    timeout: 30_000,
  })
  // Another tab changes it under the reader's hands.
  const other = await page.context().newPage()
  await open(other, 'settings/')
  await other.getByLabel('Text size').selectOption('14')
  await expect(page.locator('.monaco-editor .view-line').first()).toHaveCSS('font-size', '14px')
  await page.getByRole('banner').getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByLabel('Text size')).toHaveValue('14')
})

test('with as little motion as possible, messages and rows of the stage do not travel', async ({ page }) => {
  await open(page, 'settings/')
  await page.getByLabel('Motion').selectOption('reduced')
  await open(page, 'playground/')
  await page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true }).click()
  await expect(page.getByRole('slider').first()).toBeVisible({ timeout: 30_000 })
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => ['', '::before', '::after'].map((part) => getComputedStyle(element, part)))
      .flatMap(({ transitionDuration, animationDuration, scrollBehavior }) => [
        ...`${transitionDuration}, ${animationDuration}`.split(', '),
        scrollBehavior === 'smooth' ? '1s' : '0s',
      ])
      .filter((time) => parseFloat(time) > 0.001),
  )
  expect(slow).toEqual([])
})

test.describe('with the site kept for offline use', () => {
  test.use({ serviceWorkers: 'allow' })

  test('what is erased is gone: work, drafts, settings, caches and the worker', async ({ page }) => {
    test.setTimeout(120_000)
    await open(page, 'playground/')
    await page
      .getByRole('textbox', { name: /program/i })
      .first()
      .pressSequentially('// mine')
    await open(page, 'settings/')
    await page.getByLabel('Theme').selectOption('dark')
    await expect.poll(() => keptHere(page), { timeout: 60_000 }).toEqual([expect.any(Number), 1, 1])
    expect((await keptHere(page))[0]).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Erase everything …' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save to a file, then erase' }).click()
    const saved = await (await download).path()
    expect(await readFile(saved, 'utf8')).toContain('// mine')
    await expect.poll(() => keptHere(page)).toEqual([0, 0, 0])
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
    await page.getByRole('button', { name: 'Take that back' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

for (const at of ['.', 'lessons/send-everything/', 'playground/', 'race/', 'reference/', 'what-you-learnt/'])
  test(`settings and the page about the site are reached from ${at}`, async ({ page }) => {
    await open(page, at)
    await page.getByRole('banner').getByRole('link', { name: 'About' }).click()
    await expect(page).toHaveURL(/\/about\/$/)
    await page.goBack()
    await page.getByRole('banner').getByRole('link', { name: 'Settings' }).click()
    await expect(page).toHaveURL(/\/settings\/$/)
  })

test('where the header is narrow, the menu leads to the settings', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'fr/')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Réglages' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})
