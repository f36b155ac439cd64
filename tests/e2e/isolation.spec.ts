import { expect, test } from '@playwright/test'
import { listen } from '../attacks/listen.ts'
import { FLOODS, reachOut, SPOIL } from '../attacks/programs.ts'
import { heard, overhear, runButton, standsAfter, stopButton, write } from './strangers.ts'

// On a narrow screen the program is typed into a plain text area, and nothing else differs.
test.use({ viewport: { width: 390, height: 844 } })

test('a program reaches neither network, nor storage, nor the page', async ({ page }) => {
  const { server, port, visits } = await listen()
  await overhear(page)
  await write(page, reachOut(port))
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['found: []'])
  await expect(runButton(page).first()).toBeVisible()
  await page.waitForTimeout(1000)
  server.close()
  expect(visits).toEqual([])
})

test('a program cannot import from anywhere', async ({ page }) => {
  const { server, port, visits } = await listen()
  await overhear(page)
  await write(page, `console.log('began')\nawait import('http://127.0.0.1:${port}/x.js')`)
  await runButton(page).first().click()
  await expect(
    page.getByText(`There is no module 'http://127.0.0.1:${port}/x.js' here`).first(),
  ).toBeAttached()
  server.close()
  expect(visits).toEqual([])
  expect(await heard(page)).toEqual([])
})

test('nothing that text can be made into runs in a frame of the page', async ({ page }) => {
  const { server, port, visits } = await listen()
  await page.goto('lessons/send-everything/')
  const ran = await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.srcdoc = `<script>parent.postMessage('ran', '*')</script><img src="${address}"><link rel="stylesheet" href="${address}">`
    const messages: unknown[] = []
    addEventListener('message', ({ data }) => messages.push(data))
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return messages
  }, `http://127.0.0.1:${port}/`)
  server.close()
  expect(ran).toEqual([])
  expect(visits).toEqual([])
})

test('a program cannot patch what its recording is made with', async ({ page }) => {
  await overhear(page)
  await write(page, SPOIL)
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['stuck: []'])
  await expect(runButton(page).first()).toBeVisible()
})

for (const { what, program, says } of FLOODS)
  test(`${what} is ended, the page says so, and stands`, async ({ page }) => {
    test.setTimeout(150_000)
    await overhear(page)
    await write(page, program)
    await runButton(page).first().click()
    await expect(page.getByText(says).first()).toBeAttached({ timeout: 70_000 })
    await standsAfter(page, program)
  })

test('while a program hangs where no probe reaches, the page answers, and Stop ends it', async ({ page }) => {
  await overhear(page)
  await write(page, "console.log('began');\n/^(a+)+$/.test('a'.repeat(60) + '!')")
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['began'])
  const pauses = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0
        let last = performance.now()
        const look = (left: number): void => {
          const now = performance.now()
          longest = Math.max(longest, now - last)
          last = now
          if (left === 0) resolve(longest)
          else setTimeout(look, 10, left - 1)
        }
        look(50)
      }),
  )
  expect(pauses).toBeLessThan(1000)
  await expect(page.locator('iframe')).toHaveCount(1)
  await stopButton(page).first().click()
  await expect(runButton(page).first()).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  // What it had done until then is still there.
  expect(await heard(page)).toEqual(['began'])
})

test('a run leaves no frame behind', async ({ page }) => {
  await overhear(page)
  await write(page, "console.log('done')")
  await runButton(page).first().click()
  await expect.poll(() => heard(page), { timeout: 30_000 }).toEqual(['done'])
  await expect(page.locator('iframe')).toHaveCount(0)
})
