/** Virtual time, in milliseconds. Nobody else schedules. */
export interface Clock {
  now(): number
  setTimeout(callback: () => void, ms: number): number
  clearTimeout(id: number): void
}

/** How a wait ended: `stuck` means that nothing is left that could ever end it. */
export type WaitResult = 'done' | 'timeout' | 'stuck'

/** Turns the clock from outside all machines: the one way in which a blocking call lets time pass. */
export interface Turn {
  /** Lets time pass until `done()`; `waitingFor` names in words what that is. */
  until(done: () => boolean, waitingFor: string, timeoutMs?: number): WaitResult
}
