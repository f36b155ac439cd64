import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Plugin } from 'vite'

const MODULE = 'virtual:mapi-declarations'
const FOLDER = fileURLToPath(new URL('../src/mapi/api/', import.meta.url))
const HOST = 'https://learn.microsoft.com/office/client-developer/outlook/mapi/'

/** Declarations by their path, as a program that imports from 'mapi' finds them. */
export type Declarations = Record<string, string>

/** The declarations of 'mapi' for the editor, made from the model's own. */
export function mapiDeclarations(): Declarations {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'))
  return Object.fromEntries(
    files.map((file) => [`node_modules/mapi/${file.replace(/\.ts$/, '.d.ts')}`, declare(file)]),
  )
}

function declare(file: string): string {
  const source = withPageLinks(readFileSync(FOLDER + file, 'utf8'))
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, strict: true },
  })
  const [problem] = diagnostics
  if (problem)
    throw new Error(`src/mapi/api/${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`)
  return outputText.replace(/(from\s+['"]\.\/[\w-]+)\.ts(['"])/g, '$1$2')
}

/** Pages of the documentation are named by the last part of their address; a hover shows them as links. */
export function withPageLinks(source: string): string {
  return source
    .replace(/^(\s*\* @see )([\w-]+)/gm, (_, tag: string, page: string) => `${tag}${link(page)}`)
    .replace(/ Page: `([\w-]+)`\.?/g, (_, page: string) => `\n *\n * @see ${link(page)}\n `)
}

const link = (page: string): string => `[${page}](${HOST}${page})`

/** `virtual:mapi-declarations`: the declarations of 'mapi' as texts. */
export function declarationsOfMapi(): Plugin {
  return {
    name: 'mapi-declarations',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      for (const file of readdirSync(FOLDER)) this.addWatchFile(FOLDER + file)
      return `export const declarations = ${JSON.stringify(mapiDeclarations())}`
    },
  }
}
