// A draft on its way to the playground, from wherever a reader opens it.
import type { Origin, ShownDraft } from './draft.ts'

export interface Handed {
  readonly draft: Pick<ShownDraft, 'name' | 'source' | 'scenario' | 'inputs'> & Partial<ShownDraft>
  readonly origin: Origin
}

let waiting: Handed | null = null

/** The playground takes it up when it opens next; navigate there afterwards. */
export const handOver = (handed: Handed): void => {
  waiting = handed
}

/** What was handed over, once. */
export const takeHanded = (): Handed | null => {
  const handed = waiting
  waiting = null
  return handed
}
