// npm run budgets: what a lesson's page loads before anybody touches it. Reads dist/, as it was built.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { parseAst } from 'vite'

/** gzip, 1 kB = 1000 bytes. */
const MAX_SCRIPT_BYTES = 90_000
/** What opening the editor may load, and the page may not. */
const LATE_PACKAGES = /(^|\/)node_modules\/(monaco-editor|typescript)\//

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const read = (file) => readFileSync(join(dist, file), 'utf8')
const gzipSize = (text) => gzipSync(text, { level: 9 }).length
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const ELSEWHERE = /^(?:[a-z]+:)?\/\//i

/** Path inside dist/ of what `address` names in `file`. */
const resolveIn = (file, address) =>
  posix.normalize(
    posix.join(address.startsWith('/') ? '' : posix.dirname(file), address.replace(/[?#].*$/, '')),
  )

/** Every address that a page fetches of itself. */
const fetchedBy = (document) =>
  [...document.querySelectorAll('link[href], [src], [srcset], [poster], object[data]')]
    .filter((element) => !element.matches('link[rel="canonical"], link[rel="alternate"]'))
    .flatMap((element) =>
      ['href', 'src', 'srcset', 'poster', 'data'].map((name) => element.getAttribute(name)),
    )
    .filter((address) => address !== null)

/** The modules that a module loads with it. */
const staticImports = (code) =>
  parseAst(code)
    .body.map((node) => node.source?.value)
    .filter((source) => typeof source === 'string')

const FETCHING_CODE =
  /(?:\bimport\s*\(?|\bfrom\s*|\bfetch\(|Worker\(|importScripts\(|\bURL\(|\.(?:src|href)\s*=|\bopen\([^)]{0,20})\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g
const FETCHING_STYLE = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/g

const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1])

const problems = []
const chunks = existsSync(join(dist, '.vite/chunks.json')) ? JSON.parse(read('.vite/chunks.json')) : null
if (!chunks) problems.push('dist/.vite/chunks.json is missing: is dist/ built, and by this project?')

/** Everything a page loads before anybody touches it. */
const measure = (page) => {
  const { document } = new JSDOM(read(page)).window
  const elsewhere = fetchedBy(document).filter((address) => ELSEWHERE.test(address))
  const inline = [...document.querySelectorAll('script:not([src])')]
    .filter((script) => !/json/.test(script.type))
    .map((script) => script.textContent)
  const waiting = [
    ...document.querySelectorAll('script[src], link[rel="modulepreload"], link[rel="preload"][as="script"]'),
  ]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href'))
    .filter((address) => !ELSEWHERE.test(address))
    .map((address) => resolveIn(page, address))

  for (const code of inline) waiting.push(...staticImports(code).map((source) => resolveIn(page, source)))
  const scripts = new Map()
  while (waiting.length > 0) {
    const file = waiting.pop()
    if (scripts.has(file)) continue
    const code = read(file)
    scripts.set(file, gzipSize(code))
    elsewhere.push(...found(code, FETCHING_CODE))
    waiting.push(...staticImports(code).map((source) => resolveIn(file, source)))
    const late = (chunks?.[file]?.modules ?? []).filter((id) => LATE_PACKAGES.test(id))
    if (late.length > 0) problems.push(`${page}: ${file} brings ${late.length} late modules: ${late[0]}, …`)
    if (chunks && !chunks[file] && !file.endsWith('.js')) problems.push(`${page}: ${file} is no built chunk`)
  }

  const styles = [...document.querySelectorAll('link[rel="stylesheet"]')]
    .map((element) => element.getAttribute('href'))
    .filter((address) => !ELSEWHERE.test(address))
    .map((address) => read(resolveIn(page, address)))
  const inlineStyles = [...document.querySelectorAll('style')].map((style) => style.textContent)
  elsewhere.push(...[...styles, ...inlineStyles].flatMap((style) => found(style, FETCHING_STYLE)))
  elsewhere.push(...inline.flatMap((code) => found(code, FETCHING_CODE)))

  const script = [...scripts.values(), ...inline.map(gzipSize)].reduce((sum, size) => sum + size, 0)
  if (script > MAX_SCRIPT_BYTES)
    problems.push(`${page}: ${kB(script)} of script, over ${kB(MAX_SCRIPT_BYTES)}`)
  for (const address of elsewhere) problems.push(`${page}: fetches from another origin: ${address}`)
  if (scripts.size === 0) problems.push(`${page}: loads no script at all; is it the page?`)
  return { scripts, script, style: styles.reduce((sum, style) => sum + gzipSize(style), 0) }
}

const pages = existsSync(dist)
  ? readdirSync(dist, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.html') && posix.basename(file) !== '404.html')
  : []
if (pages.length === 0) problems.push('dist/ has no page. Run: npm run build')

for (const page of pages) {
  const { scripts, script, style } = measure(page)
  console.log(`${page}: script ${kB(script)} of at most ${kB(MAX_SCRIPT_BYTES)}, style ${kB(style)} (gzip)`)
  for (const [file, size] of scripts) console.log(`  ${kB(size).padStart(9)}  ${file}`)
}
for (const problem of problems) console.error(`✗ ${problem}`)
if (problems.length === 0)
  console.log('No editor or compiler, and no other origin, before somebody asks for it.')
process.exitCode = problems.length > 0 ? 1 : 0
