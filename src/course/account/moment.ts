import type { TraceRecord } from '../../simulation/trace.ts'

/** Where in a recording something happened, so that the page can go there. */
export interface Moment {
  seq: number
  /** Virtual milliseconds. */
  at: number
  /** 1-based line of the program, where it is known. */
  line: number | null
}

export const momentOf = ({ seq, at, line }: TraceRecord): Moment => ({ seq, at, line })
