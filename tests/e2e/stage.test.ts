import { expect, test } from '@playwright/test'
import { openEveryView, playhead, toEnd, watchedLesson } from './a-lesson.ts'
import type { VIEWS } from './a-lesson.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(180_000)

test('what if the network is cut: the run parts there, and can be taken back', async ({ page }) => {
  await watchedLesson(page, 'send-everything')
  await playhead(page).focus()
  await page.keyboard.press('Home')
  const flush = page.getByRole('group', { name: 'Your program' }).getByTitle(/FlushQueues/)
  const track = await flush.boundingBox()
  if (track === null) throw new Error('The flush is not on the time line.')
  await page.mouse.click(track.x + track.width / 4, track.y + track.height / 2)
  await page.getByRole('group', { name: 'What if' }).getByRole('button', { name: 'Cut the network' }).click()

  const changed = page.getByRole('list', { name: 'What was changed' })
  await expect(changed.getByRole('button', { name: /^Go to: network cut/ })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('From here on it went differently than before')).toBeAttached()
  await toEnd(page)
  await expect(page.getByText(/^Outbox: [1-5] messages? to send$/)).toBeAttached()

  // Later, when everything is sent, the cut changes nothing any more.
  const when = changed.getByRole('spinbutton')
  await when.fill('60')
  await when.press('Enter')
  await toEnd(page)
  await expect(page.getByText('Outbox: 0 messages to send')).toBeAttached({ timeout: 30_000 })

  await changed.getByRole('button', { name: /^Take back: network cut/ }).click()
  await expect(changed).toBeHidden({ timeout: 30_000 })
})

test('every view opens, at the moment that is shown', async ({ page }) => {
  await watchedLesson(page, 'send-everything')
  await openEveryView(page)
  await toEnd(page)
  const view = (name: (typeof VIEWS)[number]) => page.getByRole('region', { name, exact: true })
  await expect(view('Messages').getByText('Outbox: 0 messages to send')).toBeAttached()
  await expect(view('Status table').getByRole('row', { name: /MAPI Spooler/ })).toBeVisible()
  await expect(view('Restriction').getByText(/Keeps a row when .* is MAPI_SPOOLER/)).toBeVisible()
  await expect(view('Statecharts').getByText('Last transition')).toBeVisible()
  await expect(
    view('Exchange')
      .getByRole('button', { name: /EndMessage/ })
      .last(),
  ).toBeVisible()
  await expect(
    view('Calls')
      .getByText(/FLUSH_UPLOAD \| FLUSH_NO_UI/)
      .first(),
  ).toBeVisible()
  await expect(view('Objects').getByText('given back').first()).toBeVisible()
  await expect(view('Desktop').getByText('No window is open.')).toBeVisible()

  await view('Calls').getByRole('button', { name: 'Maximise Calls' }).click()
  await page.keyboard.press('Escape')
  await expect(view('Calls').getByRole('button', { name: 'Maximise Calls' })).toBeVisible()
  await view('Objects').getByRole('button', { name: 'Close Objects' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-answers')
  await page.mouse.move(700, 400)
  await expect(view('Calls')).toBeVisible()
  await expect(view('Objects')).toHaveCount(0)
})

test('with reduced motion nothing travels, and states change all the same', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await watchedLesson(page, 'send-everything')
  await playhead(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageUp')
  const longest = await page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map((one) => parseFloat(one)))
    return Math.max(
      ...[...document.querySelectorAll('main *')].map((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return Math.max(seconds(transitionDuration), seconds(animationDuration))
      }),
    )
  })
  expect(longest).toBeLessThanOrEqual(0.001)
  await page.keyboard.press('End')
  await expect(page.getByText('Outbox: 0 messages to send')).toBeAttached()
})

test('what happens is told politely, at the detail that was chosen', async ({ page }) => {
  await watchedLesson(page, 'send-everything')
  await toEnd(page)
  const log = page.getByRole('log', { name: 'What happens' })
  await expect(log).toHaveAttribute('aria-live', 'polite')
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys and habits' })
  await sheet.getByLabel('A screen reader is told').selectOption('nothing')
  await sheet.getByRole('button', { name: 'Close' }).click()
  const told = await log.locator('p').count()
  await playhead(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('?')
  await sheet.getByLabel('A screen reader is told').selectOption('calls')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await toEnd(page)
  await expect(log.getByText(/FlushQueues: S_OK|more/).last()).toBeAttached({ timeout: 15_000 })
  expect(await log.locator('p').count()).toBeGreaterThanOrEqual(told)
})
