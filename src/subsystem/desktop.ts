import type { Clock } from '../mapi/clock.ts'
import type { Record } from '../mapi/facts.ts'
import type { DialogFact, ProgressFact } from './facts.ts'

export type Answer = 'ok' | 'cancel'

/** How the simulated user answers dialogs without being told: after so many virtual milliseconds, or never. */
export interface UserHabit {
  readonly answer: Answer | 'never'
  readonly afterMs: number
}

interface OpenDialog {
  readonly id: number
  readonly owner: string
  readonly kind: string
  readonly despiteNoUi: boolean
  readonly onAnswer: (answer: Answer) => void
}

/** The simulated desktop: dialogs on it, and somebody who may answer them. */
export class Desktop {
  readonly #record: Record<DialogFact | ProgressFact>
  readonly #clock: Clock
  readonly #habits: UserHabit[]
  readonly #open = new Map<number, OpenDialog>()
  #lastId = 0

  /** `habits` are used in turn; the last one stays. */
  constructor(record: Record<DialogFact | ProgressFact>, clock: Clock, habits: readonly UserHabit[]) {
    this.#record = record
    this.#clock = clock
    this.#habits = [...habits]
  }

  /** Who shows a dialog that nobody has answered; undefined when no dialog is open. */
  get waitingFor(): string | undefined {
    for (const { owner } of this.#open.values()) return owner
    return undefined
  }

  show(owner: string, kind: string, despiteNoUi: boolean, onAnswer: (answer: Answer) => void): number {
    const id = ++this.#lastId
    this.#open.set(id, { id, owner, kind, despiteNoUi, onAnswer })
    this.#record({ type: 'dialog', event: 'shown', id, owner, kind, despiteNoUi })
    const habit = this.#habits.length > 1 ? this.#habits.shift() : this.#habits[0]
    if (habit !== undefined && habit.answer !== 'never') {
      const { answer } = habit
      this.#clock.setTimeout(() => {
        this.#close(id, answer)
      }, habit.afterMs)
    }
    return id
  }

  /** Shows how far somebody is: a window that asks nothing. Returns what takes it away. */
  showProgress(owner: string): () => void {
    const window = { type: 'progress', id: ++this.#lastId, owner } as const
    this.#record({ ...window, event: 'shown' })
    return () => {
      this.#record({ ...window, event: 'closed' })
    }
  }

  /** Answers the dialog of an owner, or the oldest one. False where there is none. */
  answer(owner: string | undefined, answer: Answer): boolean {
    const dialog = [...this.#open.values()].find(
      (candidate) => owner === undefined || candidate.owner === owner,
    )
    if (dialog === undefined) return false
    this.#close(dialog.id, answer)
    return true
  }

  /** Takes a dialog away that its owner no longer needs. */
  withdraw(id: number): void {
    if (this.#open.has(id)) this.#close(id, 'cancel')
  }

  #close(id: number, answer: Answer): void {
    const dialog = this.#open.get(id)
    if (dialog === undefined) return
    this.#open.delete(id)
    const { owner, kind, despiteNoUi } = dialog
    this.#record({ type: 'dialog', event: 'answered', id, owner, kind, despiteNoUi, answer })
    dialog.onAnswer(answer)
  }
}
