import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import { declarations } from 'virtual:mapi-declarations'
import { language } from '../../language/language.svelte.ts'
import { referenceAt } from '../../reference/site.ts'
import { compilerWorker } from '../../sandbox/compile-in-page.ts'
import { COMPILER_OPTIONS, GLOBAL_DECLARATIONS } from '../compiler-options.ts'
import { monaco, typescript } from './features.ts'
import { registerJson } from './json.ts'
import { followPageTheme } from './theme.ts'
import { colourPrograms } from './token-provider.ts'

let prepared = false

/** Readies Monaco for programs that import from 'mapi'; once for the page. */
export function prepareMonaco(): void {
  if (prepared) return
  prepared = true
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
  defaults.setExtraLibs([
    { filePath: 'file:///globals.d.ts', content: GLOBAL_DECLARATIONS },
    ...Object.entries(declarations).map(([path, content]) => ({
      filePath: `file:///${path}`,
      content: content.replaceAll('(reference:', `(${referenceAt('', language.current)}`),
    })),
  ])
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
