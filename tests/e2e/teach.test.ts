import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { writeHandIn } from '../../src/course/hand-in.ts'
import { solutionOf, written } from './a-lesson.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.setTimeout(120_000)

const LESSON = 'send-everything'

const handIn = (name: string, source: string) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(writeHandIn({ name, programs: { [LESSON]: source } })),
})

test('three learners hand in: one is right, one is wrong, one never ends', async ({ page }) => {
  await page.goto('teach/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files …' }).click()
  await (
    await chooser
  ).setFiles([
    handIn('Ada', solutionOf(LESSON)),
    handIn('Bob', readFileSync(`lessons/${LESSON}/wrong/swapped-directions.ts`, 'utf8')),
    handIn('Cy', 'for (;;) { try { for (;;) {} } catch {} }'),
  ])
  await expect(page.getByText('1 of 3 programs pass.')).toBeVisible({ timeout: 90_000 })
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) })
  await expect(row('Ada')).toContainText('passes')
  await expect(row('Bob')).toContainText('FLUSH_UPLOAD sends')
  await expect(row('Cy')).toContainText('fails: holds in 0 of 4 worlds')
  await expect(row('Cy')).toContainText('does not come to its end')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the table (CSV)' }).click()
  const table = readFileSync(await (await saved).path(), 'utf8')
  expect(table.split('\r\n').map((line) => line.split(',')[0])).toEqual([
    '\uFEFFLearner',
    'Ada',
    'Bob',
    'Cy',
    '',
  ])
})

test('what a learner hands in is what the teacher can correct', async ({ page }) => {
  await written(page, LESSON, solutionOf(LESSON))
  await page.goto('fr/teach/')
  await page.getByRole('textbox', { name: /Votre nom/ }).fill('Zoé')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer le rendu' }).click()
  const file = await (await saved).path()
  await page.getByLabel('Choisir des fichiers…').setInputFiles(file)
  await expect(page.getByText('Programmes réussis : 1 sur 1.')).toBeVisible({ timeout: 90_000 })
})
