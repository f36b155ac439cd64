import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(120_000)

const solutionOf = (slug: string): Promise<string> => readFile(`lessons/${slug}/solution.ts`, 'utf8')

/** Types a program as a person does, key by key, into the editor; first clears what stands there. */
async function typeProgram(page: Page, program: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: /steps\.ts/ })
  await editor.first().click()
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 30_000 })
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  // The editor keeps the indentation of the line above, as an editor should.
  for (const line of program.trimEnd().split('\n')) {
    await page.keyboard.type(line.trimStart())
    await page.keyboard.press('Enter')
  }
}

const runButton = (page: Page) =>
  page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true })
const playhead = (page: Page) => page.getByRole('slider')
const allDone = (page: Page) => page.getByRole('heading', { name: 'Done. It holds in every world.' })
const toSend = (page: Page, count: number) => page.getByText(`▲ ${String(count)} to send`)

test('procedure A: typed by hand in two lessons, run, scrubbed back, finished', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('link', { name: 'Straight to the procedures' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Find the spooler' })).toBeVisible()
  await typeProgram(page, await solutionOf('find-the-spooler'))
  await runButton(page).click()
  await expect(allDone(page)).toBeVisible({ timeout: 30_000 })

  await page
    .getByRole('link', { name: /Ask the spooler to send it all/ })
    .filter({ visible: true })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ask the spooler to send it all' })).toBeVisible()
  await typeProgram(page, await solutionOf('send-everything'))
  await runButton(page).click()
  await expect(allDone(page)).toBeVisible({ timeout: 30_000 })

  await playhead(page).focus()
  await page.keyboard.press('End')
  await expect(toSend(page, 0)).toBeVisible()
  await page.keyboard.press('Home')
  await expect(toSend(page, 5)).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('End')
  await expect(toSend(page, 0)).toBeVisible()
  await expect(page.getByRole('row', { name: /MAPI Spooler/ })).toBeVisible()
})

test('procedure B: typed by hand, run, finished', async ({ page }) => {
  await page.goto('lessons/transport-by-transport/')
  await typeProgram(page, await solutionOf('transport-by-transport'))
  await runButton(page).click()
  await expect(allDone(page)).toBeVisible({ timeout: 30_000 })
})

test('a swapped direction is told apart from a right one, and says why', async ({ page }) => {
  await page.goto('lessons/send-everything/')
  const solution = await solutionOf('send-everything')
  await typeProgram(page, solution.replace(/FLUSH_UPLOAD(?= \| FLUSH_NO_UI\))/, 'FLUSH_DOWNLOAD'))
  await runButton(page).click()
  await expect(
    page
      .getByRole('complementary')
      .or(page.getByRole('main'))
      .getByText(/article/i)
      .first(),
  ).toBeVisible()
  await playhead(page).focus()
  await page.keyboard.press('End')
  await expect(toSend(page, 5)).toBeVisible()
})

test('what was typed survives a reload, and a change of language', async ({ page }) => {
  await page.goto('lessons/send-everything/')
  await typeProgram(page, "// my own words\nconsole.log('kept')")
  await page.reload()
  await expect(page.getByText('// my own words').first()).toBeVisible()
  await page.getByRole('link', { name: /Français/ }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByText('// my own words').first()).toBeVisible()
  await expect(page).toHaveURL(/\/fr\/lessons\/send-everything\/$/)
})

test('an endless loop is stopped, the page stays alive, and the text stays', async ({ page }) => {
  await page.goto('lessons/send-everything/')
  await typeProgram(page, 'while (true) {}')
  await runButton(page).click()
  await expect(page.getByText(/loop/i).first()).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('while (true) {}').first()).toBeVisible()
  await expect(runButton(page)).toBeEnabled()
})
