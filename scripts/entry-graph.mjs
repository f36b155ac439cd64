// What a built page loads before anybody touches it: the scripts it names, what these import, and the styles.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { parseAst } from 'vite'

/** gzip, 1 kB = 1000 bytes. */
export const MAX_SCRIPT_BYTES = 85_000
/** What opening the editor may load, and the page may not. */
const LATE_PACKAGES = /(^|\/)node_modules\/(monaco-editor|typescript)\//
/** Written by build/chunk-modules.ts. */
const CHUNKS_FILE = '.vite/chunks.json'

const ELSEWHERE = /^(?:[a-z]+:)?\/\//i
const FETCHING_CODE =
  /(?:\bimport\s*\(?|\bfrom\s*|\bfetch\(|Worker\(|importScripts\(|\bURL\(|\.(?:src|href)\s*=|\bopen\([^)]{0,20})\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g
const FETCHING_STYLE = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/g

const gzipSize = (text) => gzipSync(text, { level: 9 }).length
const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1])
const attributes = (elements, ...names) =>
  [...elements].flatMap((element) => names.map((name) => element.getAttribute(name)).filter(Boolean))
const isHere = (address) => !ELSEWHERE.test(address) && !address.startsWith('data:')

/** Path inside the site of what `address` names in `file`. */
const resolveIn = (file, address) =>
  posix.normalize(
    posix.join(address.startsWith('/') ? '' : posix.dirname(file), address.replace(/[?#].*$/, '')),
  )

/** The modules that a module loads with it. */
const staticImports = (code) =>
  parseAst(code)
    .body.map((node) => node.source?.value)
    .filter((source) => typeof source === 'string')

/** Every address that a page fetches by itself. */
const fetchedBy = (document) =>
  attributes(
    document.querySelectorAll(
      'link[href]:not([rel="canonical"], [rel="alternate"]), [src], [srcset], [poster], object[data]',
    ),
    ...['href', 'src', 'srcset', 'poster', 'data'],
  )

/** The pages of the site in `folder`, without the one for what is not there. */
export const pagesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.html') && !/^(404|shell)\.html$/.test(posix.basename(file)))
    : []

/** What is known of a file once it has been looked at: hundreds of pages load the same ones. */
const remembering = (look, memory) => (file) => {
  if (!memory.has(file)) memory.set(file, look(file))
  return memory.get(file)
}

/**
 * Measures a page of the site in `folder`. Who measures many hands in one map to remember files by.
 * @returns {{ scripts: Map<string, number>, scriptBytes: number, styleBytes: number, problems: string[] }}
 *   bytes are gzip
 */
export const measurePage = (folder, page, memory = new Map()) => {
  const read = (file) => readFileSync(join(folder, file), 'utf8')
  const chunksIn = (file) => (existsSync(join(folder, file)) ? JSON.parse(read(file)) : {})
  const lookAtScript = (file) => {
    const code = read(file)
    return { size: gzipSize(code), fetched: found(code, FETCHING_CODE), imports: staticImports(code) }
  }
  const lookAtStyle = (file) => {
    const style = read(file)
    return { size: gzipSize(style), fetched: found(style, FETCHING_STYLE) }
  }
  const chunks = remembering(chunksIn, memory)(CHUNKS_FILE)
  const scriptAt = remembering(lookAtScript, memory)
  const styleAt = remembering(lookAtStyle, memory)
  const { document } = new JSDOM(read(page)).window
  const problems = []
  const elsewhere = fetchedBy(document).filter((address) => ELSEWHERE.test(address))

  const inline = [...document.querySelectorAll('script:not([src]):not([type*="json"])')].map(
    (script) => script.textContent,
  )
  const named = attributes(
    document.querySelectorAll('script[src], link[rel="modulepreload"], link[rel="preload"][as="script"]'),
    ...['src', 'href'],
  )
  const waiting = [...named, ...inline.flatMap(staticImports)]
    .filter(isHere)
    .map((address) => resolveIn(page, address))
  const scripts = new Map()
  while (waiting.length > 0) {
    const file = waiting.pop()
    if (scripts.has(file)) continue
    const { size, fetched, imports } = scriptAt(file)
    scripts.set(file, size)
    elsewhere.push(...fetched)
    elsewhere.push(...imports.filter((source) => ELSEWHERE.test(source)))
    waiting.push(...imports.filter(isHere).map((source) => resolveIn(file, source)))
    const late = chunks[file]?.modules.filter((id) => LATE_PACKAGES.test(id))
    if (!late) problems.push(`${page}: ${file} is not in the list of built chunks`)
    else if (late.length > 0)
      problems.push(`${page}: ${file} brings ${late.length} late modules: ${late[0]}, …`)
  }
  if (scripts.size === 0) problems.push(`${page}: loads no script; is it a page of the site?`)

  const styles = attributes(document.querySelectorAll('link[rel="stylesheet"]'), 'href')
    .filter(isHere)
    .map((address) => styleAt(resolveIn(page, address)))
  const inlineStyles = [...document.querySelectorAll('style')].map((style) => style.textContent)
  elsewhere.push(...styles.flatMap(({ fetched }) => fetched))
  elsewhere.push(...inlineStyles.flatMap((style) => found(style, FETCHING_STYLE)))
  elsewhere.push(...inline.flatMap((code) => found(code, FETCHING_CODE)))
  for (const address of new Set(elsewhere)) problems.push(`${page}: fetches from another origin: ${address}`)

  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0)
  const scriptBytes = sum([...scripts.values(), ...inline.map(gzipSize)])
  if (scriptBytes > MAX_SCRIPT_BYTES)
    problems.push(`${page}: ${scriptBytes} bytes of script, more than ${MAX_SCRIPT_BYTES}`)
  return { scripts, scriptBytes, styleBytes: sum(styles.map(({ size }) => size)), problems }
}
