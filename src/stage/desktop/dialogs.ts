import type { Trace } from '../../simulation/trace.ts'

/** A window of the simulated desktop, from its appearance until it goes. */
export interface ShownDialog {
  readonly id: number
  /** A dialog wants an answer; progress only shows how far somebody is. */
  readonly type: 'dialog' | 'progress'
  readonly owner: string
  readonly at: number
  readonly despiteNoUi: boolean
  /** Number of the record that shows it, and of the one that takes it away. */
  readonly shown: number
  answered: number | null
  answer: 'ok' | 'cancel' | null
}

/** In the order in which they appeared. */
export const dialogsOf = (trace: Trace): readonly ShownDialog[] => {
  const dialogs = new Map<number, ShownDialog>()
  for (const record of trace) {
    if (record.type !== 'dialog' && record.type !== 'progress') continue
    const { type, id, owner, at, seq } = record
    const despiteNoUi = record.type === 'dialog' && record.despiteNoUi
    const known = dialogs.get(id)
    if (known === undefined)
      dialogs.set(id, { id, type, owner, at, despiteNoUi, shown: seq, answered: null, answer: null })
    else {
      known.answered = seq
      known.answer = (record.type === 'dialog' && record.answer) || null
    }
  }
  return [...dialogs.values()]
}
