// How a program comes to life in Node: for the terminal and for tests. Here the learner is the owner of the
// machine, so the context keeps runs apart and repeatable; it is no wall against a stranger's program.
import './dispose-symbols.ts'
import vm from 'node:vm'
import { typescript } from 'monaco-editor/languages/features/typescript/lib/typescriptServices.js'
import type { Program } from '../simulation/program.ts'
import { compile, type Diagnostic } from './compile.ts'
import { installGlobals, type Realm } from './globals.ts'
import { harden } from './harden.ts'
import { SourceLines } from './source-lines.ts'
import { start, type CompiledFunction } from './start.ts'

const FILE = 'program.js'

export interface LoadedProgram {
  program: Program
  /** 1-based line of the source where an error was thrown; null where its stack doesn't say. */
  lineOfError(error: unknown): number | null
}

export interface UnusableProgram {
  diagnostics: Diagnostic[]
}

/** Compiles a program and readies it: each start of it has a realm of its own. */
export function loadProgram(source: string): Promise<LoadedProgram | UnusableProgram> {
  const { js, map, diagnostics } = compile(typescript, source)
  if (diagnostics.length > 0) return Promise.resolve({ diagnostics })
  const lines = new SourceLines(map)
  try {
    const script = new vm.Script(js, { filename: FILE })
    return Promise.resolve({
      program: inOwnRealm(script),
      lineOfError: (error) => lines.lineOfError(error, FILE),
    })
  } catch (error) {
    // What TypeScript lets pass and the language doesn't: a name declared twice, for example.
    const line = lines.lineOfError(error, FILE) ?? 1
    const message = error instanceof Error ? error.message : String(error)
    return Promise.resolve({ diagnostics: [{ kind: 'syntax', line, column: 1, message }] })
  }
}

const inOwnRealm =
  (script: vm.Script): Program =>
  (world) => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
    const realm = vm.runInContext('globalThis', context) as Realm & { Error: ErrorConstructor }
    // To the program a MapiError is an Error, as it is in the page, where there is one realm only.
    Object.setPrototypeOf(world.mapi.MapiError.prototype, realm.Error.prototype)
    installGlobals(realm, world.globals)
    harden(realm)
    return start(script.runInContext(context) as CompiledFunction, world)
  }
