/** The parts of the language that a program may use. */
export const LIBRARIES = ['es2022', 'esnext.disposable']

/**
 * How programs are checked; the names and numbers are TypeScript's own (its enums would bring the compiler
 * into the page). The same for the editor and for the tests of the course.
 */
export const COMPILER_OPTIONS: Readonly<Record<string, unknown>> = {
  target: 9, // ES2022
  module: 99, // ESNext
  moduleResolution: 2, // Node
  moduleDetection: 3, // Every program is a module, so that it may await at the top.
  lib: LIBRARIES,
  types: [],
  strict: true,
  allowNonTsExtensions: true,
  noEmit: true,
}

/** What a program finds beside the language and 'mapi': a little of what it may be used to. */
export const GLOBAL_DECLARATIONS = `
interface Console {
  /** Writes a line to the output of the run. */
  log(...values: unknown[]): void
  /** Writes a line to the output of the run. */
  info(...values: unknown[]): void
  /** Writes a line to the output of the run, as a warning. */
  warn(...values: unknown[]): void
  /** Writes a line to the output of the run, as an error. */
  error(...values: unknown[]): void
  /** Writes a line to the output of the run. */
  debug(...values: unknown[]): void
}
declare var console: Console

/** Calls back once, after \`ms\` virtual milliseconds. Gives a number for clearTimeout. */
declare function setTimeout(callback: (nothing: void) => void, ms?: number): number
declare function setTimeout<Arguments extends unknown[]>(callback: (...values: Arguments) => void, ms?: number, ...values: Arguments): number
declare function clearTimeout(id: number | undefined): void
/** Calls back every \`ms\` virtual milliseconds. Gives a number for clearInterval. */
declare function setInterval<Arguments extends unknown[]>(callback: (...values: Arguments) => void, ms?: number, ...values: Arguments): number
declare function clearInterval(id: number | undefined): void

declare var performance: {
  /** Virtual milliseconds since the start of the run. */
  now(): number
}
`
