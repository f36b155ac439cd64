import type { HRESULT } from '../../mapi/api/values.ts'

/** A flush that somebody asked for, and how it went. */
export interface Flush {
  readonly flags: number
  /** Names of the transports still to be flushed, in transport order. */
  readonly transports: string[]
  /** Results of the transports that failed. */
  readonly failures: { transport: string; hr: HRESULT }[]
  /** How many transports were asked for. */
  readonly count: number
  done: boolean
  /** Called when it is over, once. */
  readonly onDone: () => void
}

export const newFlush = (
  flags: number,
  transports: readonly string[],
  onDone: () => void = () => undefined,
): Flush => ({
  flags,
  transports: [...transports],
  failures: [],
  count: transports.length,
  done: false,
  onDone,
})

export const finish = (flush: Flush): void => {
  if (flush.done) return
  flush.done = true
  flush.onDone()
}
