/** One thing that the engine promises about its speed, and how it turned out. */
export interface Finding {
  readonly promise: string
  /** What was measured, in the promise's terms. */
  readonly measured: string
  readonly kept: boolean
}

/**
 * Milliseconds that each of several works takes: the best of many rounds, since whatever else the machine does
 * only adds, and in turn, so that it adds to all of them.
 */
export function bestOf<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const best = Object.fromEntries(Object.keys(works).map((name) => [name, Infinity])) as Record<Name, number>
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(works) as Name[]) {
      const start = performance.now()
      works[name]()
      best[name] = Math.min(best[name], performance.now() - start)
    }
  return best
}

/** A ratio that has to stay at or below a bound. */
export const atMost = (promise: string, bound: number, ratio: number, details: string): Finding => ({
  promise: `${promise}: at most ${bound} times`,
  measured: `${ratio.toFixed(2)} times (${details})`,
  kept: ratio <= bound,
})

export const inMs = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`
