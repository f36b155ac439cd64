import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import type { Language } from '../../language/language.svelte.ts'
import { referenceAt } from '../../reference/site.ts'
import { compilerWorker } from '../../sandbox/compile-in-page.ts'
import { COMPILER_OPTIONS, GLOBAL_DECLARATIONS } from '../compiler-options.ts'
import { monaco, typescript } from './features.ts'
import { registerJson } from './json.ts'
import { followPageTheme } from './theme.ts'
import { colourPrograms } from './token-provider.ts'

const DECLARATIONS = {
  en: () => import('virtual:mapi-declarations/en'),
  fr: () => import('virtual:mapi-declarations/fr'),
} satisfies Record<Language, unknown>

let prepared = false
let declaredIn: Language | null = null

/** Readies Monaco for programs that import from 'mapi', once for the page, and lets it explain in a language of ours. */
export async function prepareMonaco(language: Language): Promise<void> {
  if (!prepared) setUp()
  prepared = true
  if (declaredIn === language) return
  const { declarations } = await DECLARATIONS[language]()
  declaredIn = language
  typescript.typescriptDefaults.setExtraLibs([
    { filePath: 'file:///globals.d.ts', content: GLOBAL_DECLARATIONS },
    ...Object.entries(declarations).map(([path, content]) => ({
      filePath: `file:///${path}`,
      content: content.replaceAll('(reference:', `(${referenceAt('', language)}`),
    })),
  ])
}

function setUp(): void {
  self.MonacoEnvironment = {
    getWorker: (_, label) => (label === 'typescript' ? compilerWorker() : new EditorWorker({ name: label })),
  }
  const defaults = typescript.typescriptDefaults
  defaults.setModeConfiguration({
    completionItems: true,
    hovers: true,
    signatureHelp: true,
    diagnostics: true,
    documentHighlights: true,
    documentRangeFormattingEdits: true,
  })
  defaults.setCompilerOptions(COMPILER_OPTIONS as typescript.CompilerOptions)
  registerLanguage()
  registerJson()
  colourPrograms()
  followPageTheme()
}

function registerLanguage(): void {
  monaco.languages.register({ id: 'typescript', extensions: ['.ts'] })
  const pairs: [string, string][] = [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ]
  const quotes = ["'", '"', '`'].map((quote) => ({ open: quote, close: quote, notIn: ['string', 'comment'] }))
  const closing = pairs.map(([open, close]) => ({ open, close }))
  monaco.languages.setLanguageConfiguration('typescript', {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: pairs,
    autoClosingPairs: [...closing, ...quotes],
    surroundingPairs: [...closing, ...quotes],
    indentationRules: { increaseIndentPattern: /[{([]\s*$/, decreaseIndentPattern: /^\s*[})\]]/ },
  })
}
