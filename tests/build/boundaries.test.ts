import { ESLint } from 'eslint'
import ts from 'typescript-eslint'
import { expect, test } from 'vitest'
import { ROOMS } from '../../build/lint/rooms.js'

const SLOW_MS = 60_000

/** Lints files that are not there: without types, which only a file of the project has. */
const untyped = new ESLint({
  overrideConfig: [
    ts.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
})

/** Lints text as if it stood in a file of the project. */
const typed = new ESLint()
const FILE_WITH_TYPES = 'src/mapi/clock.ts'

interface Complaint {
  rule: string | null
  message: string
}

const complaintsOf = async (eslint: ESLint, filePath: string, code: string): Promise<Complaint[]> => {
  const [result] = await eslint.lintText(code, { filePath })
  return result?.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })) ?? []
}

const rulesOf = async (eslint: ESLint, filePath: string, code: string): Promise<(string | null)[]> =>
  (await complaintsOf(eslint, filePath, code)).map(({ rule }) => rule)

const importing = (specifier: string, form = 'import'): string =>
  `${form} { thing } from '${specifier}'\nexport const kept = thing\n`

/** What the arrows have to say about an import; null when it is welcome. */
const verdict = async (filePath: string, specifier: string, form?: string): Promise<string | null> => {
  const complaints = await complaintsOf(untyped, filePath, importing(specifier, form))
  return complaints.find(({ rule }) => rule === 'rooms/arrows')?.message ?? null
}

test('an import that points up is refused, with the order of the rooms', { timeout: SLOW_MS }, async () => {
  expect(await verdict('src/mapi/session.ts', '../subsystem/spooler.ts')).toMatch(
    /^src\/mapi may not import src\/subsystem: arrows point down only/,
  )
  expect(await verdict('src/simulation/run.ts', '../sandbox/host.ts')).toContain('may not import')
  expect(await verdict('src/playback/cursor.ts', '../stage/Stage.svelte')).toContain('may not import')
  expect(await verdict('src/stage/queues/Queue.svelte.ts', '../../app/shell.ts')).toContain('src/app')
})

test('rooms beside each other do not know each other', { timeout: SLOW_MS }, async () => {
  expect(await verdict('src/stage/View.ts', '../course/lesson.ts')).toContain('may not import')
  expect(await verdict('src/course/judge.ts', '../editor/editor.ts')).toContain('may not import')
  expect(await verdict('src/editor/editor.ts', '../stage/view.ts')).toContain('may not import')
})

test('an import that points down, or stays in its room, is welcome', { timeout: SLOW_MS }, async () => {
  expect(await verdict('src/subsystem/spooler/machine.ts', '../../mapi/outcome.ts')).toBeNull()
  expect(await verdict('src/simulation/run.ts', '../subsystem/spooler.ts')).toBeNull()
  expect(await verdict('src/app/main.ts', '../stage/stage.ts')).toBeNull()
  expect(await verdict('src/main.ts', './app/shell.ts')).toBeNull()
  expect(await verdict('src/mapi/tables/table.ts', './row.ts')).toBeNull()
  expect(await verdict('src/stage/View.ts', '../language/language.svelte.ts')).toBeNull()
})

test('the language is a leaf', { timeout: SLOW_MS }, async () => {
  expect(await verdict('src/language/words.ts', '../mapi/outcome.ts')).toContain('may not import')
  expect(await verdict('src/language/words.ts', '../app/settings.ts')).toContain('may not import')
})

test(
  'stage and playback take types and tables of constants from the model, and nothing else',
  { timeout: SLOW_MS },
  async () => {
    for (const file of ['src/stage/View.ts', 'src/playback/fold.ts']) {
      expect(await verdict(file, '../simulation/run.ts')).toContain('may import only types')
      expect(await verdict(file, '../subsystem/spooler.ts')).toContain('may import only types')
      expect(await verdict(file, '../mapi/session.ts')).toContain('may import only types')
      expect(await verdict(file, '../simulation/trace.ts', 'import type')).toBeNull()
      expect(await verdict(file, '../mapi/constants/table.ts')).toBeNull()
      expect(await verdict(file, '../mapi/api/constants.ts')).toBeNull()
    }
  },
)

test('a type among values is still a value, for the module is loaded', { timeout: SLOW_MS }, async () => {
  const code = "import { type Trace } from '../simulation/trace.ts'\nexport type Kept = Trace\n"
  expect(await rulesOf(untyped, 'src/playback/fold.ts', code)).toContain('rooms/arrows')
})

test('every way of importing counts', { timeout: SLOW_MS }, async () => {
  const forms = [
    "export { thing } from '../app/shell.ts'",
    "export * from '../app/shell.ts'",
    "export const late = () => import('../app/shell.ts')",
    "export type Kept = import('../app/shell.ts').Shell",
    "import '../app/shell.ts?worker'",
  ]
  for (const form of forms)
    expect(await rulesOf(untyped, 'src/stage/View.ts', form), form).toContain('rooms/arrows')
})

test('an arrow is followed in a component too', { timeout: SLOW_MS }, async () => {
  const code = `<script lang="ts">\n  import { run } from '../simulation/run.ts'\n</script>\n<p>{run.name}</p>\n`
  expect(await rulesOf(untyped, 'src/stage/View.svelte', code)).toContain('rooms/arrows')
})

