import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Plugin } from 'vite'
import type { Language } from '../src/language/language.svelte.ts'
import { inFrench } from './french-declarations.ts'
import { addressesOf } from './reference/addresses.ts'
import { readReference } from './reference/content.ts'
import { namedComments } from './reference/named-comments.ts'

const MODULE = 'virtual:mapi-declarations/'
const LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[]
const FOLDER = fileURLToPath(new URL('../src/mapi/api/', import.meta.url))
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HOST = 'https://learn.microsoft.com/office/client-developer/outlook/mapi/'

/** Declarations by their path, as a program that imports from 'mapi' finds them. */
export type Declarations = Record<string, string>

/** The declarations of 'mapi' for the editor, made from the model's own, with their comments in a language. */
export function mapiDeclarations(language: Language): Declarations {
  const reference = readReference(ROOT)
  const addresses = addressesOf(reference)
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'))
  return Object.fromEntries(
    files.map((file) => {
      const english = readFileSync(FOLDER + file, 'utf8')
      const source = language === 'en' ? english : inFrench(file, english, reference)
      return [`node_modules/mapi/${file.replace(/\.ts$/, '.d.ts')}`, declare(file, source, addresses)]
    }),
  )
}

function declare(file: string, text: string, addresses: ReadonlyMap<string, string>): string {
  const source = withPageLinks(withReferenceLinks(file, text, addresses))
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

/**
 * Every comment also leads to our own page of its name. The page that shows the hover knows where the site lies:
 * it puts that in the place of `reference:`.
 */
export function withReferenceLinks(
  file: string,
  source: string,
  addresses: ReadonlyMap<string, string>,
): string {
  return namedComments(file, source)
    .toReversed()
    .reduce((text, { name, end }) => {
      const address = addresses.get(name)
      if (address === undefined) return text
      const before = text.slice(0, end - 2).trimEnd()
      return `${before}\n * @see [${name}](reference:${address})\n ${text.slice(end - 2)}`
    }, source)
}

/** Pages of the documentation are named by the last part of their address; a hover shows them as links. */
export function withPageLinks(source: string): string {
  return source
    .replace(/^(\s*\* @see )([\w-]+)/gm, (_, tag: string, page: string) => `${tag}${link(page)}`)
    .replace(/ Page: `([\w-]+)`\.?/g, (_, page: string) => `\n *\n * @see ${link(page)}\n `)
}

const link = (page: string): string => `[${page}](${HOST}${page})`

/** `virtual:mapi-declarations/en` and so on: the declarations of 'mapi' as texts. */
export function declarationsOfMapi(): Plugin {
  return {
    name: 'mapi-declarations',
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : null),
    load(id) {
      const language = LANGUAGES.find((one) => id === `\0${MODULE}${one}`)
      if (language === undefined) return null
      for (const file of readdirSync(FOLDER)) this.addWatchFile(FOLDER + file)
      return `export const declarations = ${JSON.stringify(mapiDeclarations(language))}`
    },
  }
}
