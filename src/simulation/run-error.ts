import { MapiError } from '../mapi/binding/mapi-error.ts'
import type { RunError } from './trace.ts'

/** Whatever a program threw, as the learner sees it. */
export function runError(thrown: unknown, line: number | null): RunError {
  if (thrown instanceof MapiError) return { name: thrown.name, hr: thrown.hr, message: thrown.message, line }
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const name = 'name' in thrown ? String(thrown.name) : 'Error'
    return { name, hr: null, message: String(thrown.message), line }
  }
  return { name: 'Error', hr: null, message: `The program threw ${String(thrown)}.`, line }
}
