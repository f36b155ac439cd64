import type { Recorder } from './recorder.ts'
import type { VirtualClock } from './clock.ts'
import type { VirtualGlobals } from './program.ts'
import { randomFrom } from './random.ts'
import type { TaskQueue } from './tasks.ts'
import { virtualDate } from './virtual-date.ts'
import { inspectValue } from './inspect-value.ts'

/** The globals that a program finds instead of the real ones. */
export function virtualGlobals(
  clock: VirtualClock,
  tasks: TaskQueue,
  recorder: Recorder,
  seed: number,
  RealDate: DateConstructor,
): VirtualGlobals {
  const write =
    (level: 'log' | 'info' | 'warn' | 'error') =>
    (...values: unknown[]): void => {
      recorder.record({ type: 'console', level, text: values.map(inspectValue).join(' ') })
    }
  const later = (callback: (...args: unknown[]) => void, ms: number, args: unknown[]): number =>
    tasks.setTimer(() => {
      callback(...args)
    }, ms)
  const intervals = new Map<number, number>()
  return {
    Date: virtualDate(RealDate, clock.now),
    random: randomFrom(seed),
    performance: { now: clock.now },
    setTimeout: (callback, ms = 0, ...args) => later(callback, ms, args),
    clearTimeout: (id) => {
      if (id !== undefined) tasks.clearTimer(id)
    },
    setInterval: (callback, ms = 0, ...args) => {
      // An interval of 0 ms would keep virtual time from ever passing.
      const period = Math.max(1, ms)
      const again = (): number =>
        later(
          () => {
            if (intervals.has(first)) intervals.set(first, again())
            callback(...args)
          },
          period,
          [],
        )
      const first = again()
      intervals.set(first, first)
      return first
    },
    clearInterval: (id) => {
      if (id === undefined) return
      tasks.clearTimer(intervals.get(id) ?? id)
      intervals.delete(id)
    },
    console: {
      log: write('log'),
      info: write('info'),
      debug: write('log'),
      warn: write('warn'),
      error: write('error'),
    },
  }
}
