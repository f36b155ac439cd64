import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { keepRuns, lastRun } from '../support/keep-runs.ts'
import { open, runButton, typeProgram } from './a-playground.ts'

// One world from the empty form to somebody else's page: what the playground is for.
test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(180_000)

const PROGRAM = `import { MAPIInitialize, MAPILogonEx, HrQueryAllRows, PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE, MAPI_TRANSPORT_PROVIDER,
MAPI_EXTENDED, RES_PROPERTY, RELOP_EQ, FLUSH_UPLOAD, FLUSH_NO_UI, type SRestriction } from 'mapi'
MAPIInitialize(null)
const session = MAPILogonEx(0, 'Outlook', null, MAPI_EXTENDED)
const table = session.GetStatusTable(0)
const isTransport: SRestriction = { rt: RES_PROPERTY, res: { relop: RELOP_EQ, ulPropTag: PR_RESOURCE_TYPE, lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_TRANSPORT_PROVIDER } } }
const rows = HrQueryAllRows(table, [PR_ENTRYID, PR_DISPLAY_NAME, PR_RESOURCE_TYPE], isTransport, null, 0)
for (const { lpProps } of rows.aRow) {
session.OpenEntry(lpProps[0].Value, null, 0).lpUnk.FlushQueues(0, null, FLUSH_UPLOAD | FLUSH_NO_UI)
console.log('flushed', lpProps[1].Value)
}`

const playhead = (page: Page) => page.getByRole('slider')

/** The world of the story, by the form alone. */
async function build(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Start from …' }).selectOption('An empty world')
  await expect(page.getByText('There is no transport: no mail can go out or come in.')).toBeVisible()
  for (const kind of ['modem', 'asynchronous']) {
    await page.getByRole('combobox', { name: 'Kind of the new transport' }).selectOption(kind)
    await page.getByRole('button', { name: 'Add a transport' }).click()
  }
  await page.getByRole('textbox', { name: 'Mail in one line' }).fill('3 to FAX, 20 messages to Relay')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add: answer of the user' }).click()
  await page.getByRole('group', { name: 'answer of the user 1' }).getByLabel('After').fill('1000')
  await page.getByRole('button', { name: 'Add: event' }).click()
  const event = page.getByRole('group', { name: 'event 1' })
  await event.getByRole('textbox', { name: 'At' }).fill('90000')
  await event.getByRole('combobox', { name: 'Transport' }).selectOption('Relay')
}

const axe = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)

/** Serves a page of somebody else's, which has the frame in it. */
async function blogWith(frame: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>A blog</title><h1>A blog</h1>${frame}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // To a browser, localhost is another origin than 127.0.0.1.
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}/`
  return { address, close: () => server.close() }
}

test('a world is built, run, shared at a moment, opened and gone on from elsewhere, and embedded', async ({
  page,
  browser,
}) => {
  await page.addInitScript(keepRuns)
  await open(page, 'playground/')
  const address = page.url()
  await build(page)
  await typeProgram(page, PROGRAM)
  await runButton(page).click()
  await playhead(page).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('list', { name: 'What the program says' })).toContainText('flushed Relay')
  // The event was never reached, and that is said.
  await expect(page.getByText(/due at 01:30\.000, never happened/)).toBeVisible()
  const recorded = await page.evaluate(lastRun)
  expect(recorded?.split('\n').length).toBeGreaterThan(100)
  for (let call = 0; call < 4; call += 1) await page.keyboard.press('PageDown')
  const moment = await playhead(page).getAttribute('aria-valuetext')
  const clock = /[\d:.]+/.exec(moment ?? '')?.[0] ?? '?'
  // Nothing of all that has touched the address.
  expect(page.url()).toBe(address)

  await page.getByRole('button', { name: 'Share …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByRole('checkbox', { name: `Show this moment, ${clock}` })).toBeChecked()
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
  await dialog.getByText('Embed it in a page').click()
  const frame = await dialog.getByRole('textbox', { name: 'HTML for your page' }).inputValue()
  expect(await axe(page)).toEqual([])

  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const other = await elsewhere.newPage()
  await other.addInitScript(keepRuns)
  await open(other, link)
  const told = other.getByRole('group', { name: 'About the link you opened' })
  await expect(told).toContainText(`Nothing of it runs until you press Run`)
  await expect(told).toContainText(`It was shared at ${clock}`)
  await expect(other.getByRole('group', { name: 'Transport Relay' })).toBeVisible()
  await expect(playhead(other)).toHaveCount(0)
  await runButton(other).click()
  await expect(playhead(other)).toHaveAttribute('aria-valuetext', moment ?? '')
  expect(await other.evaluate(lastRun)).toBe(recorded)

  // Another way, from before the first flush on.
  await playhead(other).focus()
  await other.keyboard.press('Home')
  for (let call = 0; call < 4; call += 1) await other.keyboard.press('PageUp')
  await other.getByRole('button', { name: 'Cut the network' }).click()
  await expect(other.getByRole('button', { name: 'Take back: network cut' })).toBeVisible()
  await other.getByRole('button', { name: 'Compare with before …' }).click()
  const compared = other.getByRole('dialog', { name: 'Before and after the change' })
  await expect(compared.getByText(/^before: nothing changed/)).toBeVisible()
  await expect(compared.getByRole('row', { name: /Left to send .*20.*23/ })).toContainText('Fax 3')
  expect(await axe(other)).toEqual([])
  await elsewhere.close()

  const blog = await blogWith(frame)
  try {
    await page.goto(blog.address)
    const embedded = page.frameLocator('iframe')
    // The frame begins with the page as it was built.
    await expect(embedded.getByRole('link', { name: 'Open in the playground' })).toBeVisible({
      timeout: 30_000,
    })
    await expect(embedded.getByText(new RegExp(`${clock} (will be|is) shown`))).toBeVisible()
    await embedded.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(embedded.getByRole('slider')).toHaveAttribute('aria-valuetext', moment ?? '')
    const opening = page.context().waitForEvent('page')
    await embedded.getByRole('link', { name: 'Open in the playground' }).click()
    const whole = await opening
    await expect(whole.getByText(`It was shared at ${clock}`)).toBeVisible()
    expect(whole.url()).toBe(link)
  } finally {
    blog.close()
  }
})

test('a moment of a lesson has an address: there, later on the same page, back, and after a reload', async ({
  page,
}) => {
  await open(page, 'lessons/send-everything/#t=1')
  const shownAt = (clock: string) =>
    expect(playhead(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${clock} `))
  await page.mouse.move(700, 400)
  await expect(page.getByText(/then 00:00\.001 is shown/)).toBeVisible()
  await expect(playhead(page)).toHaveCount(0)
  await runButton(page).click()
  await shownAt('00:00.00[01]')
  await page.evaluate(() => (location.hash = '#t=100'))
  await shownAt('00:00.100')
  await page.goBack()
  await shownAt('00:00.00[01]')
  await page.goForward()
  await shownAt('00:00.100')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-answers')
  await runButton(page).click()
  await shownAt('00:00.100')
})
