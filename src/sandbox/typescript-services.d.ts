// The compiler that Monaco ships, as one module, and its worker; they have no declarations of their own.
declare module 'monaco-editor/languages/features/typescript/lib/typescriptServices.js' {
  import type ts from 'typescript'
  export const typescript: typeof ts
}

declare module 'monaco-editor/languages/features/typescript/ts.worker.js'

declare module 'monaco-editor/languages/features/typescript/lib/lib.js' {
  /** The declarations of the language and of browsers, by file name. */
  export const libFileMap: Readonly<Record<string, string>>
}
