import type { MapiModule } from '../../src/mapi/binding/module.ts'
import type { ProgramWorld } from '../../src/simulation/program.ts'

/** A world with a little of 'mapi' and a clock that stands at noon of New Year's Day 1996. */
export function smallWorld(mapi: Record<string, unknown> = {}): {
  world: ProgramWorld
  said: unknown[]
  lines: number[]
} {
  const said: unknown[] = []
  const lines: number[] = []
  const noon = Date.UTC(1996, 0, 1, 12)
  class StillDate extends Date {
    constructor(value: number = noon) {
      super(value)
    }
    static override now(): number {
      return noon
    }
  }
  const say = (...values: unknown[]): void => {
    said.push(...values)
  }
  const ignore = (): number => 0
  const world: ProgramWorld = {
    mapi: { MapiError: class extends Error {}, ...mapi } as unknown as MapiModule,
    globals: {
      Date: StillDate as unknown as DateConstructor,
      random: () => 0.25,
      setTimeout: ignore,
      clearTimeout: ignore,
      setInterval: ignore,
      clearInterval: ignore,
      performance: { now: () => 12.5 },
      console: { log: say, info: say, warn: say, error: say, debug: say },
    },
    atLine: (line) => {
      lines.push(line)
    },
  }
  return { world, said, lines }
}
