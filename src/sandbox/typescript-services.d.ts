// The compiler that Monaco ships, as one module; it has no declarations of its own.
declare module 'monaco-editor/languages/features/typescript/lib/typescriptServices.js' {
  import type ts from 'typescript'
  export const typescript: typeof ts
}
