import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { openEveryView, playhead, toEnd, watchedLesson } from './a-lesson.ts'

test.setTimeout(300_000)

const THEMES = ['light', 'dark'] as const

const nothingWrong = async (page: Page, where: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(found, where).toEqual([])
}

/** The editor has a theme of its own that follows, and colours pass from one to the other. */
const settled = async (page: Page, colorScheme: (typeof THEMES)[number]): Promise<void> => {
  await page.waitForFunction((scheme) => {
    const editor = document.querySelector('.monaco-editor')
    return editor === null || editor.classList.contains('vs-dark') === (scheme === 'dark')
  }, colorScheme)
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

const inBothThemes = async (page: Page, where: string): Promise<void> => {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await settled(page, colorScheme)
    await nothingWrong(page, `${where}, ${colorScheme}`)
  }
}

test('after a run: with every view open, in the middle, with the sheet of keys', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await watchedLesson(page, 'transport-by-transport')
  await openEveryView(page)
  await playhead(page).focus()
  await page.keyboard.press('Home')
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('PageUp')
  await inBothThemes(page, 'in the middle')
  await page.getByRole('button', { name: 'Follow a message' }).click()
  await toEnd(page)
  await inBothThemes(page, 'at the end, with a journey')
  await page.getByRole('button', { name: /^Views/ }).click()
  await nothingWrong(page, 'the menu of views')
  await page.keyboard.press('Escape')
  await playhead(page).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await inBothThemes(page, 'the sheet of keys')
})

test('a race, before and after', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('race/release-in-the-loop/')
  await inBothThemes(page, 'before')
  await page.getByRole('button', { name: 'Run both' }).click()
  await expect(playhead(page)).toBeVisible({ timeout: 60_000 })
  await toEnd(page)
  await inBothThemes(page, 'at the end')
  for (const view of ['Status table', 'Objects', 'Statecharts']) {
    await page.getByRole('button', { name: view, exact: true }).click()
    await expect(page.getByText('Loading …')).toHaveCount(0)
    await nothingWrong(page, view)
  }
})

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  // 200 % zoom of 1440 by 900.
  { width: 720, height: 450 },
] as const

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('no page scrolls sideways, before a run and after it', async ({ page }) => {
  for (const address of ['.', 'fr/', 'lessons/send-everything/', 'playground/', 'fr/race/']) {
    await page.goto(address)
    for (const screen of SCREENS) {
      await page.setViewportSize(screen)
      expect(await sideways(page), `${address} at ${String(screen.width)}`).toBe(0)
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await watchedLesson(page, 'send-everything')
  await openEveryView(page)
  await toEnd(page)
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    expect(await sideways(page), `after a run at ${String(screen.width)}`).toBe(0)
  }
})
