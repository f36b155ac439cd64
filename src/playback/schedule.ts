// When each step of a recording is shown. Virtual time leaps and stands still; the eye wants every step to
// last a moment, and a minute of waiting not to. So steps have their places on a time line of their own, in
// human milliseconds at normal speed. The playhead runs on it; the clock shows virtual time.
import type { Step } from './steps.ts'

export interface Schedule {
  readonly steps: readonly Step[]
  /** For each step, when it is shown. */
  readonly shown: readonly number[]
  /** Human milliseconds of the whole. */
  readonly total: number
  /** Virtual milliseconds of the whole. */
  readonly duration: number
}

/** All the resting of a long recording together lasts about so long. */
const RESTS_IN_ALL = 45_000
/** Where quiet stretches are skipped, no recording takes longer. */
const LONGEST = 90_000
const QUIET_AFTER = 800

/** A stretch in which nothing happens, cut short: a minute lasts about 1.4 s. */
const cutShort = (gap: number): number =>
  gap <= QUIET_AFTER ? gap : QUIET_AFTER + 140 * Math.log(gap / QUIET_AFTER)

export const scheduleOf = (steps: readonly Step[], skipQuiet: boolean): Schedule => {
  const gaps = steps.map(({ at }, index) => (steps[index + 1]?.at ?? at) - at)
  const rests = steps.reduce((sum, { dwell }) => sum + dwell, 0)
  const restless = Math.min(1, RESTS_IN_ALL / Math.max(1, rests))
  const lengths = steps.map(({ dwell }, index) => {
    const gap = gaps[index] ?? 0
    return Math.max(dwell * restless, skipQuiet ? cutShort(gap) : gap)
  })
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const hurry = skipQuiet ? Math.min(1, LONGEST / Math.max(1, whole)) : 1
  let total = 0
  const shown = lengths.map((length) => {
    const from = total
    total += length * hurry
    return from
  })
  return { steps, shown, total, duration: steps.at(-1)?.at ?? 0 }
}

/** The last index whose number is at most `limit`; 0 where there is none. */
const lastAtMost = (count: number, numberAt: (index: number) => number, limit: number): number => {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numberAt(middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/** The step that is shown at a position. */
export const stepAt = ({ shown }: Schedule, position: number): number =>
  lastAtMost(shown.length, (index) => shown[index] ?? 0, position)

/** The first step that has a record applied. */
export const stepOfRecord = ({ steps }: Schedule, cursor: number): number => {
  let low = 0
  let high = Math.max(0, steps.length - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.end ?? 0) < cursor) low = middle + 1
    else high = middle
  }
  return low
}

/** When a record is shown, in human milliseconds. */
export const shownWith = (schedule: Schedule, record: number): number =>
  schedule.shown[stepOfRecord(schedule, record + 1)] ?? 0

/** Human time of a virtual one. */
export const positionOf = (schedule: Schedule, virtualMs: number): number => {
  const { steps, shown, total } = schedule
  const index = lastAtMost(steps.length, (at) => steps[at]?.at ?? 0, virtualMs)
  const here = steps[index]
  const next = steps[index + 1]
  const from = shown[index] ?? 0
  if (here === undefined || next === undefined || virtualMs <= here.at) return Math.min(from, total)
  const part = (virtualMs - here.at) / (next.at - here.at)
  return from + part * ((shown[index + 1] ?? total) - from)
}

/** Virtual time of a position: it runs on between steps. */
export const virtualAt = (schedule: Schedule, position: number): number => {
  const { steps, shown, total } = schedule
  const index = stepAt(schedule, position)
  const from = shown[index] ?? 0
  const to = shown[index + 1] ?? total
  const at = steps[index]?.at ?? 0
  const until = steps[index + 1]?.at ?? at
  return to <= from ? at : at + (until - at) * Math.min(1, Math.max(0, (position - from) / (to - from)))
}
