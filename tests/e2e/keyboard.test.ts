import { expect, test } from '@playwright/test'
import { VIEWS, playhead, solutionOf, tabTo } from './a-lesson.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(240_000)

test('without a pointer: write, run, scrub, and open every view', async ({ page }) => {
  await page.goto('lessons/send-everything/')
  const code = page.getByRole('textbox', { name: /steps\.ts/ })
  await tabTo(page, code)
  // The editor comes with the focus; it must not lose what is typed meanwhile.
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  for (const line of solutionOf('send-everything').trimEnd().split('\n')) {
    await page.keyboard.type(line.trimStart())
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Done. It holds in every world.' })).toBeVisible({
    timeout: 60_000,
  })

  // In the editor Tab indents now; Ctrl+M gives it back to the page.
  await page.keyboard.press('Control+M')
  await tabTo(page, page.getByRole('button', { name: /^Views/ }))
  await page.keyboard.press('Enter')
  for (const view of VIEWS) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${view}`) })
    await tabTo(page, box)
    if (!(await box.isChecked())) await page.keyboard.press('Space')
    await expect(page.getByRole('region', { name: view, exact: true })).toBeAttached()
  }
  await page.keyboard.press('Escape')

  // How many stops lie between depends on how far the recording has played meanwhile.
  await tabTo(page, playhead(page), 400)
  await page.keyboard.press('Home')
  await expect(page.getByText('Outbox: 5 messages to send')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('End')
  await expect(page.getByText('Outbox: 0 messages to send')).toBeAttached()
})

test('Tab goes through the whole page and out of it again', async ({ page }) => {
  await page.goto('lessons/send-everything/')
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => document.activeElement?.textContent)
  const code = page.getByRole('textbox', { name: /steps\.ts/ })
  await tabTo(page, code)
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 60_000 })
  const isHere = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)
  for (let press = 0; press < 5 && (await isHere()); press += 1) await page.keyboard.press('Tab')
  expect(await isHere()).toBe(false)
  let around = false
  for (let press = 0; press < 150 && !around; press += 1) {
    await page.keyboard.press('Tab')
    around = (await page.evaluate(() => document.activeElement?.textContent)) === first
  }
  expect(around).toBe(true)
})
