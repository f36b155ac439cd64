import { expect, test, type Page, type Request } from '@playwright/test'
import { MAX_SCRIPT_BYTES } from '../../scripts/entry-graph.mjs'

const LESSONS = ['lessons/send-everything/', 'fr/lessons/transport-by-transport/']

/** Long enough for whatever a page does on idle to begin. */
const UNTOUCHED_MS = 4_000

/** Opens a page, leaves it alone, and says what it fetched. */
const openUntouched = async (page: Page, address: string): Promise<Request[]> => {
  const requests: Request[] = []
  page.on('requestfinished', (request) => requests.push(request))
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(UNTOUCHED_MS)
  return requests
}

// Each by itself: what one has loaded, the next finds in the browser's cache.
for (const lesson of LESSONS)
  test(`before it is touched, ${lesson} loads little script, and no editor`, async ({ page }) => {
    const requests = await openUntouched(page, lesson)
    const scripts = requests.filter((request) => request.resourceType() === 'script')
    const sizes = await Promise.all(scripts.map(async (request) => (await request.sizes()).responseBodySize))
    const total = sizes.reduce((sum, size) => sum + size, 0)
    const list = scripts.map((request, index) => `${String(sizes[index])} ${request.url()}`).join('\n')
    expect(total, list).toBeGreaterThan(0)
    expect(total, list).toBeLessThanOrEqual(MAX_SCRIPT_BYTES)
  })

test('a lesson asks nothing of another origin', async ({ page, baseURL }) => {
  for (const lesson of LESSONS) {
    const requests = await openUntouched(page, lesson)
    const elsewhere = requests
      .map((request) => request.url())
      .filter((url) => !url.startsWith(baseURL ?? '') && !/^(data|blob|about):/.test(url))
    expect(elsewhere).toEqual([])
  }
})

test('a lesson can be read before any script has run', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('lessons/send-everything/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('FLUSH_UPLOAD').first()).toBeVisible()
  await context.close()
})

const PLACES = [
  ...['.', 'fr/lessons/transport-by-transport/', 'playground/', 'race/', 'reference/', 'settings/'],
  ...['reference/imapistatus-flushqueues/', 'fr/reference/procedure-b/', 'what-you-learnt/', 'teach/'],
]

/** Where everything with a heading begins. */
const layoutOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready
    return [...document.querySelectorAll('header, main, main :is(h1, h2, h3), footer')].map((element) => {
      const { x, y, width } = element.getBoundingClientRect()
      return `${element.localName} ${element.textContent.trim().slice(0, 30)} ${[x, y, width].map(Math.round).join(' ')}`
    })
  })

for (const [width, height] of [
  [412, 823],
  [1280, 800],
] as const)
  test(`at ${String(width)} pixels, no page moves under the reader when the scripts arrive`, async ({
    browser,
  }) => {
    const viewport = { width, height }
    const still = await (await browser.newContext({ viewport, javaScriptEnabled: false })).newPage()
    const awake = await (await browser.newContext({ viewport })).newPage()
    for (const place of PLACES) {
      await still.goto(place)
      await awake.goto(place)
      await expect(awake.locator('html')).toHaveAttribute('data-answers')
      expect(await layoutOf(awake), place).toEqual(await layoutOf(still))
    }
    await still.context().close()
    await awake.context().close()
  })
