import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { golden } from '../app/share/golden.ts'

test.use({ viewport: { width: 1280, height: 800 } })
test.setTimeout(120_000)

const [, { hash, shared }] = golden as [unknown, (typeof golden)[number]]

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-answers')
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const program = (page: Page) => page.getByRole('textbox', { name: /steps\.ts|program/i }).first()
const down = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY))

/** Follows a link without scrolling to it. */
const follow = (link: Locator): Promise<void> => link.evaluate((element: HTMLElement) => element.click())

/** Puts a line at the beginning of the program that is on the screen. */
const write = async (page: Page, text: string): Promise<void> => {
  await program(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(`// ${text}\n`)
  await expect(page.getByRole('main')).toContainText(text)
}

const LANGUAGES = [
  {
    root: '.',
    lesson: 'Ask the spooler to send it all',
    race: 'Procedure A against procedure B',
    sections: ['Playground', 'Race', 'Reference'],
  },
  {
    root: 'fr/',
    lesson: 'Demander au spouleur de tout envoyer',
    race: 'Procédure A contre procédure B',
    sections: ['Bac à sable', 'Course', 'Référence'],
  },
] as const

for (const { root, lesson, race, sections } of LANGUAGES)
  test(`back and forward lead through all that was looked at, as it was left: ${root}`, async ({ page }) => {
    await open(page, root)
    const inContents = page.getByRole('main').getByRole('link', { name: lesson, exact: true })
    await inContents.scrollIntoViewIfNeeded()
    const left = await down(page)
    expect(left).toBeGreaterThan(0)
    await inContents.click()

    await expect(heading(page)).toHaveText(lesson)
    await expect(page).toHaveTitle(new RegExp(`^${lesson} · `))
    await expect(page.locator('#content')).toBeFocused()
    await expect.poll(() => down(page)).toBe(0)
    await write(page, 'mine, in the lesson')
    const pane = page.locator('article').first()
    await pane.evaluate((element) => element.scrollTo(0, 120))
    const toReference = page.getByRole('banner').getByRole('link', { name: sections[2] })
    await toReference.click()

    const toCall = page.locator('main a[href$="/imapistatus-flushqueues/"]').first()
    await expect(page.locator('#content')).toBeFocused()
    await toCall.click()
    await expect(heading(page)).toHaveText('IMAPIStatus::FlushQueues')
    await page.getByRole('banner').getByRole('link', { name: sections[0] }).click()
    // The address is there before the page.
    await expect(page.getByRole('region', { name: 'Code' })).toBeVisible()
    await write(page, 'mine, in the playground')
    await page.getByRole('banner').getByRole('link', { name: sections[1] }).click()
    await expect(page).toHaveURL(/race\/$/)
    await expect(heading(page)).toHaveText(race)

    await page.goBack()
    await expect(page).toHaveURL(/playground\/$/)
    await expect(page.getByRole('region', { name: 'Code' })).toContainText('mine, in the playground')
    await page.goBack()
    await expect(heading(page)).toHaveText('IMAPIStatus::FlushQueues')
    await page.goBack()
    await expect(toCall).toBeFocused()
    await expect(toCall).toBeInViewport()
    await page.goBack()
    await expect(heading(page)).toHaveText(lesson)
    await expect(page).toHaveTitle(new RegExp(`^${lesson} · `))
    await expect(page.getByRole('region', { name: 'Code' })).toContainText('mine, in the lesson')
    await expect(toReference).toBeFocused()
    expect(await pane.evaluate(({ scrollTop }) => scrollTop)).toBe(120)
    await page.goBack()
    await expect(inContents).toBeFocused()
    await expect.poll(() => down(page)).toBe(left)

    for (let times = 0; times < 5; times += 1) await page.goForward()
    await expect(page).toHaveURL(/race\/$/)
    await expect(heading(page)).toHaveText(race)
    await page.goBack()
    await expect(page.getByRole('region', { name: 'Code' })).toContainText('mine, in the playground')
  })

test('the language is switched where one is, and back brings the other one', async ({ page }) => {
  await open(page, 'reference/imapistatus-flushqueues/')
  await page.evaluate(() => scrollTo(0, 300))
  await follow(page.getByRole('banner').getByRole('link', { name: 'Français' }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect.poll(() => down(page)).toBe(300)
  await follow(page.getByRole('banner').getByRole('link', { name: 'Course' }))
  await expect(page).toHaveURL(/fr\/race\/$/)
  await expect.poll(() => down(page)).toBe(0)
  await page.goBack()
  await expect(page).toHaveTitle(/^IMAPIStatus::FlushQueues · /)
  await expect.poll(() => down(page)).toBe(300)
  // Two at once: another page in another language.
  await page.goForward()
  await expect(page).toHaveURL(/fr\/race\/$/)
  await page.evaluate(() => history.go(-2))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(heading(page)).toHaveText('IMAPIStatus::FlushQueues')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Français' })).toBeFocused()
})

test('of pages that are asked for in a hurry the one is shown whose address stands there', async ({
  page,
}) => {
  await open(page, '.')
  for (const section of ['Playground', 'Reference', 'Race'])
    await page.getByRole('banner').getByRole('link', { name: section }).click()
  await expect(page).toHaveURL(/race\/$/)
  await page.evaluate(() => {
    history.back()
    setTimeout(() => history.back(), 5)
  })
  await expect(page).toHaveURL(/playground\/$/)
  await expect(page).toHaveTitle(/^Playground · /)
  await expect(page.getByRole('region', { name: 'Code' })).toBeVisible()
})

test('places on a page are entries too, and a page that is asked for where one is adds none', async ({
  page,
}) => {
  await open(page, '.')
  await page.evaluate(() => scrollTo(0, 500))
  const before = await page.evaluate(() => history.length)
  await page.getByRole('banner').getByRole('link', { name: 'MAPI on Demand' }).click()
  await expect.poll(() => down(page)).toBe(0)
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.getByRole('banner').getByRole('link', { name: 'Reference' }).click()
  await open(page, 'reference/')
  await page.evaluate(() => scrollTo(0, 40))
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '#choices'
    document.querySelector('main')?.append(link)
    link.click()
  })
  await expect(page.locator('#choices')).toBeInViewport()
  await page.goBack()
  await expect.poll(() => down(page)).toBe(40)
  await page.goForward()
  await expect(page.locator('#choices')).toBeInViewport()
})

test('what came by a link is there again, not run and not lost, and so is what was there before it', async ({
  page,
}) => {
  await open(page, 'playground/')
  await write(page, 'my own')
  await page.evaluate((link) => (location.hash = link), hash)
  await expect(heading(page)).toHaveText(shared.name)
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Code' })).toContainText('my own')
  await expect(page.getByText('This comes from a link')).toHaveCount(0)
  await page.goForward()
  await expect(heading(page)).toHaveText(shared.name)
  await expect(page.getByText('This comes from a link')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Race' }).click()
  await expect(page).toHaveURL(/race\/$/)
  await page.goBack()
  await expect(heading(page)).toHaveText(shared.name)
  expect(page.url()).toContain(hash)
  await expect(page.getByRole('slider')).toHaveCount(0)
  await write(page, 'theirs, changed')
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Code' })).toContainText('my own')
  await page.goForward()
  await expect(page.getByRole('region', { name: 'Code' })).toContainText('theirs, changed')
})

test('an example that was taken to the playground is there again, and an address keeps its moment', async ({
  page,
}) => {
  await open(page, 'reference/imapistatus-flushqueues/')
  await page.getByRole('link', { name: 'Open in the playground' }).click()
  await expect(page.getByRole('region', { name: 'Code' })).toBeVisible()
  await expect(page.getByText('This comes from the reference')).toBeVisible()
  const name = await heading(page).textContent()
  await page.goBack()
  await expect(heading(page)).toHaveText('IMAPIStatus::FlushQueues')
  await page.goForward()
  await expect(heading(page)).toHaveText(name ?? '')

  await open(page, 'lessons/send-everything/#t=1900')
  await page.getByRole('banner').getByRole('link', { name: 'Reference' }).click()
  await expect(page).toHaveURL(/reference\/$/)
  await page.goBack()
  await expect(page).toHaveURL(/send-everything\/#t=1900$/)
  await expect(heading(page)).toHaveText('Ask the spooler to send it all')
})
