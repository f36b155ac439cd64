import { article, type Ledger } from '../memory/ledger.ts'
import type { Binder } from './binder.ts'

/**
 * Accounts for what a program is given as a mere number: bookmarks, and connections of advise sinks. The
 * object knows which of them there are; the ledger is told of what came and went.
 */
export class KeptNumbers {
  readonly #ledger: Ledger
  readonly #kind: string
  readonly #numbers: () => readonly number[]
  /** Reference in the ledger, by number. */
  readonly #refs = new Map<number, number>()

  constructor(ledger: Ledger, kind: string, numbers: () => readonly number[]) {
    this.#ledger = ledger
    this.#kind = kind
    this.#numbers = numbers
  }

  get count(): number {
    return this.#refs.size
  }

  /** Brings the ledger up to date. */
  settle(): void {
    const now = new Set(this.#numbers())
    for (const number of now)
      if (!this.#refs.has(number)) {
        const ref = this.#ledger.newRef()
        this.#refs.set(number, ref)
        this.#ledger.create(this.#kind, ref)
      }
    for (const [number, ref] of this.#refs)
      if (!now.has(number)) {
        this.#refs.delete(number)
        this.#ledger.release(this.#kind, ref)
      }
  }

  /** MM-13: they go with their object, but that is no way to treat them. */
  warnOfRest(binder: Binder, kind: string): void {
    const count = this.#refs.size
    if (count === 0) return
    binder.lint(
      `released-with-${this.#kind.replaceAll(' ', '-')}`,
      `This ${kind} still had ${count === 1 ? article(this.#kind) : `${count} of the kind ${this.#kind}`}; give that back before you release it.`,
    )
  }
}
