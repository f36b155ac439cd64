// What the tests do in the playground.
import { expect, type Page } from '@playwright/test'

/** Opens a page, and waits until it answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-answers')
}

/** Types a program as a person does, into the editor; first clears what stands there. */
export async function typeProgram(page: Page, program: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Program' }).first().focus()
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 30_000 })
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  for (const line of program.split('\n')) {
    await page.keyboard.insertText(line)
    await page.keyboard.press('Enter')
  }
}

export const runButton = (page: Page) =>
  page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true }).first()