test('what runs in a worker knows neither Svelte nor Monaco nor Node', { timeout: SLOW_MS }, async () => {
  for (const room of ['mapi', 'subsystem', 'simulation', 'sandbox']) {
    const file = `src/${room}/thing.ts`
    expect(await verdict(file, 'svelte')).toContain('runs in a worker')
    expect(await verdict(file, 'svelte/store')).toContain('runs in a worker')
    // The sandbox compiles with what the editor brings.
    const monaco = await verdict(file, 'monaco-editor/editor')
    if (room === 'sandbox') expect(monaco).toBeNull()
    else expect(monaco).toContain('runs in a worker')
    expect(await verdict(file, './View.svelte')).toContain('runs in a worker')
    expect(await verdict(file, '../language/language.svelte.ts')).toContain('may not import')
    expect(await verdict(file, 'node:fs')).toContain('runs in a browser')
    expect(await verdict(file, 'xstate')).toBeNull()
    expect(await verdict(file, 'svelte', 'import type')).toBeNull()
  }
})

test('only Node comes in by the door for Node', { timeout: SLOW_MS }, async () => {
  expect(await verdict('src/sandbox/node.ts', 'node:vm')).toBeNull()
  expect(await verdict('src/sandbox/node.ts', './compile.ts')).toBeNull()
  expect(await verdict('src/sandbox/host.ts', './node.ts')).toContain('for the terminal and the tests')
  expect(await verdict('src/course/judge.ts', '../sandbox/node.ts')).toContain(
    'for the terminal and the tests',
  )
  expect(await verdict('src/course/judge.ts', 'fs')).toContain('runs in a browser')
  expect(await verdict('src/terminal/main.ts', '../sandbox/node.ts')).toBeNull()
  expect(await verdict('src/terminal/main.ts', 'node:fs/promises')).toBeNull()
  expect(await verdict('src/terminal/main.ts', '../playback/fold.ts')).toContain('may not import')
  expect(await verdict('src/app/shell.ts', '../terminal/main.ts')).toContain('may not import')
})

test('src/ imports nothing of what builds and tests it', { timeout: SLOW_MS }, async () => {
  expect(await verdict('src/app/shell.ts', '../../tests/world.ts')).toContain('stands by itself')
  expect(await verdict('src/app/shell.ts', 'virtual:lessons')).toBeNull()
})

test('a folder of src/ that has no place among the rooms is refused', { timeout: SLOW_MS }, async () => {
  expect(await rulesOf(untyped, 'src/misc/thing.ts', 'export const thing = 1\n')).toContain('rooms/arrows')
  expect(Object.keys(ROOMS)).not.toContain('misc')
})

test('clocks and chance are forbidden where a run happens', { timeout: SLOW_MS }, async () => {
  const forbidden = [
    'export const now = Date.now()',
    'export const now = new Date()',
    'export const now = globalThis.Date.now()',
    'export const now = performance.now()',
    'setTimeout(() => undefined, 1)',
    'setInterval(() => undefined, 1)',
    'queueMicrotask(() => undefined)',
    'requestAnimationFrame(() => undefined)',
    'export const id = crypto.randomUUID()',
    'export const id = globalThis.crypto.randomUUID()',
    'export const chance = Math.random()',
    "export const chance = Math['random']()",
    'export const { random } = Math',
    'const m = Math\nexport const chance = m.random()',
    'export const order = (a: string, b: string) => a.localeCompare(b)',
    'document.title = ""',
    'export const answer = fetch("/")',
  ]
  const clockOrChance = /^no-restricted-(globals|properties|syntax)$/
  for (const room of ['mapi', 'subsystem', 'simulation'])
    for (const code of forbidden) {
      const rules = await rulesOf(untyped, `src/${room}/thing.ts`, `${code}\n`)
      expect(
        rules.some((rule) => clockOrChance.test(rule ?? '')),
        `${room}: ${code}`,
      ).toBe(true)
    }
})

test('they are free elsewhere, and arithmetic is free everywhere', { timeout: SLOW_MS }, async () => {
  expect(await rulesOf(untyped, 'src/app/thing.ts', 'export const now = Date.now()\n')).toEqual([])
  expect(await rulesOf(untyped, 'src/simulation/thing.ts', 'export const two = Math.max(1, 2)\n')).toEqual([])
  const injected = 'export const later = (clock: { setTimeout(): void }) => clock.setTimeout()\n'
  expect(await rulesOf(untyped, 'src/simulation/thing.ts', injected)).toEqual([])
})

test('rules that need types bite', { timeout: SLOW_MS }, async () => {
  const rules = await rulesOf(
    typed,
    FILE_WITH_TYPES,
    `import { Fact } from '../simulation/trace.ts'
declare const kind: 'a' | 'b'
declare const loose: any
export const wait = async (): Promise<void> => { await Promise.resolve() }
wait()
switch (kind) { case 'a': break }
export const kept: Fact | null = null
export const deep: string = loose.deep
`,
  )
  expect(rules).toEqual(
    expect.arrayContaining([
      '@typescript-eslint/no-floating-promises',
      '@typescript-eslint/switch-exhaustiveness-check',
      '@typescript-eslint/consistent-type-imports',
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-unsafe-member-access',
    ]),
  )
})

test('HTML as it is stands in the pages of lessons alone', { timeout: SLOW_MS }, async () => {
  const code = '<p>{@html location.hash}</p>\n'
  expect(await rulesOf(untyped, 'src/stage/View.svelte', code)).toContain('svelte/no-at-html-tags')
  expect(await rulesOf(untyped, 'src/app/lesson/View.svelte', code)).toEqual([])
})

test('no comment switches a rule off', { timeout: SLOW_MS }, async () => {
  const code =
    '/* eslint-disable */\n// eslint-disable-next-line no-restricted-globals\nexport const now = Date.now()\n'
  expect(await rulesOf(untyped, 'src/mapi/thing.ts', code)).toContain('no-restricted-globals')
})
