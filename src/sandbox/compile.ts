import type ts from 'typescript'
import { checkImports } from './imports.ts'
import { lineProbes, type ProbeNames } from './probes.ts'

/** Why a program cannot be run as it stands. Lines and columns are 1-based. */
export interface Diagnostic {
  kind: 'syntax' | 'import'
  line: number
  column: number
  message: string
  /** For `import`: the module that cannot be had. */
  module?: string
}

export interface Compiled {
  /**
   * An expression: `async function (require, exports, at, back)`, where `at(line)` is called before each
   * statement and `back(line, value)` after a call in the middle of one, and gives `value`.
   */
  js: string
  /** Source map, version 3, of `js`. */
  map: string
  /** Where there are any, `js` must not be run. */
  diagnostics: Diagnostic[]
}

/**
 * Compiles a program of the learner's for one run. Pure, and the compiler is handed in: the worker of the
 * editor and Node call it with the very same TypeScript, so their results are the same to the byte.
 */
export function compile(typescript: typeof ts, source: string, fileName = 'program.ts'): Compiled {
  const diagnostics: Diagnostic[] = []
  const names = freeNames(source)
  const output = typescript.transpileModule(source, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      target: typescript.ScriptTarget.ES2022,
      module: typescript.ModuleKind.CommonJS,
      moduleDetection: typescript.ModuleDetectionKind.Force,
      newLine: typescript.NewLineKind.LineFeed,
      esModuleInterop: false,
      removeComments: true,
      sourceMap: true,
    },
    transformers: {
      before: [
        checkImports(typescript, (problem) => diagnostics.push(problem)),
        lineProbes(typescript, names),
      ],
    },
  })
  const syntax = (output.diagnostics ?? []).map((diagnostic) => describe(typescript, diagnostic))
  return {
    js: `(async function (require, exports, ${names.at}, ${names.back}) {\n${withoutMapUrl(output.outputText)}\n})`,
    map: oneLineLower(output.sourceMapText ?? ''),
    diagnostics: [...syntax, ...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column),
  }
}

/** Names the program does not use, not even spelt with escapes: no program can shadow its probes. */
function freeNames(source: string): ProbeNames {
  const spelt = source.replace(/\\u\{?([0-9a-f]+)\}?/gi, (_, digits: string) =>
    String.fromCodePoint(Math.min(parseInt(digits, 16), 0x10ffff)),
  )
  let suffix = ''
  for (let n = 1; spelt.includes(`__at${suffix}`) || spelt.includes(`__back${suffix}`); n++) suffix = `${n}`
  return { at: `__at${suffix}`, back: `__back${suffix}` }
}

function describe(typescript: typeof ts, { file, start, messageText }: ts.Diagnostic): Diagnostic {
  const place = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0, character: 0 }
  return {
    kind: 'syntax',
    line: place.line + 1,
    column: place.character + 1,
    message: typescript.flattenDiagnosticMessageText(messageText, '\n'),
  }
}

const withoutMapUrl = (js: string): string => js.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '')

/** The map of the same code one line further down: in `mappings` a semicolon ends a line. */
const oneLineLower = (map: string): string => map.replace('"mappings":"', '"mappings":";')
