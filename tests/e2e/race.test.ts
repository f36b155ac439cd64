import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(120_000)

test('a ready pair races under one playhead, and what differs is said', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('link', { name: 'Race two programs' }).click()
  await page.getByRole('link', { name: 'The article’s flag against the right one' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The article’s flag' })).toBeVisible()
  await page.getByRole('button', { name: 'Run both' }).click()
  const playhead = page.getByRole('slider')
  await expect(playhead).toBeVisible({ timeout: 60_000 })
  await playhead.focus()
  await page.keyboard.press('End')
  const article = page.getByRole('region', { name: 'A: As the article says' })
  const right = page.getByRole('region', { name: 'B: As it works' })
  await expect(article.getByText('Outbox: 5 messages to send')).toBeAttached()
  await expect(right.getByText('Outbox: 0 messages to send')).toBeAttached()
  await expect(page.getByRole('row', { name: /Left to send \(differs\) 5.* 0/ })).toBeVisible()

  await page.getByRole('button', { name: 'Status table' }).click()
  await expect(article.getByRole('row', { name: /MAPI Spooler/ })).toBeVisible()
  await page.getByRole('button', { name: /^Go to/ }).click()
  await expect(page.getByText(/calls FlushQueues\(0, null, FLUSH_DOWNLOAD/)).toBeVisible()
})

test('a lesson’s program races against its solution', async ({ page }) => {
  await page.goto('lessons/send-everything/')
  await page.getByRole('link', { name: 'Race against the solution' }).click()
  await page.getByRole('button', { name: 'Run both' }).click()
  await expect(page.getByRole('slider')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('row', { name: /Left to send \(differs\)/ })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the lesson' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ask the spooler to send it all' })).toBeVisible()
})
