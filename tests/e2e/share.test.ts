import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { golden } from '../app/share/golden.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(120_000)

test('a link opens beside what the reader has, and a broken one leaves it alone', async ({ page }) => {
  const [, { hash, shared }] = golden as [unknown, (typeof golden)[number]]
  await page.goto(`playground/${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shared.name)
  await expect(page.getByText('« ça marche »').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /It comes from the lesson/ })).toBeVisible()
  const editor = page.getByRole('textbox', { name: /Program/ }).first()
  await editor.click()
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 30_000 })
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.type('// mine ')
  await page.reload()
  await expect(page).toHaveURL(new RegExp(hash.slice(0, 40)))
  await expect(page.getByText(/\/\/ mine/).first()).toBeVisible()
  await page.evaluate(() => (location.hash = '#v1.broken'))
  await expect(page.getByText(/Nothing in it can be read/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shared.name)
})

test('in a frame of another origin it runs, and leaves the wheel to the page around it', async ({
  page,
  baseURL,
}) => {
  const [{ hash }] = golden as [(typeof golden)[number]]
  const frame = `<iframe src="${baseURL ?? ''}playground/?embed${hash}" title="Example" width="1000" height="620"></iframe>`
  const html = `<!doctype html><title>A blog</title><h1>A blog</h1>${frame}<div style="height:3000px">text</div>`
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await page.goto(`http://localhost:${String(port)}/`)
    const embedded = page.frameLocator('iframe')
    await expect(embedded.getByRole('heading', { level: 1, name: 'Send everything' })).toBeVisible({
      timeout: 30_000,
    })
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    await page.evaluate(() => scrollTo(0, 0))
    await embedded.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(embedded.getByRole('slider')).toBeVisible({ timeout: 60_000 })
    await expect(embedded.getByText(/S_OK/).first()).toBeVisible()
    const whole = await embedded.getByRole('link', { name: 'Open in the playground' }).getAttribute('href')
    expect(whole).toBe(`${baseURL ?? ''}playground/${hash}`)
  } finally {
    server.close()
  }
})
