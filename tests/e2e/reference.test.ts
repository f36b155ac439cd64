import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test('a name is looked up by the keyboard alone, and its place on the page is in sight', async ({ page }) => {
  await page.goto('reference/')
  await expect(page.getByRole('searchbox')).toBeEditable()
  // The page listens once the app has taken it over.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('FLUSH_NO')
  await expect(page.getByRole('link', { name: /^FLUSH_NO_UI/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/reference/constants-flush/#FLUSH_NO_UI')
  await expect(page.locator('#FLUSH_NO_UI')).toBeInViewport()
})

test('back returns to the place that was left, and forward to the top of the next page', async ({ page }) => {
  await page.goto('reference/constants-mapi-e/')
  const link = page.getByRole('main').getByRole('link', { name: 'MAPI_E_NO_RECIPIENTS' }).first()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'MAPI_E_NO_RECIPIENTS' })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(link).toBeInViewport()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: 'MAPI_E_NO_RECIPIENTS' })).toBeInViewport()
})

test('an example runs in place, its stage leads back to the reference, and it opens in the playground', async ({
  page,
}) => {
  await page.goto('reference/imapistatus-flushqueues/')
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const about = page.getByRole('link', { name: 'Messages in the reference' })
  await expect(about).toHaveAttribute('href', /\/reference\/imapistatus-flushqueues\/$/)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'Open in the playground' }).click()
  await page.waitForURL('**/playground/')
  await expect(page.getByRole('main')).toContainText('FLUSH_UPLOAD')
})

for (const path of [
  'reference/',
  'fr/reference/procedure-b/',
  'fr/reference/constants-mapi-e/',
  'reference/trap-11/',
])
  test(`${path} fits a narrow screen and keeps nobody out`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
