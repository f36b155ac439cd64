import { expect, test } from '@playwright/test'
import { MEMORY_BOMB } from '../attacks/programs.ts'
import { overhear, runButton, standsAfter, stopButton, write } from './strangers.ts'

test.use({
  viewport: { width: 390, height: 844 },
  // A browser with little memory comes to its end sooner, and leaves the machine alone.
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--js-flags=--max-old-space-size=200'],
    })
  },
})

// Chromium gives a frame without an origin no process of its own: where memory ends, the tab may end with it.
test('a program that fills the memory costs the tab at most: the work is there again, and does not run by itself', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000)
  await overhear(page)
  await write(page, MEMORY_BOMB)
  const ended = Promise.race([
    page.waitForEvent('crash', { timeout: 100_000 }).then(() => 'crashed'),
    stopButton(page)
      .first()
      .waitFor({ timeout: 30_000 })
      .then(() => runButton(page).first().waitFor({ timeout: 90_000 }))
      .then(
        () => 'stopped',
        () => new Promise<string>(() => undefined),
      ),
  ])
  await runButton(page).first().click()
  expect(['crashed', 'stopped']).toContain(await ended)

  const again = await context.newPage()
  await overhear(again)
  await again.goto('lessons/send-everything/')
  await expect(again.locator('iframe')).toHaveCount(0)
  await standsAfter(again, MEMORY_BOMB)
})
