import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { MAX_SCRIPT_BYTES, measurePage, pagesIn } from '../../scripts/entry-graph.mjs'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A built site of these files; every script in it is a chunk, made of `modules`. */
const site = (files: Record<string, string>, modules: Record<string, string[]> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  folders.push(folder)
  const scripts = Object.keys(files).filter((file) => file.endsWith('.js'))
  const chunks = Object.fromEntries(scripts.map((file) => [file, { modules: modules[file] ?? [] }]))
  for (const [file, text] of Object.entries({ ...files, '.vite/chunks.json': JSON.stringify(chunks) })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const page = (head: string): string => `<!doctype html><html><head>${head}</head><body></body></html>`
const ENTRY = '<script type="module" src="./assets/entry.js"></script>'

test('the scripts a page names, and all that they import, count', () => {
  const folder = site({
    'index.html': page(`${ENTRY}<link rel="modulepreload" href="./assets/early.js">`),
    'assets/entry.js': 'import{a}from"./shared.js";a();import("./late.js")',
    'assets/shared.js': 'import"./deep.js";export const a=()=>1',
    'assets/deep.js': 'export{b}from"./deeper.js"',
    'assets/deeper.js': 'export const b=2',
    'assets/early.js': 'export default 1',
    'assets/late.js': 'export default 2',
  })
  const { scripts, scriptBytes, problems } = measurePage(folder, 'index.html')
  expect([...scripts.keys()].toSorted()).toEqual(
    ['deep', 'deeper', 'early', 'entry', 'shared'].map((name) => `assets/${name}.js`),
  )
  expect(scriptBytes).toBe([...scripts.values()].reduce((sum, size) => sum + size))
  expect(problems).toEqual([])
})

test('a script in the page itself counts, with what it imports', () => {
  const folder = site({
    'lessons/a/index.html': page('<script type="module">import "../../assets/entry.js"</script>'),
    'assets/entry.js': 'export default 1',
  })
  const { scripts, scriptBytes, problems } = measurePage(folder, 'lessons/a/index.html')
  expect([...scripts.keys()]).toEqual(['assets/entry.js'])
  expect(scriptBytes).toBeGreaterThan(scripts.get('assets/entry.js') ?? Infinity)
  expect(problems).toEqual([])
})

test('what stands in comments, in data and in text loads nothing', () => {
  const folder = site({
    'index.html': page(
      `${ENTRY}<!-- <script src="https://cdn.example/a.js"></script> -->` +
        '<script type="application/ld+json">{"url": "fetch(\\"https://cdn.example/\\")"}</script>' +
        '<title>&lt;img src="//cdn.example/a.png"&gt;</title>',
    ),
    'assets/entry.js': 'export default 1',
  })
  const { scripts, problems } = measurePage(folder, 'index.html')
  expect([...scripts.keys()]).toEqual(['assets/entry.js'])
  expect(problems).toEqual([])
})

test('too much script is a problem', () => {
  // A sequence without pattern does not shrink.
  let state = 1
  const noise = Array.from({ length: MAX_SCRIPT_BYTES * 2 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return (state % 36).toString(36)
  }).join('')
  const folder = site({ 'index.html': page(ENTRY), 'assets/entry.js': `export default "${noise}"` })
  expect(measurePage(folder, 'index.html').problems).toEqual([
    expect.stringContaining(`more than ${String(MAX_SCRIPT_BYTES)}`),
  ])
})

test('the editor and the compiler in the entry graph are a problem', () => {
  for (const late of ['monaco-editor/esm/vs/editor.js', 'typescript/lib/typescript.js']) {
    const folder = site(
      { 'index.html': page(ENTRY), 'assets/entry.js': 'export default 1' },
      { 'assets/entry.js': ['src/main.ts', `node_modules/${late}`] },
    )
    expect(measurePage(folder, 'index.html').problems).toEqual([expect.stringContaining(late)])
  }
})

test('whatever would be fetched from another origin is a problem', () => {
  const elsewhere = '//cdn.example/thing'
  const fetching = [
    page(`${ENTRY}<link rel="stylesheet" href="https:${elsewhere}">`),
    page(`${ENTRY}<script src="${elsewhere}"></script>`),
    page(`${ENTRY}<style>a{background:url(${elsewhere})}</style>`),
    page(`${ENTRY}<img src="http:${elsewhere}">`),
    page(`${ENTRY}<link rel="stylesheet" href="a.css">`),
    page('<script type="module" src="assets/reaching.js"></script>'),
    page('<script type="module" src="assets/importing.js"></script>'),
  ]
  for (const html of fetching) {
    const folder = site({
      'index.html': html,
      'a.css': `@import "${elsewhere}";`,
      'assets/entry.js': 'export default 1',
      'assets/reaching.js': `fetch("https:${elsewhere}")`,
      'assets/importing.js': `import "https:${elsewhere}"`,
    })
    expect(measurePage(folder, 'index.html').problems, html).toEqual([expect.stringContaining(elsewhere)])
  }
})

test('a link that somebody may follow, and a name that is an address, are none', () => {
  const folder = site({
    'index.html': page(
      `${ENTRY}<link rel="canonical" href="https://mapi.example/"><a href="https://learn.example/">page</a>`,
    ),
    'assets/entry.js': 'document.createElementNS("http://www.w3.org/2000/svg","svg")',
  })
  expect(measurePage(folder, 'index.html').problems).toEqual([])
})

test('a page without a script, and a script that nobody listed, are problems', () => {
  const folder = site({ 'index.html': page(''), 'other.html': page(ENTRY), 'assets/entry.js': '1' })
  expect(measurePage(folder, 'index.html').problems).toEqual([expect.stringContaining('loads no script')])
  rmSync(join(folder, '.vite'), { recursive: true })
  expect(measurePage(folder, 'other.html').problems).toEqual([expect.stringContaining('not in the list')])
})

test('every page of the site is measured but the one for what is not there', () => {
  const folder = site({ 'index.html': '', '404.html': '', 'lessons/a/index.html': '', 'assets/a.js': '' })
  expect(pagesIn(folder).toSorted()).toEqual(['index.html', 'lessons/a/index.html'])
  expect(pagesIn(join(folder, 'nowhere'))).toEqual([])
})
