// Page: filetime.
import type { FILETIME } from '../api/values.ts'

/** Virtual time 0, in milliseconds since 1601: Monday, 2 December 1996, 09:00 UTC. */
const START_MS = 12_493_990_800_000n

const LOW = 0xffffffffn
const PER_MS = 10_000n

/** A moment of virtual time, in milliseconds, as a FILETIME. */
export function fileTimeOf(virtualMs: number): FILETIME {
  const intervals = (START_MS + BigInt(Math.round(virtualMs))) * PER_MS
  return { dwLowDateTime: Number(intervals & LOW), dwHighDateTime: Number(intervals >> 32n) }
}

/** The virtual time of a FILETIME, in milliseconds; negative for what was before the start. */
export function virtualMsOf({ dwLowDateTime, dwHighDateTime }: FILETIME): number {
  const intervals = (BigInt(dwHighDateTime >>> 0) << 32n) | BigInt(dwLowDateTime >>> 0)
  return Number(intervals / PER_MS - START_MS)
}
