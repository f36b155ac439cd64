import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

export const solutionOf = (slug: string): string => readFileSync(`lessons/${slug}/solution.ts`, 'utf8')

/** What the learner has written in a lesson, before the page is opened. */
export const written = (page: Page, slug: string, source: string): Promise<unknown> =>
  page.addInitScript(([name, kept]) => localStorage.setItem(name, kept), [
    `mapi-on-demand:1:lesson:${slug}`,
    JSON.stringify({ version: 1, source }),
  ] as const)

export const runButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true })

export const playhead = (page: Page): Locator => page.getByRole('slider', { name: 'Playhead' })

/** Opens a lesson with its solution written, runs it, and goes to the end of the recording. */
export const watchedLesson = async (page: Page, slug: string): Promise<void> => {
  const solution = solutionOf(slug)
  await written(page, slug, solution)
  await page.goto(`lessons/${slug}/`)
  // The page is built with the start of the lesson: once it shows the solution, it is awake.
  const flush = solution.split('\n').find((line) => line.includes('.FlushQueues(')) ?? ''
  await expect(page.getByRole('region', { name: 'Code' })).toContainText(flush.trim())
  await runButton(page).click()
  await expect(page.getByRole('heading', { name: 'Done. It holds in every world.' })).toBeAttached({
    timeout: 60_000,
  })
}

export const toEnd = async (page: Page): Promise<void> => {
  await playhead(page).focus()
  await page.keyboard.press('End')
}

export const VIEWS = [
  'Messages',
  'Status table',
  'Restriction',
  'Statecharts',
  'Exchange',
  'Calls',
  'Objects',
  'Desktop',
] as const

/** Opens every view that is not open yet. */
export const openEveryView = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Views/ }).click()
  for (const view of VIEWS) await page.getByRole('checkbox', { name: new RegExp(`^${view}`) }).check()
  await page.keyboard.press('Escape')
  for (const view of VIEWS) await expect(page.getByRole('region', { name: view, exact: true })).toBeAttached()
}

/** Presses Tab until something has the focus. */
export const tabTo = async (page: Page, wanted: Locator, most = 120): Promise<void> => {
  for (let press = 0; press < most; press += 1) {
    const there = await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement))
    if (there) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(most)} times Tab, and it was not reached: ${String(wanted)}`)
}
