import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { WORKER_FILE } from '../src/app/offline/messages.ts'
import type { Files } from '../src/app/offline/files.ts'
import { bundleScript } from './bundle-script.ts'

const SCRIPT = fileURLToPath(new URL('../src/app/offline/service-worker.ts', import.meta.url))

/** What only robots, hosts and social networks read; and hundreds of pages that the app can draw by itself. */
const NOT_KEPT = [
  /^(\.|social-|robots\.txt$|sitemap\.xml$|404\.html$|service-worker\.js$)|\.(map|gz)$/,
  /^(fr\/)?(reference|race)\/[^/]+\//,
]

const version = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12)

/** Every file of the site that a reader may need, with its version. */
export const filesIn = (folder: string): Files => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_KEPT.some((pattern) => pattern.test(path)))
    .sort()
  return Object.fromEntries(paths.map((path) => [path, version(readFileSync(join(folder, path)))]))
}

/** Writes the service worker: the list of all that was built, and the script that keeps it. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  writeBundle: {
    order: 'post',
    async handler({ dir = 'dist' }, bundle) {
      if (!('index.html' in bundle)) return
      const { code } = await bundleScript(SCRIPT)
      writeFileSync(join(dir, WORKER_FILE), `const FILES = ${JSON.stringify(filesIn(dir))};\n${code}\n`)
    },
  },
})
