import { expect, test } from '@playwright/test'

test('the site is served from the folder it was put into, and from nowhere else', async ({
  request,
  baseURL,
}) => {
  const page = await request.get('.')
  expect(page.status()).toBe(200)
  expect(page.headers()['content-type']).toContain('text/html')
  expect((await request.get('/')).status()).toBe(404)
  const withoutSlash = await request.get(baseURL?.replace(/\/$/, '') ?? '', { maxRedirects: 0 })
  expect(withoutSlash.status()).toBe(301)
  expect(withoutSlash.headers()['location']).toBe(new URL(baseURL ?? '').pathname)
})

test('what is not there is not found', async ({ request }) => {
  expect((await request.get('lessons/nowhere.html')).status()).toBe(404)
  expect((await request.get('assets/..%2f..%2fpackage.json')).status()).toBe(404)
})

test('scripts come with their type, and compressed for who can read that', async ({ request }) => {
  const html = await (await request.get('.')).text()
  const script = /<script[^>]+src="([^"]+\.js)"/.exec(html)?.[1] ?? ''
  const packed = await request.get(script, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(packed.status()).toBe(200)
  expect(packed.headers()['content-type']).toContain('text/javascript')
  expect(packed.headers()['content-encoding']).toBe('gzip')
  const plain = await request.get(script, { headers: { 'Accept-Encoding': 'identity' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(await plain.text()).toBe(await packed.text())
})
