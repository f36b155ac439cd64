import type { Clock, Turn } from './clock.ts'
import type { MapiFact, Record } from './facts.ts'
import type { MailSystem } from './mail-system.ts'
import type { ProfileSettings } from './profile.ts'

/** What the model needs from the world of one run. */
export interface Environment {
  readonly record: Record<MapiFact>
  readonly clock: Clock
  readonly turn: Turn
  /** Lets `ms` of virtual time pass: what a call costs. */
  readonly spend: (ms: number) => void
  /** 1-based line of the program that is being executed. */
  readonly line: () => number | null
  /** Throws when the run must end. Called at every call of the program. */
  readonly check: () => void
  /** Runs a callback of the program's at the next tick, between its tasks and never inside a call of its. */
  readonly later: (callback: () => void) => void
  readonly mail: MailSystem
  readonly profile: ProfileSettings
  /** Numbers in [0, 1), from the scenario's seed. */
  readonly random: () => number
}
