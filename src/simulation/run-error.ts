import type { RunError } from './trace.ts'

/** Whatever a program threw, as the learner sees it. */
export function runError(thrown: unknown, line: number | null): RunError {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const name = 'name' in thrown ? String(thrown.name) : 'Error'
    const hr = 'hr' in thrown && typeof thrown.hr === 'number' ? thrown.hr : null
    return { name, hr, message: String(thrown.message), line }
  }
  return { name: 'Error', hr: null, message: `The program threw ${String(thrown)}.`, line }
}
