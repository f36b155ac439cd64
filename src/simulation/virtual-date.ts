/** Virtual time 0 as a date: Monday, 2 December 1996, 09:00 UTC. */
export const EPOCH_MS = 849_517_200_000

const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const

/**
 * A Date whose present is virtual time and whose time zone is UTC, so that no program sees the machine.
 * `Real` is the Date of the realm the program runs in.
 */
export function virtualDate(Real: DateConstructor, now: () => number): DateConstructor {
  class VirtualDate extends Real {
    constructor(...args: number[]) {
      if (args.length === 0) super(EPOCH_MS + now())
      else if (args.length === 1) super(args[0] as number)
      else super(Real.UTC(...(args as [number, number])))
    }

    static override now(): number {
      return EPOCH_MS + now()
    }

    override getTimezoneOffset(): number {
      return 0
    }

    override toString(): string {
      return this.toUTCString()
    }
  }
  const prototype = VirtualDate.prototype as unknown as Record<string, unknown>
  for (const part of PARTS) {
    prototype[`get${part}`] = prototype[`getUTC${part}`]
    if (part !== 'Day') prototype[`set${part}`] = prototype[`setUTC${part}`]
  }
  for (const form of [
    'toLocaleString',
    'toLocaleDateString',
    'toLocaleTimeString',
    'toDateString',
    'toTimeString',
  ])
    prototype[form] = prototype['toISOString']
  return VirtualDate as unknown as DateConstructor
}
