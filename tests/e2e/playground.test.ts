import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { open, runButton, typeProgram } from './a-playground.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(120_000)

const PROGRAM = `import { MAPIInitialize, MAPILogonEx, HrQueryAllRows, PR_ENTRYID, PR_RESOURCE_TYPE, MAPI_SPOOLER, MAPI_EXTENDED,
RES_PROPERTY, RELOP_EQ, FLUSH_UPLOAD, FLUSH_FORCE } from 'mapi'
MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const spoolers = HrQueryAllRows(table, [PR_ENTRYID], { rt: RES_PROPERTY, res: { relop: RELOP_EQ, ulPropTag: PR_RESOURCE_TYPE, lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER } } }, null, 0)
const spooler = session.OpenEntry(spoolers.aRow[0].lpProps[0].Value, null, 0).lpUnk
spooler.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_FORCE)
console.log('flushed')`

test('a world with a modem and an asynchronous transport is built, a program written against it, and run', async ({
  page,
}) => {
  await open(page, '.')
  await page
    .getByRole('navigation', { name: 'Sections of the site' })
    .getByRole('link', { name: 'Playground' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const name of ['Post', 'House', 'Pager', 'Fax', 'Relay', 'Field'])
    await page.getByRole('button', { name: `Remove ${name}`, exact: true }).click()
  for (const [kind, name] of [
    ['modem', 'Fax'],
    ['async', 'Relay'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Kind of the new transport' }).selectOption(kind)
    await page.getByRole('button', { name: 'Add a transport' }).click()
    await expect(page.getByRole('group', { name: `Transport ${name}` })).toBeVisible()
  }
  await page.getByRole('textbox', { name: 'Mail in one line' }).fill('2 messages to FAX, 3 to X400')
  await page.keyboard.press('Enter')
  // The stage shows the world while nothing has run.
  await expect(page.getByText('▲ 5 to send')).toBeVisible({ timeout: 20_000 })

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('▲ 0 to send')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Redo', exact: true }).click()

  await typeProgram(page, PROGRAM)
  await runButton(page).click()
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await expect(page.getByText('▲ 0 to send')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('list', { name: 'What the program says' })).toContainText('flushed')

  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-answers')
  await expect(page.getByRole('group', { name: 'Transport Relay' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Transport Post' })).toHaveCount(0)
  await expect(page.getByText("console.log('flushed')").first()).toBeVisible()
  await page.getByRole('tab', { name: 'Versions' }).click()
  await expect(page.getByText('Nothing has changed since.').first()).toBeVisible()
})

test('a ready program runs at once, and becomes a draft when it is changed', async ({ page }) => {
  await open(page, 'playground/')
  await page.getByRole('tab', { name: 'Drafts' }).click()
  await page.getByRole('button', { name: /^Run: Procedure B/ }).click()
  await expect(page.getByText(/A ready program/)).toBeVisible()
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await expect(page.getByText('▲ 0 to send')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Remove Line 1', exact: true }).click()
  await page.getByRole('tab', { name: 'Drafts' }).click()
  await expect(page.getByRole('button', { name: /^Delete: Procedure B/ })).toBeVisible()
})

test('what is wrong in the JSON is said by its line, and the form has the last right world', async ({
  page,
}) => {
  await open(page, 'playground/')
  await page.getByRole('button', { name: 'JSON', exact: true }).click()
  const editor = page.getByRole('textbox', { name: 'The world as JSON' })
  await editor.first().focus()
  const full = page.getByRole('region', { name: 'World' }).locator('.monaco-editor').first()
  await expect(full).toBeVisible({ timeout: 30_000 })
  await full.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText('{')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('"transports": [{ "name": "Post", "kind": "lam" }] }')
  await expect(page.getByText('Did you mean lan?')).toBeVisible()
  await expect(page.getByText(/^Line 2/)).toBeVisible()
  await page.getByRole('button', { name: 'Form', exact: true }).click()
  await expect(page.getByRole('group', { name: 'Transport Fax' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-answers')
  await page.getByRole('button', { name: 'JSON', exact: true }).click()
  await expect(page.getByText('"lam"').first()).toBeVisible()
})

test('the playground keeps nobody out, whatever of it is open', async ({ page }) => {
  for (const address of ['playground/', 'fr/playground/'])
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: width === 390 ? 'dark' : 'light' })
      await open(page, address)
      await page
        .getByRole('button', { name: /All settings|Tous les réglages/ })
        .first()
        .click()
      await page
        .getByRole('button', { name: /Add: event|Ajouter/ })
        .first()
        .click()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      expect(found, `${address} at ${String(width)}`).toEqual([])
    }
})
