// Two recordings on one clock: what both do at one virtual instant is shown together, step by step.
import type { Step } from '../steps.ts'

/** A step of both; `ends` says how many records of each are applied once it is shown. */
export interface RaceStep extends Step {
  readonly ends: readonly [number, number]
}

/** One recording's share of the steps, each with its own number of records. */
export const shareOf = (steps: readonly RaceStep[], racer: 0 | 1): readonly Step[] =>
  steps.map((step) => ({ ...step, end: step.ends[racer] }))

/** Within an instant the first step of the one goes with the first of the other, and so on. */
export const mergeSteps = (one: readonly Step[], other: readonly Step[]): readonly RaceStep[] => {
  const merged: RaceStep[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [left, right] = [one[i], other[j]]
    const at = Math.min(left?.at ?? Infinity, right?.at ?? Infinity)
    const moved = [left, right].filter((step) => step?.at === at) as Step[]
    if (left?.at === at) i += 1
    if (right?.at === at) j += 1
    const ends = [one[i - 1]?.end ?? 0, other[j - 1]?.end ?? 0] as const
    merged.push({
      at,
      end: ends[0] + ends[1],
      ends,
      dwell: Math.max(...moved.map(({ dwell }) => dwell)),
      call: moved.some(({ call }) => call),
      line: moved.some(({ line }) => line),
    })
  }
  return merged
}
