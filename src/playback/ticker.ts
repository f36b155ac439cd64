/** Calls back once a frame with the milliseconds since the last one, until the returned function is called. */
export type Ticker = (onFrame: (ms: number) => void) => () => void

/** After a tab has slept, the recording goes on where it was. */
const LONGEST_FRAME = 100

export const frames: Ticker = (onFrame) => {
  let last: number | null = null
  const next = (now: number): void => {
    if (last !== null) onFrame(Math.min(LONGEST_FRAME, now - last))
    last = now
    handle = requestAnimationFrame(next)
  }
  let handle = requestAnimationFrame(next)
  return () => cancelAnimationFrame(handle)
}
