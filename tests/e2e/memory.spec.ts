import { test } from '@playwright/test'
import { MEMORY_BOMB } from '../attacks/programs.ts'
import { overhear, runButton, standsAfter, write } from './strangers.ts'

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

test('a program that fills the memory is ended, and the page stands', async ({ page }) => {
  test.setTimeout(150_000)
  await overhear(page)
  await write(page, MEMORY_BOMB)
  await runButton(page).first().click()
  await standsAfter(page, MEMORY_BOMB)
})
