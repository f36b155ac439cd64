/** A callback of the program's that is due. */
export type Task = () => void

/** The program's own timers, on virtual time: they fire between its tasks, never inside a call of its. */
export class TaskQueue {
  readonly #due: Task[] = []

  push(task: Task): void {
    this.#due.push(task)
  }

  next(): Task | undefined {
    return this.#due.shift()
  }
}
