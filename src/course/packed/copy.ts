import type { PackedLesson } from './packed-schema.ts'

/** What of a lesson a copy has. */
export interface Copy {
  /** The solution, in TypeScript and C++. */
  readonly solution: boolean
  /** The programs that must fail: for whoever goes on writing the lesson. */
  readonly wrong: boolean
}

/** A copy of a packed lesson, with no more than this. */
export const copyOf = ({ solution, cpp, wrong, ...met }: PackedLesson, copy: Copy): PackedLesson => ({
  ...met,
  ...(copy.solution && solution ? { solution } : {}),
  ...(copy.solution && cpp ? { cpp } : {}),
  ...(copy.wrong && wrong ? { wrong } : {}),
})

/** The text of a lesson's file. */
export const packedText = (packed: PackedLesson): string => `${JSON.stringify(packed, null, 2)}\n`
