// Monaco's TypeScript worker, which also compiles programs for a run: one compiler in the page.
import './compile-requests.ts'
import 'monaco-editor/languages/features/typescript/ts.worker.js'
