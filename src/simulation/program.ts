import type { MapiModule } from '../mapi/binding/module.ts'

/** What a program finds as its globals instead of the real ones: all of them on virtual time. */
export interface VirtualGlobals {
  readonly Date: DateConstructor
  readonly random: () => number
  readonly setTimeout: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => number
  readonly clearTimeout: (id: number | undefined) => void
  readonly setInterval: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => number
  readonly clearInterval: (id: number | undefined) => void
  readonly performance: { now(): number }
  readonly console: Readonly<
    Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: unknown[]) => void>
  >
}

/** What the world gives to a program. */
export interface ProgramWorld {
  /** What `import ... from 'mapi'` finds. */
  readonly mapi: MapiModule
  readonly globals: VirtualGlobals
  /** The line probe: to be called before every statement with its 1-based line. Throws when the run must stop. */
  readonly atLine: (line: number) => void
}

/** A compiled program, ready to be started once in a world. */
export type Program = (world: ProgramWorld) => Promise<void>
