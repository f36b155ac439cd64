import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const PAGES = [
  '.',
  'settings/',
  'fr/about/',
  'lessons/send-everything/',
  'fr/lessons/transport-by-transport/',
]
const SCREENS = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const

test('no page keeps anybody out, light or dark, wide or narrow', async ({ page }) => {
  for (const address of PAGES)
    for (const { width, height, colorScheme } of SCREENS) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      expect(found, `${address} at ${String(width)}, ${colorScheme}`).toEqual([])
    }
})
