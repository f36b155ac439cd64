import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { englishIn } from '../support/model-speech.ts'
import { mistakes } from '../support/mistakes.ts'

test.setTimeout(180_000)

/** What is called the same in both languages; the last are the pages of Microsoft's documentation. */
const NAMES = [
  /^MAPI on Demand$/,
  /^[\w:]+ · MAPI on Demand$/,
  /^Transport \p{Lu}\w*$/u,
  /^[a-z\d]+(-[a-z\d]+)+$/,
]
/** Subjects of messages, which are in the world and not on the page. */
const SUBJECTS = new Set(['From last year'])

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? pagesIn(path) : entry.name === 'index.html' ? [path] : []
  })

/** Whatever somebody can read or hear, outside programs and code; on the page that is open, or in a given one. */
const readable = (page: Page, html?: string): Promise<string[]> =>
  page.evaluate((given) => {
    const root = given === undefined ? document : new DOMParser().parseFromString(given, 'text/html')
    const texts: (string | null)[] = []
    const walk = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue)
      if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element
        if (element.matches('script, style, code, pre, kbd, textarea, .monaco-editor, :not(html)[lang="en"]'))
          return
        if (given === undefined && !element.checkVisibility()) return
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          texts.push(element.getAttribute(name))
        if (element.matches('meta[name="description"]')) texts.push(element.getAttribute('content'))
      }
      node.childNodes.forEach(walk)
    }
    walk(given === undefined ? document.body : root.documentElement)
    return texts.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
  }, html)

/** Two words beside each other. */
const isProse = (text: string): boolean => /\p{L}[\p{L}’'-]+\s+\p{L}{2,}/u.test(text)

const isNamed = (text: string): boolean => SUBJECTS.has(text) || NAMES.some((name) => name.test(text))

test('a built page in French says nothing that the English one says too, but names', async ({ page }) => {
  const french = pagesIn('dist/fr')
  expect(french.length).toBeGreaterThan(300)
  const left: string[] = []
  for (const path of french) {
    const counterpart = join('dist', path.slice(join('dist', 'fr').length))
    expect(existsSync(counterpart), counterpart).toBe(true)
    const english = new Set(await readable(page, readFileSync(counterpart, 'utf8')))
    for (const text of await readable(page, readFileSync(path, 'utf8')))
      if (english.has(text) && isProse(text) && !isNamed(text)) left.push(`${dirname(path)}: ${text}`)
  }
  expect(left).toEqual([])
})

/** What is English in what can be read now. */
const leftOver = async (page: Page): Promise<string[]> =>
  (await readable(page)).filter((text) => englishIn(text) !== null && !isNamed(text))

test('after a run full of mistakes, nothing on a French page is English', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('fr/lessons/send-everything/')
  await page
    .getByRole('textbox', { name: /steps\.ts/ })
    .first()
    .click()
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 30_000 })
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(mistakes)
  await page.getByRole('button', { name: 'Lancer', exact: true }).filter({ visible: true }).click()
  await expect(page.getByRole('heading', { name: /arrêté sur une erreur/ })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await expect(page.getByText(/remarque.*Rendez chaque objet/).first()).toBeVisible()
  expect(await leftOver(page)).toEqual([])

  await page.getByRole('button', { name: /^Vues/ }).click()
  expect(await leftOver(page)).toEqual([])
  const views = page.getByRole('group', { name: 'Vues de la scène' }).getByRole('checkbox')
  const count = await views.count()
  expect(count).toBeGreaterThan(5)
  for (let index = 0; index < count; index += 1) await views.nth(index).check()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/ce bloc \(SRowSet\) était déjà libéré/).first()).toBeVisible()
  await expect(page.getByText(/La restriction au chemin 0/).first()).toBeVisible()
  expect(await leftOver(page)).toEqual([])

  await page.getByRole('button', { name: 'Touches' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await leftOver(page)).toEqual([])
})

test('the editor explains in the language of the page, and follows it', async ({ page }) => {
  await page.goto('fr/lessons/not-waiting/')
  await page.getByRole('textbox', { name: /steps\.ts/ }).click()
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 60_000 })
  const word = page.locator('.view-line span', { hasText: /^ *RES_PROPERTY$/ }).last()
  /** The compiler may still be on its way when the first question comes. */
  const explains = (text: string): Promise<void> =>
    expect(async () => {
      await page.mouse.move(0, 0)
      await word.hover()
      await expect(page.locator('.monaco-hover', { hasText: text })).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 60_000 })
  await explains('Compare une propriété à une valeur')
  await page.locator('header a[hreflang="en"]').click()
  await explains('Compares a property with a value')
})
