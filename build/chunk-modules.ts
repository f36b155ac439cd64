import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** What is in a built chunk: the modules by their path from the project's root, and what it loads with it. */
export interface Chunk {
  imports: string[]
  modules: string[]
}

/** Where the list of chunks is written, inside dist/. */
export const CHUNKS_FILE = '.vite/chunks.json'

/** Writes down which modules went into which chunk, for the budgets to be checked (scripts/budgets.mjs). */
export function chunkModules(): Plugin {
  return {
    name: 'chunk-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      const root = this.environment.config.root
      const place = (id: string) => relative(root, id.replace(/^\0/, '')).split(sep).join('/')
      const chunks: Record<string, Chunk> = {}
      for (const output of Object.values(bundle))
        if (output.type === 'chunk')
          chunks[output.fileName] = { imports: output.imports, modules: output.moduleIds.map(place) }
      this.emitFile({ type: 'asset', fileName: CHUNKS_FILE, source: JSON.stringify(chunks, null, 1) })
    },
  }
}
