// What a built page loads before anybody touches it: the scripts it names, what these import, and the styles.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'vite'
import { partsOf } from './page-parts.mjs'

/** gzip, 1 kB = 1000 bytes. */
export const MAX_SCRIPT_BYTES = 88_000
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

/** The pages of the site in `folder`, without the one for what is not there. */
export const pagesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.html') && !/^(404|shell)\.html$/.test(posix.basename(file)))
    : []

/** What is known of a file, or of a script in a page, once it has been looked at: hundreds of pages have the same. */
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
  const lookAtInline = (code) => ({
    size: gzipSize(code),
    fetched: found(code, FETCHING_CODE),
    imports: staticImports(code),
  })
  const lookAtScript = (file) => lookAtInline(read(file))
  const lookAtStyle = (file) => {
    const style = read(file)
    return { size: gzipSize(style), fetched: found(style, FETCHING_STYLE) }
  }
  const chunks = remembering(chunksIn, memory)(CHUNKS_FILE)
  const scriptAt = remembering(lookAtScript, memory)
  const styleAt = remembering(lookAtStyle, memory)
  const parts = partsOf(read(page))
  const problems = []
  const elsewhere = parts.fetched.filter((address) => ELSEWHERE.test(address))

  const inline = parts.inlineScripts.map(remembering(lookAtInline, memory))
  const waiting = [...parts.scripts, ...inline.flatMap(({ imports }) => imports)]
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

  const styles = parts.styles.filter(isHere).map((address) => styleAt(resolveIn(page, address)))
  elsewhere.push(...styles.flatMap(({ fetched }) => fetched))
  elsewhere.push(...parts.inlineStyles.flatMap((style) => found(style, FETCHING_STYLE)))
  elsewhere.push(...inline.flatMap(({ fetched }) => fetched))
  for (const address of new Set(elsewhere)) problems.push(`${page}: fetches from another origin: ${address}`)

  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0)
  const scriptBytes = sum([...scripts.values(), ...inline.map(({ size }) => size)])
  if (scriptBytes > MAX_SCRIPT_BYTES)
    problems.push(`${page}: ${scriptBytes} bytes of script, more than ${MAX_SCRIPT_BYTES}`)
  return { scripts, scriptBytes, styleBytes: sum(styles.map(({ size }) => size)), problems }
}
