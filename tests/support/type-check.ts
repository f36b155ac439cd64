import { libFileMap } from 'monaco-editor/languages/features/typescript/lib/lib.js'
import type { CompilerOptions, SourceFile } from 'typescript'
import { typescript as ts } from 'monaco-editor/languages/features/typescript/lib/typescriptServices.js'
import type { Language } from '../../src/language/language.svelte.ts'
import { mapiDeclarations } from '../../build/mapi-declarations.ts'
import { COMPILER_OPTIONS, LIBRARIES, GLOBAL_DECLARATIONS } from '../../src/editor/compiler-options.ts'

const options = { ...COMPILER_OPTIONS, lib: LIBRARIES.map((name) => `lib.${name}.d.ts`) } as CompilerOptions

const filesIn = (language: Language) =>
  new Map<string, SourceFile>(
    [
      ...Object.entries(mapiDeclarations(language)).map(([path, text]) => [`/${path}`, text] as const),
      ...Object.entries(libFileMap).map(([name, text]) => [`/${name}`, text] as const),
      ['/globals.d.ts', GLOBAL_DECLARATIONS] as const,
    ].map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)] as const),
  )

const fixed = filesIn('en')

/** What the editor would underline in a program: `line: message` for each. */
export function typeErrors(source: string): string[] {
  const program = '/program.ts'
  const file = ts.createSourceFile(program, source, ts.ScriptTarget.ES2022, true)
  const fileFor = (path: string) => (path === program ? file : fixed.get(path))
  const host = {
    getSourceFile: fileFor,
    fileExists: (path: string) => fileFor(path) !== undefined,
    readFile: (path: string) => fileFor(path)?.text,
    getDefaultLibFileName: () => '/lib.es2022.full.d.ts',
    getDefaultLibLocation: () => '/',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path: string) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  }
  const checked = ts.createProgram([program, '/globals.d.ts'], options, host)
  const diagnostics = [
    ...checked.getSyntacticDiagnostics(file),
    ...checked.getSemanticDiagnostics(file),
    ...checked.getGlobalDiagnostics(),
  ]
  return diagnostics.map(({ start = 0, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start)
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

/** What a hover over the first place of `word` shows: its documentation and tags, as text. */
export function documentationOf(source: string, word: string, language: Language = 'en'): string {
  const declared = language === 'en' ? fixed : filesIn(language)
  const files = new Map([...declared].map(([path, file]) => [path, file.text]))
  files.set('/program.ts', source)
  const service = ts.createLanguageService({
    getScriptFileNames: () => ['/program.ts', '/globals.d.ts'],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = files.get(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCompilationSettings: () => options,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib.es2022.full.d.ts',
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
  })
  const info = service.getQuickInfoAtPosition('/program.ts', source.indexOf(word))
  const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
  return [
    ts.displayPartsToString(info?.displayParts),
    ts.displayPartsToString(info?.documentation),
    ...tags,
  ].join('\n')
}
