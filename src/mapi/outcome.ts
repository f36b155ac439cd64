import type { HRESULT } from './api/values.ts'

/** A call that worked, perhaps with a warning. */
export interface Success<T> {
  readonly hr: HRESULT
  readonly value: T
}

/** A call that failed. `because` says in words what was wrong and what to try; it reaches the learner. */
export interface Failure {
  readonly hr: HRESULT
  readonly because: string
  readonly lint?: string
}

/**
 * What a method of the model answers. Inside the model HRESULTs are data; only the binding throws.
 * Page: `error-handling-in-mapi`.
 */
export type Outcome<T = undefined> = Success<T> | Failure

export const failed = (hr: HRESULT): boolean => hr >= 0x80000000

export const isFailure = <T>(outcome: Outcome<T>): outcome is Failure => failed(outcome.hr)

export const success: Success<undefined> = { hr: 0, value: undefined }

export const ok = <T>(value: T): Success<T> => ({ hr: 0, value })

export const warn = <T>(hr: HRESULT, value: T): Success<T> => ({ hr, value })

export const fail = (hr: HRESULT, because: string, lint?: string): Failure =>
  lint === undefined ? { hr, because } : { hr, because, lint }
