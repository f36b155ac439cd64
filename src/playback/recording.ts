import type { Trace, TraceRecord } from '../simulation/trace.ts'
import { EMPTY } from './empty.ts'
import { fold } from './fold/fold.ts'
import type { Picture } from './picture.ts'

/** A picture is kept every so many records: no seek folds more than that. */
export const CHECKPOINT_EVERY = 512

/**
 * A trace, as far as it has come, and the pictures along it. Records are folded once, as they are reached
 * for the first time; after that any picture is at most CHECKPOINT_EVERY records away.
 */
export class Recording {
  readonly #records: TraceRecord[]
  readonly #checkpoints: Picture[] = [EMPTY]
  #last: Picture = EMPTY
  #folded = 0

  constructor(trace: Trace = []) {
    this.#records = trace.slice()
  }

  get trace(): Trace {
    return this.#records
  }

  get length(): number {
    return this.#records.length
  }

  /** How many records have been folded in all: what looking at pictures has cost. */
  get folded(): number {
    return this.#folded
  }

  /** Number of records that have their checkpoints. */
  get prepared(): number {
    return (this.#checkpoints.length - 1) * CHECKPOINT_EVERY
  }

  append(records: Trace): void {
    for (const record of records) this.#records.push(record)
  }

  /** Lays checkpoints for up to so many records more; true when all have theirs. */
  prepare(records: number): boolean {
    const until = Math.min(this.length, this.prepared + records)
    this.#foldOn(this.#checkpoints.at(-1) ?? EMPTY, until)
    return this.length - this.prepared < CHECKPOINT_EVERY
  }

  /** The picture after the first `cursor` records. */
  pictureAt(cursor: number): Picture {
    const target = Math.max(0, Math.min(this.length, Math.floor(cursor)))
    if (this.#last.cursor === target) return this.#last
    const index = Math.min(Math.floor(target / CHECKPOINT_EVERY), this.#checkpoints.length - 1)
    const checkpoint = this.#checkpoints[index] ?? EMPTY
    const near = this.#last.cursor <= target && this.#last.cursor > checkpoint.cursor
    this.#last = this.#foldOn(near ? this.#last : checkpoint, target)
    return this.#last
  }

  #foldOn(from: Picture, target: number): Picture {
    let picture = from
    for (let index = from.cursor; index < target; index += 1) {
      const record = this.#records[index]
      if (record === undefined) break
      picture = fold(picture, record)
      this.#folded += 1
      if (picture.cursor === this.#checkpoints.length * CHECKPOINT_EVERY) this.#checkpoints.push(picture)
    }
    return picture
  }
}

/** The picture after the first `cursor` records of a trace, folded from its start. */
export const pictureAt = (trace: Trace, cursor: number): Picture => trace.slice(0, cursor).reduce(fold, EMPTY)
