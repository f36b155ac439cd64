// When a view does what it is asked for: at once, when data are asked for (TBL_BATCH), or a tick later (TBL_ASYNC).
// Pages: imapitable-setcolumns, imapitable-restrict, imapitable-sorttable, tips-for-better-table-performance.
import {
  MAPI_E_INVALID_PARAMETER,
  TABLE_ERROR,
  TABLE_RESTRICT_DONE,
  TABLE_SETCOL_DONE,
  TABLE_SORT_DONE,
  TBL_ASYNC,
  TBL_BATCH,
} from '../api/constants.ts'
import type { HRESULT } from '../api/values.ts'
import { type Failure, type Outcome, success } from '../outcome.ts'
import type { AsyncOperation, Operation } from './async-operation.ts'

const done: Readonly<Record<Operation, number>> = {
  columns: TABLE_SETCOL_DONE,
  restriction: TABLE_RESTRICT_DONE,
  sort: TABLE_SORT_DONE,
}

/** The flags that say when. */
export const timing = TBL_ASYNC | TBL_BATCH

export const hasFlag = (flags: unknown, flag: number): boolean =>
  typeof flags === 'number' && (flags & flag) !== 0

/** Announces a TABLE_ event to who listens. */
type Tell = (event: number, details?: { hResult: HRESULT }) => void

export class Operations {
  readonly #async: AsyncOperation
  readonly #tell: Tell
  /** Errors that wait for data to be asked for. */
  readonly #deferred = new Map<Operation, Failure>()

  constructor(async: AsyncOperation, tell: Tell) {
    this.#async = async
    this.#tell = tell
  }

  /** Does an operation now, or starts it. */
  run(operation: Operation, flags: unknown, apply: () => void): Outcome {
    this.#deferred.delete(operation)
    this.#async.begun()
    if (hasFlag(flags, TBL_ASYNC))
      this.#async.start(operation, () => {
        apply()
        this.#tell(done[operation])
      })
    else apply()
    return success
  }

  /** An operation that cannot succeed says so now, or when TBL_BATCH and TBL_ASYNC let it. */
  fail(operation: Operation, flags: unknown, failure: Failure): Outcome {
    if (failure.hr === MAPI_E_INVALID_PARAMETER || !hasFlag(flags, timing)) return failure
    this.#async.begun()
    if (hasFlag(flags, TBL_ASYNC))
      this.#async.start(operation, () => {
        this.#async.failed(operation)
        this.#tell(TABLE_ERROR, { hResult: failure.hr })
      })
    else this.#deferred.set(operation, failure)
    return success
  }

  /** The error of a deferred operation, at the first call that asks for data. What was in force before stays. */
  takeDeferred(): Failure | undefined {
    for (const [operation, failure] of this.#deferred) {
      this.#deferred.delete(operation)
      this.#async.failed(operation)
      return failure
    }
    return undefined
  }
}
