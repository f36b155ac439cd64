import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { z } from 'zod'

const MODULE = 'virtual:versions'

/** What ships in the page, of all that the build uses. */
const SHIPPED = [
  ...['svelte', 'xstate', 'monaco-editor', 'zod', 'jsonc-parser', 'diff', 'tinyqueue'],
  ...['@jridgewell/trace-mapping', '@fontsource-variable/atkinson-hyperlegible-next'],
  '@fontsource-variable/atkinson-hyperlegible-mono',
]

const packageFile = z.object({ name: z.string(), version: z.string(), license: z.string() })

const packageIn = (folder: string): z.output<typeof packageFile> =>
  packageFile.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))

/** `virtual:versions`: which version of the app this is, and of what it brings. */
export const versions = (root: string): Plugin => ({
  name: 'versions',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load(id) {
    if (id !== `\0${MODULE}`) return null
    const libraries = SHIPPED.map((name) => packageIn(join(root, 'node_modules', name)))
    return `export const app = ${JSON.stringify(packageIn(root))}\nexport const libraries = ${JSON.stringify(libraries)}\n`
  },
})
