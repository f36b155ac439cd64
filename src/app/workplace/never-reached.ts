import type { Trace } from '../../simulation/trace.ts'
import type { RunOrder } from './runner.svelte.ts'

export interface NeverReached {
  readonly count: number
  /** When the first of them was due, and when the run was over: virtual milliseconds. */
  readonly due: number
  readonly over: number
}

/** What should have happened from outside, but the run had come to its end; null where all of it did. */
export const neverReached = (ran: RunOrder & { readonly trace: Trace }): NeverReached | null => {
  const last = ran.trace.at(-1)
  if (last?.type !== 'end' || last.outcome !== 'completed') return null
  const late = [...ran.scenario.events, ...(ran.inputs ?? [])]
    .map(({ at }) => at)
    .filter((at) => at > last.at)
  return late.length === 0 ? null : { count: late.length, due: Math.min(...late), over: last.at }
}
