// How somebody likes to watch, from one visit to the next.
import { SPEEDS } from '../../playback/machine.ts'
import type { Speed } from '../../playback/machine.ts'
import type { Playhead } from '../../playback/player.svelte.ts'
import { NO_KEEP, fieldsOf, readJson } from '../frame/keep.ts'
import type { Keep } from '../frame/keep.ts'

/** How much a screen reader is told while a recording plays. */
export const LOUDNESSES = ['nothing', 'calls', 'mail', 'everything'] as const

export type Loudness = (typeof LOUDNESSES)[number]

interface Preferred {
  readonly speed: Speed
  readonly skipQuiet: boolean
  /** Keys without Ctrl or Alt do something. */
  readonly keys: boolean
  readonly aloud: Loudness
}

const USUAL: Preferred = { speed: 1, skipQuiet: true, keys: true, aloud: 'calls' }

const NAME = 'playback'

const preferredOf = (kept: unknown): Preferred => {
  const { speed, skipQuiet, keys, aloud } = fieldsOf(kept)
  return {
    speed: SPEEDS.find((one) => one === speed) ?? USUAL.speed,
    skipQuiet: typeof skipQuiet === 'boolean' ? skipQuiet : USUAL.skipQuiet,
    keys: typeof keys === 'boolean' ? keys : USUAL.keys,
    aloud: LOUDNESSES.find((one) => one === aloud) ?? USUAL.aloud,
  }
}

/** What a screen reader is told, as it is kept; for a page without a stage. */
export const keptLoudness = (keep: Keep): Loudness => preferredOf(readJson(keep, NAME)).aloud

export const keepLoudness = (keep: Keep, aloud: Loudness): void =>
  keep.write(NAME, JSON.stringify({ ...preferredOf(readJson(keep, NAME)), aloud }))

export class Preferences {
  readonly #player: Playhead
  readonly #keep: Keep
  #preferred: Preferred

  constructor(player: Playhead, keep: Keep = NO_KEEP) {
    this.#player = player
    this.#keep = keep
    this.#preferred = $state.raw(preferredOf(readJson(keep, NAME)))
    player.setSpeed(this.#preferred.speed)
    player.setSkipQuiet(this.#preferred.skipQuiet)
  }

  get keys(): boolean {
    return this.#preferred.keys
  }

  get aloud(): Loudness {
    return this.#preferred.aloud
  }

  setSpeed(speed: Speed): void {
    this.#player.setSpeed(speed)
    this.#put({ speed })
  }

  /** The next speed, or the one before. */
  changeSpeed(by: 1 | -1): void {
    const speed = SPEEDS[SPEEDS.indexOf(this.#player.speed) + by]
    if (speed !== undefined) this.setSpeed(speed)
  }

  setSkipQuiet(skipQuiet: boolean): void {
    this.#player.setSkipQuiet(skipQuiet)
    this.#put({ skipQuiet })
  }

  setKeys(keys: boolean): void {
    this.#put({ keys })
  }

  setAloud(aloud: Loudness): void {
    this.#put({ aloud })
  }

  #put(change: Partial<Preferred>): void {
    this.#preferred = { ...this.#preferred, ...change }
    this.#keep.write(NAME, JSON.stringify(this.#preferred))
  }
}
