import { chromium, expect, test } from '@playwright/test'
import { playhead, runButton } from './a-lesson.ts'

// An intranet often has no certificate, and browsers then keep some of their powers back; a loopback address is no
// such place, so another name is given to it.
test('programs run where the site is served over plain HTTP', async ({ baseURL, launchOptions }) => {
  const address = new URL(baseURL ?? '')
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP intranet.test ${address.hostname}`],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    address.hostname = 'intranet.test'
    for (const path of ['lessons/send-everything/', 'playground/']) {
      await page.goto(new URL(path, address).href)
      expect(await page.evaluate(() => isSecureContext)).toBe(false)
      await runButton(page).click()
      await expect(playhead(page)).toBeVisible({ timeout: 60_000 })
    }
  } finally {
    await browser.close()
  }
})
