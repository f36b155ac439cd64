// Page: about-asynchronous-table-operations.
import {
  MAPI_E_BUSY,
  MAPI_E_TIMEOUT,
  MAPI_E_UNABLE_TO_ABORT,
  TBLSTAT_COMPLETE,
  TBLSTAT_RESTRICTING,
  TBLSTAT_RESTRICT_ERROR,
  TBLSTAT_SETCOL_ERROR,
  TBLSTAT_SETTING_COLS,
  TBLSTAT_SORTING,
  TBLSTAT_SORT_ERROR,
} from '../api/constants.ts'
import type { Clock, Turn } from '../clock.ts'
import { type Failure, type Outcome, fail, ok, success } from '../outcome.ts'

/** What a table can be asked to do at leisure. */
export type Operation = 'columns' | 'restriction' | 'sort'

const running: Readonly<Record<Operation, number>> = {
  columns: TBLSTAT_SETTING_COLS,
  restriction: TBLSTAT_RESTRICTING,
  sort: TBLSTAT_SORTING,
}
const broken: Readonly<Record<Operation, number>> = {
  columns: TBLSTAT_SETCOL_ERROR,
  restriction: TBLSTAT_RESTRICT_ERROR,
  sort: TBLSTAT_SORT_ERROR,
}
const methods: Readonly<Record<Operation, string>> = {
  columns: 'SetColumns',
  restriction: 'Restrict',
  sort: 'SortTable',
}

/** departs: TB-13. How long an operation takes: as long as a few calls, or no program could see it running. */
export const OPERATION_MS = 20

const forever = 0xffffffff

/** The one operation that a table may have under way, in virtual time. */
export class AsyncOperation {
  readonly #clock: Clock
  readonly #turn: Turn
  #current: { operation: Operation; timer: number } | null = null
  #status: number = TBLSTAT_COMPLETE

  constructor(clock: Clock, turn: Turn) {
    this.#clock = clock
    this.#turn = turn
  }

  /** A TBLSTAT_ number. */
  get status(): number {
    return this.#current ? running[this.#current.operation] : this.#status
  }

  /** Why nothing else can start now; undefined where it can. */
  get busy(): Failure | undefined {
    if (!this.#current) return undefined
    return fail(
      MAPI_E_BUSY,
      `An asynchronous ${methods[this.#current.operation]} is still running. Wait for it (WaitForCompletion) or stop it (Abort).`,
    )
  }

  /** Starts an operation that is over OPERATION_MS from now; `complete` does it then. */
  start(operation: Operation, complete: () => void): void {
    this.#status = TBLSTAT_COMPLETE
    const timer = this.#clock.setTimeout(() => {
      this.#current = null
      complete()
    }, OPERATION_MS)
    this.#current = { operation, timer }
  }

  /** A new operation has begun, so that an earlier failure is no longer the table's status. */
  begun(): void {
    this.#status = TBLSTAT_COMPLETE
  }

  failed(operation: Operation): void {
    this.#status = broken[operation]
  }

  /** Page: `imapitable-abort`. */
  abort(): Outcome {
    if (!this.#current) return fail(MAPI_E_UNABLE_TO_ABORT, 'Nothing is running that could be stopped.')
    this.stop()
    return success
  }

  stop(): void {
    if (this.#current) this.#clock.clearTimeout(this.#current.timer)
    this.#current = null
  }

  /** Page: `imapitable-waitforcompletion`. */
  wait(ms: number): Outcome<number> {
    if (!this.#current) return ok(this.#status)
    const what = `the end of ${methods[this.#current.operation]}`
    const result = this.#turn.until(() => this.#current === null, what, ms === forever ? undefined : ms)
    if (result === 'done') return ok(this.#status)
    return fail(
      MAPI_E_TIMEOUT,
      `After ${ms} ms ${what} had not come. Wait longer, or for ever with 0xFFFFFFFF.`,
    )
  }
}
