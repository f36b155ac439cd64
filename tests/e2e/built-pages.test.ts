import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const dist = join(import.meta.dirname, '../../dist')
const read = (page: string): string => readFileSync(join(dist, page), 'utf8')
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))

const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

test('every page of the site forbids text to become code, and knows each of its scripts', () => {
  expect(pages.length).toBeGreaterThan(50)
  for (const page of pages) {
    const html = read(page)
    const policies = [...html.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)]
    expect(policies, page).toHaveLength(1)
    const policy = policies[0]?.[1] ?? ''
    const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]))
    expect(directives.get('default-src'), page).toEqual(["'none'"])
    expect(directives.get('frame-src'), page).toEqual(["'none'"])
    const sources = directives.get('script-src') ?? []
    expect(
      sources.filter((source) => !/^'(self|sha256-[\w+/=]+)'$/.test(source)),
      page,
    ).toEqual([])
    for (const [, script = ''] of html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g))
      expect(sources, page).toContain(hash(script))
    expect(html, page).not.toMatch(/\son[a-z]+="/)
  }
})

test('every page has a name and a description of its own, its languages and a picture', () => {
  const titles = new Map<string, string>()
  for (const page of pages.filter((name) => !/^(404|shell)\.html$/.test(name))) {
    const html = read(page)
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    const key = `${page.startsWith('fr/') ? 'fr' : 'en'} ${title}`
    expect(title, page).not.toBe('')
    expect(titles.get(key), `${page} has the title of another page`).toBeUndefined()
    titles.set(key, page)
    expect(/name="description" content="([^"]+)"/.exec(html)?.[1] ?? '', page).not.toBe('')
    for (const language of ['en', 'fr', 'x-default'])
      expect(html, page).toContain(`rel="alternate" hreflang="${language}"`)
    const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(readFileSync(join(dist, page, '..', picture)).readUInt32BE(16), page).toBe(1200)
  }
})

test('what is installed has icons that are there, and addresses that work under any path', () => {
  const manifest = JSON.parse(read('site.webmanifest')) as {
    start_url: string
    scope: string
    icons: { src: string; sizes: string; purpose: string; type: string }[]
  }
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
  for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
    const png = readFileSync(join(dist, src))
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src + type).toBe(sizes)
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
})

test.describe('an address that leads nowhere', () => {
  test('finds the site from any depth, and the page that was meant', async ({ page }) => {
    const response = await page.goto('lessons/send-everthing/and/deeper/')
    expect(response?.status()).toBe(404)
    await page.goto('lessons/send-everthing')
    await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
    await page
      .getByRole('link', { name: /Ask the spooler to send it all/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/any\/sub\/path\/lessons\/send-everything\/$/)
  })

  test('answers in the language of the address', async ({ page }) => {
    await page.goto('fr/lecons/envoyer/')
    await expect(page.getByRole('heading', { name: 'Aucune page ici' })).toBeVisible()
    await page.getByRole('link', { name: 'Au sommaire' }).click()
    await expect(page).toHaveURL(/\/any\/sub\/path\/fr\/$/)
  })

  test('says in both languages what to do, before any script has run', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('nowhere/')
    await expect(page.getByText('Shorten the address')).toBeVisible()
    await expect(page.getByText('Raccourcissez')).toBeVisible()
    await context.close()
  })
})
