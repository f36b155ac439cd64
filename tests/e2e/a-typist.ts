// A learner at the keyboard: only what a lesson's answer changes is typed, key by key.
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { diffArrays } from 'diff'
import { inFrench } from '../../build/lesson-comments.ts'
import { commentLine, listingOf } from '../../src/course/sections.ts'
import type { Language } from '../../src/language/language.svelte.ts'

interface Change {
  /** The last line that stays before it, counted from 1. */
  after: number
  /** Lines to take out, counted from 1. */
  taken: readonly number[]
  typed: readonly string[]
}

interface Work {
  changes: readonly Change[]
  /** What stands there in the end, line by line, without indentation. */
  lines: readonly string[]
}

const isCode = (line: string): boolean => line.trim() !== '' && commentLine(line) === null

/** The lines of a program as the page shows them. */
const shown = (slug: string, name: string, language: Language): readonly string[] => {
  const file = (path: string): string => readFileSync(`lessons/${slug}/${path}`, 'utf8')
  const { source } = listingOf(file(name))
  const comments = JSON.parse(file('comments.fr.json')) as Record<string, string>
  return (language === 'fr' ? inFrench(source, comments) : source).split('\n')
}

/** What there is to do in a lesson; nobody types comments, or takes them out. */
const workIn = (slug: string, language: Language): Work => {
  const start = shown(slug, 'start.ts', language)
  const changes: { after: number; taken: number[]; typed: string[] }[] = []
  let line = 0
  let open = false
  for (const { added, removed, value } of diffArrays([...start], [...shown(slug, 'solution.ts', language)])) {
    if (!added && !removed) {
      line += value.length
      open = false
      continue
    }
    if (!open) changes.push({ after: line, taken: [], typed: [] })
    open = true
    const change = changes.at(-1)
    if (removed)
      value.forEach((text) => {
        line += 1
        if (isCode(text)) change?.taken.push(line)
      })
    else change?.typed.push(...value.filter(isCode).map((text) => text.trim()))
  }
  const taken = new Set(changes.flatMap((change) => change.taken))
  const lines = start.flatMap((text, index) => [
    ...(taken.has(index + 1) ? [] : [text.trim()]),
    ...changes.filter(({ after }) => after === index + 1).flatMap(({ typed }) => typed),
  ])
  return { changes, lines }
}

const editor = (page: Page): Locator => page.locator('.monaco-editor').first()

/** Brings the full editor, and the caret into it. */
export const sitDown = async (page: Page): Promise<void> => {
  await page
    .getByRole('textbox', { name: /steps\.ts/ })
    .first()
    .click()
  await expect(editor(page)).toBeVisible({ timeout: 30_000 })
  await editor(page).click()
}

/** Where the caret is; null while that is out of sight, or in a further row of a long line. */
const currentLine = (page: Page): Promise<number | null> =>
  editor(page).evaluate(
    (element) =>
      new Promise<number | null>((resolve) => {
        const read = (): void => {
          const number = element.querySelector('.active-line-number')?.textContent
          resolve(number ? Number(number) : null)
        }
        // The number is drawn with the next frame.
        requestAnimationFrame(() => requestAnimationFrame(read))
      }),
  )

/** A long line has several rows, so that it takes more than one attempt. */
const goToLine = async (page: Page, line: number): Promise<void> => {
  let step = 1
  for (let now = await currentLine(page); now !== line; now = await currentLine(page)) {
    if (now !== null) step = Math.sign(line - now)
    // While names are offered, the arrows go through them.
    await page.keyboard.press('Escape')
    for (let press = 0; press < (now === null ? 1 : Math.abs(line - now)); press += 1)
      await page.keyboard.press(step > 0 ? 'ArrowDown' : 'ArrowUp')
  }
  // First to the end of the row, then to that of the line.
  await page.keyboard.press('End')
  await page.keyboard.press('End')
}

/** Types the answer to a lesson into what it begins with. */
export const typeAnswer = async (page: Page, slug: string, language: Language): Promise<void> => {
  const { changes, lines } = workIn(slug, language)
  // From below, so that the lines above keep their numbers.
  for (const { after, taken, typed } of changes.toReversed()) {
    for (const line of taken.toReversed()) {
      await goToLine(page, line)
      await page.keyboard.press('Control+Shift+K')
    }
    if (typed.length > 0) await goToLine(page, after)
    for (const text of typed) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(text)
    }
  }
  await expect
    .poll(async () =>
      (await kept(page, slug))
        .trimEnd()
        .split('\n')
        .map((line) => line.trim()),
    )
    .toEqual(lines)
}

/** What the page keeps of the learner's text. */
const kept = (page: Page, slug: string): Promise<string> =>
  page.evaluate((name) => {
    const text = localStorage.getItem(name)
    return text === null ? '' : String((JSON.parse(text) as { source?: unknown }).source)
  }, `mapi-on-demand:1:lesson:${slug}`)
