import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { keepRuns } from '../support/keep-runs.ts'

// On a narrow screen the program is typed into a plain text area, and nothing else differs.
test.use({ viewport: { width: 390, height: 844 } })

/** Touches what engines could do differently: sorting, numbers as text, dates, chance, and errors. */
const PROGRAM = `import * as mapi from 'mapi'
mapi.MAPIInitialize(null)
const session = mapi.MAPILogonEx(0, 'Outlook', null, mapi.MAPI_EXTENDED)
const table = session.GetStatusTable(0)
table.SortTable({ cCategories: 0, cExpanded: 0, aSort: [{ ulPropTag: mapi.PR_DISPLAY_NAME, ulOrder: mapi.TABLE_SORT_DESCEND }] }, 0)
const rows = mapi.HrQueryAllRows(table, [mapi.PR_ENTRYID, mapi.PR_DISPLAY_NAME, mapi.PR_RESOURCE_TYPE], null, null, 0)
const spooler = rows.aRow.find(({ lpProps }) => lpProps[2].Value === mapi.MAPI_SPOOLER)!
session.OpenEntry(spooler.lpProps[0].Value as Uint8Array, null, 0).lpUnk.FlushQueues(0, null, mapi.FLUSH_UPLOAD | mapi.FLUSH_DOWNLOAD)
console.log(Math.random(), 0.1 + 0.2, 1e21, -0, new Date().toISOString(), [3, 1, 2].sort(), 'éÉß'.toUpperCase())
try { table.QueryRows(0, 0) } catch (error) { console.log(String(error)) }
await new Promise<void>((resolve) => setTimeout(resolve, 90_000))
throw new Error('over')
`

const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex')

test('the same program in the same world makes the same bytes in the browser and in Node', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'bytes-'))
  const [program, trace] = [join(folder, 'program.ts'), join(folder, 'trace.jsonl')]
  await writeFile(program, PROGRAM)
  const world = 'lessons/send-everything/world.json'
  const args = ['tsx', 'scripts/play.ts', program, '--scenario', world, '--trace', trace]
  // The program ends with an error, and the terminal with exit code 1.
  await promisify(execFile)('npx', args).catch(() => undefined)
  const inNode = (await readFile(trace, 'utf8')).trim().split('\n')
  expect(inNode.length).toBeGreaterThan(100)

  await page.addInitScript(keepRuns)
  await page.goto('lessons/send-everything/')
  const area = page.getByRole('textbox', { name: 'steps.ts' })
  await expect(async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Code', exact: true }).click()
    await expect(area).toBeVisible({ timeout: 500 })
  }).toPass()
  await area.fill(PROGRAM)
  await page.getByRole('button', { name: 'Run', exact: true }).filter({ visible: true }).first().click()
  const firstRun = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { runs: string[][] }).runs[0] ?? [])
  await expect.poll(async () => (await firstRun()).length, { timeout: 30_000 }).toBe(inNode.length)
  const inBrowser = await firstRun()
  const differs = inNode.findIndex((line, index) => line !== inBrowser[index])
  expect([inBrowser[differs], differs]).toEqual([inNode[differs], -1])
  expect(hashOf(inBrowser)).toBe(hashOf(inNode))
})
