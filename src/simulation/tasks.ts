import type { VirtualClock } from './clock.ts'

/** A callback of the program's that is due. */
export type Task = () => void

/** The program's callbacks: they run between its tasks, never inside a call of its, on virtual time. */
export class TaskQueue {
  readonly #clock: VirtualClock
  readonly #due: Task[] = []
  readonly #timers = new Set<number>()

  constructor(clock: VirtualClock) {
    this.#clock = clock
  }

  /** Whether a timer of the program's is still to fire. */
  get expecting(): boolean {
    return this.#timers.size > 0
  }

  /** Runs a callback at the next tick; nothing is owed to the program if it never comes to that. */
  soon(task: Task): void {
    this.#clock.setTimeout(() => {
      this.#due.push(task)
    }, 1)
  }

  setTimer(task: Task, ms: number): number {
    const id = this.#clock.setTimeout(() => {
      this.#timers.delete(id)
      this.#due.push(task)
    }, ms)
    this.#timers.add(id)
    return id
  }

  clearTimer(id: number): void {
    this.#timers.delete(id)
    this.#clock.clearTimeout(id)
  }

  next(): Task | undefined {
    return this.#due.shift()
  }
}
