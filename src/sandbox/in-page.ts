// All that the page needs to run a program. To be imported late: it brings the engine's runtime with it.
export { startAtRest } from './at-rest.ts'
export { compileInPage } from './compile-in-page.ts'
export type { Compiled, Diagnostic } from './compile.ts'
export {
  startRun,
  type RunHooks,
  type RunOrder,
  type RunResult,
  type StartedRun,
  type Trouble,
  type TroubleKind,
} from './host.ts'
