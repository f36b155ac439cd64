// Runs programs of strangers in a lesson, and listens to them.
import { expect, type Page } from '@playwright/test'
import { overhearRuns } from '../attacks/overhear.ts'
import { GOOD } from '../attacks/programs.ts'

/** Keeps what a run writes to its console where the test finds it. */
export async function overhear(page: Page): Promise<void> {
  await page.addInitScript(overhearRuns)
}

export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said)

export async function write(page: Page, program: string): Promise<void> {
  await page.goto('lessons/send-everything/')
  const area = page.getByRole('textbox', { name: 'steps.ts' })
  // The page can be seen before it can be used.
  await expect(async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Code', exact: true }).click()
    await expect(area).toBeVisible({ timeout: 500 })
  }).toPass()
  await area.fill(program)
}

export const runButton = (page: Page) =>
  page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true })
export const stopButton = (page: Page) =>
  page.getByRole('button', { name: 'Stop', exact: true }).filter({ visible: true })

/** The page has come to no harm: another program runs, and the one before is still kept. */
export async function standsAfter(page: Page, program: string): Promise<void> {
  await expect(runButton(page).first()).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('iframe')).toHaveCount(0)
  // Where a run has ended, a narrow screen shows what came of it; the code is another place.
  await page.getByRole('navigation').getByRole('button', { name: 'Code', exact: true }).click()
  const area = page.getByRole('textbox', { name: 'steps.ts' })
  await expect(area).toHaveValue(program)
  await area.fill(GOOD)
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toContain('still here')
}
