// A draft on its way to the playground, from wherever a reader opens it.
import { visitIn } from '../visits.ts'
import type { Origin, ShownDraft } from './draft.ts'

export interface Handed {
  readonly draft: Pick<ShownDraft, 'name' | 'source' | 'scenario' | 'inputs'> & Partial<ShownDraft>
  readonly origin: Origin
}

let waiting: Handed | null = null
/** What was taken up, by entry of the history: there it is found again. */
const taken = new Map<number, Handed>()

/** The playground takes it up when it opens next; navigate there afterwards. */
export const handOver = (handed: Handed): void => {
  waiting = handed
}

/** What was handed over to this visit of the playground. */
export const takeHanded = (): Handed | null => {
  const visit = visitIn(history.state)
  const handed = waiting ?? (visit === null ? null : (taken.get(visit) ?? null))
  waiting = null
  if (visit !== null && handed) taken.set(visit, handed)
  return handed
}
