import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** Libraries of the language alone: in a program there is no page, so `document` and `fetch` are unknown. */
const isLanguageLib = (file: string): boolean =>
  /^lib\.(es5|es20\d\d|decorators|esnext\.(disposable|iterator))\b/.test(file) && !file.includes('.full.')

/** What is cut from each of Monaco's modules, by the end of its path. */
const CUTS: Readonly<Record<string, (code: string, path: string) => string | Promise<string>>> = {
  // It imports every feature of the editor, which would undo every choice of features.
  '/internal/common/workers.js': (code) => code.replace(/^import '[^']+';\n/gm, ''),
  // The declarations of the browser's own interfaces are most of it.
  '/typescript/lib/lib.js': async (_, path) => {
    const { libFileMap } = (await import(pathToFileURL(path).href)) as { libFileMap: Record<string, string> }
    const kept = Object.entries(libFileMap).filter(([file]) => isLanguageLib(file))
    return `export const libFileMap = ${JSON.stringify(Object.fromEntries(kept))}`
  },
  // Workers are made by us; each of these would have the bundler make another copy of one.
  '/typescript/workerManager.js': (code) => code.replace(/createWorker: \(\) => new Worker\(.*\),\n/, ''),
  '/standaloneWebWorkerService.js': withoutEditorWorker,
  '/editorWorkerService.js': withoutEditorWorker,
  '/standaloneServices.js': withoutEditorWorker,
}

function withoutEditorWorker(code: string): string {
  return code.replace(
    /new URL\((['"][^'"]*(?:editorWebWorkerMain|editor\.worker)[^'"]*['"])[^)]*\)/g,
    'undefined',
  )
}

/** Leaves out of Monaco what this page never uses and its imports would bring along. */
export function monacoTrim(): Plugin {
  return {
    name: 'monaco-trim',
    enforce: 'pre',
    async transform(code, id) {
      const path = id.replace(/\?.*$/, '').replaceAll('\\', '/')
      if (!path.includes('/monaco-editor/esm/')) return null
      const cut = Object.entries(CUTS).find(([end]) => path.endsWith(end))?.[1]
      return cut ? { code: await cut(code, path), map: null } : null
    },
  }
}
