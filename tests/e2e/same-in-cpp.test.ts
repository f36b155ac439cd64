import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

const LESSON = 'lessons/all-rows-at-once/'

const openIn = async (page: Page, address = LESSON): Promise<void> => {
  // The page can be read before its buttons work.
  await page.goto(address, { waitUntil: 'networkidle' })
  const code = page.getByRole('button', { name: 'Code', exact: true })
  if (await code.isVisible()) await code.click()
  await page.getByRole('tab', { name: /^(The same in|La même chose en) C\+\+$/ }).click()
  await page.getByRole('button', { name: /all the same|quand même/ }).click()
}

const typescript = (page: Page) => page.getByRole('region', { name: 'TypeScript' })
const cpp = (page: Page) => page.getByRole('region', { name: 'C++' })

test('the C++ stands beside the TypeScript, and the text that is not pointed at follows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openIn(page)
  const [left, right] = [await typescript(page).boundingBox(), await cpp(page).boundingBox()]
  expect(right?.y).toBe(left?.y)
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 400)

  const third = cpp(page).getByRole('group', { name: /^3 / })
  await expect(third).not.toBeInViewport({ ratio: 0.9 })
  await typescript(page).getByRole('link', { name: /^3 / }).hover()
  await expect(third).toBeInViewport({ ratio: 0.9 })

  await page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true }).click()
  await expect(page.getByRole('tab', { name: 'steps.ts' })).toHaveAttribute('aria-selected', 'true')
})

test('on a phone they stand one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openIn(page, `fr/${LESSON}`)
  const [above, below] = [await typescript(page).boundingBox(), await cpp(page).boundingBox()]
  expect(below?.x).toBe(above?.x)
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
})

test('the comparison keeps nobody out, light or dark, wide or narrow', async ({ page }) => {
  for (const width of [1440, 1024, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openIn(page)
      await typescript(page).getByRole('link', { name: /^2 / }).focus()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      expect(found, `at ${String(width)}, ${colorScheme}`).toEqual([])
    }
})

test('an untouched start follows the language, in the full editor too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(LESSON)
  await page
    .getByRole('textbox', { name: /steps\.ts/ })
    .first()
    .click()
  const editor = page.locator('.monaco-editor').first()
  await expect(editor).toBeVisible({ timeout: 30_000 })
  await expect(editor).toContainText('Columns, filter and reading in one call')
  await page.getByRole('link', { name: /Français/ }).click()
  await expect(editor).toContainText('Colonnes, filtre et lecture en un seul appel')
  await expect(page.getByRole('button', { name: 'Recommencer' })).toBeDisabled()
  await page.reload()
  await expect(page.getByText('Colonnes, filtre et lecture en un seul appel').first()).toBeVisible()
})
