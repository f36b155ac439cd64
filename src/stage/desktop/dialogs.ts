import type { Trace } from '../../simulation/trace.ts'

/** A dialog of the simulated desktop, from its appearance to its answer. */
export interface ShownDialog {
  readonly id: number
  readonly owner: string
  readonly at: number
  readonly despiteNoUi: boolean
  /** Number of the record that shows it, and of the one that answers it. */
  readonly shown: number
  answered: number | null
  answer: 'ok' | 'cancel' | null
}

/** In the order in which they appeared. */
export const dialogsOf = (trace: Trace): readonly ShownDialog[] => {
  const dialogs = new Map<number, ShownDialog>()
  for (const record of trace) {
    if (record.type !== 'dialog') continue
    const { id, owner, at, despiteNoUi, seq } = record
    const known = dialogs.get(id)
    if (known === undefined)
      dialogs.set(id, { id, owner, at, despiteNoUi, shown: seq, answered: null, answer: null })
    else {
      known.answered = seq
      known.answer = record.answer ?? null
    }
  }
  return [...dialogs.values()]
}
