// Where two recordings of the same world part.
import type { Trace, TraceRecord } from '../../simulation/trace.ts'
import { alike } from '../alike.ts'

/** Numbers of the first record of each that the other has not. */
export type Parting = readonly [number, number]

/** The text of a program may have other lines: what it does is compared, not where it stands. */
const shows = ({ type }: TraceRecord): boolean => type !== 'line'

const nextFrom = (trace: Trace, from: number): number => {
  let index = from
  for (let record = trace[index]; record !== undefined && !shows(record); record = trace[index]) index += 1
  return index
}

/** Null where both do the same all along. */
export const partingOf = (one: Trace, other: Trace): Parting | null => {
  let i = nextFrom(one, 0)
  let j = nextFrom(other, 0)
  while (i < one.length && j < other.length && alike(one[i], other[j], ['seq', 'line'])) {
    i = nextFrom(one, i + 1)
    j = nextFrom(other, j + 1)
  }
  return i >= one.length && j >= other.length ? null : [i, j]
}
