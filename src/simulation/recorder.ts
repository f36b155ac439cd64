import type { Fact, TraceRecord } from './trace.ts'

/** Keeps the records of a run, in order, up to a limit. */
export class Recorder {
  readonly records: TraceRecord[] = []
  /** Line of the program that is being executed; null before and after it. */
  line: number | null = null
  /** True once the limit was reached; nothing more is kept then but the end. */
  full = false

  readonly #now: () => number
  readonly #limit: number
  readonly #onRecord: ((record: TraceRecord) => void) | undefined

  constructor(now: () => number, limit: number, onRecord?: (record: TraceRecord) => void) {
    this.#now = now
    this.#limit = limit
    this.#onRecord = onRecord
  }

  /** Writes a fact down. The fact becomes the record: nobody may change it afterwards. */
  readonly record = (fact: Fact): void => {
    if (this.records.length >= this.#limit) this.full = true
    else this.#keep(fact)
  }

  /** Writes the last facts of a run, limit or not. */
  recordEnd(fact: Fact): void {
    this.#keep(fact)
  }

  #keep(fact: Fact): void {
    const record = fact as TraceRecord
    record.seq = this.records.length
    record.at = this.#now()
    record.line = this.line
    this.records.push(record)
    this.#onRecord?.(record)
  }
}
