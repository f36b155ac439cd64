import type { Compiled } from './compile.ts'

/** Asks the compiler's worker to compile a program; the answer comes through the port sent along. */
export interface CompileRequest {
  compile: string
}

export type CompileReply = { compiled: Compiled } | { error: string }

export const isCompileRequest = (data: unknown): data is CompileRequest =>
  typeof data === 'object' && data !== null && 'compile' in data && typeof data.compile === 'string'
