import TinyQueue from 'tinyqueue'
import type { Clock } from '../mapi/clock.ts'

interface Timer {
  readonly at: number
  /** Among timers of one instant, inputs come last: what was going to happen then happens first. */
  readonly rank: 0 | 1
  readonly id: number
  callback: (() => void) | null
}

const earlier = (a: Timer, b: Timer): number => a.at - b.at || a.rank - b.rank || a.id - b.id

/**
 * Virtual time. It stands still until somebody turns it, and timers of one instant fire in the order in
 * which they were set, so a run has no other order than its own.
 */
export class VirtualClock implements Clock {
  #now = 0
  #lastId = 0
  readonly #queue = new TinyQueue<Timer>([], earlier)
  readonly #pending = new Map<number, Timer>()

  now = (): number => this.#now

  setTimeout = (callback: () => void, ms: number): number =>
    this.#set(this.#now + Math.max(0, ms || 0), 0, callback)

  clearTimeout = (id: number): void => {
    const timer = this.#pending.get(id)
    if (timer === undefined) return
    timer.callback = null
    this.#pending.delete(id)
  }

  /** Lets an input happen at `at`, after everything else of that instant. */
  scheduleInput(at: number, callback: () => void): void {
    this.#set(at, 1, callback)
  }

  /** Goes to the next timer and fires it, unless it lies beyond `limit`. False when there was none. */
  step(limit = Infinity): boolean {
    const timer = this.#next()
    if (timer === undefined || timer.at > limit) return false
    this.#queue.pop()
    this.#pending.delete(timer.id)
    this.#now = timer.at
    timer.callback?.()
    return true
  }

  /** Lets `ms` pass. */
  advance(ms: number): void {
    const end = this.#now + ms
    while (this.step(end));
    this.#now = Math.max(this.#now, end)
  }

  #set(at: number, rank: 0 | 1, callback: () => void): number {
    const timer: Timer = { at, rank, id: ++this.#lastId, callback }
    this.#pending.set(timer.id, timer)
    this.#queue.push(timer)
    return timer.id
  }

  #next(): Timer | undefined {
    let timer = this.#queue.peek()
    while (timer?.callback === null) {
      this.#queue.pop()
      timer = this.#queue.peek()
    }
    return timer
  }
}
