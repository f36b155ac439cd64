import type { Picture } from '../../playback/picture.ts'
import { nextTask } from '../../playback/idle.ts'
import type { Player } from '../../playback/player.svelte.ts'
import { stepsOf } from '../../playback/steps.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Engine } from './engine.ts'
import { loadTheatre } from './late.ts'
import type { Theatre } from './late.ts'
import type { Ran } from './runner.svelte.ts'
import { WhatIfRuns } from './what-if.svelte.ts'

/** The stage of one page: it opens late, shows each recording, and lets things happen from outside. */
export class Staging {
  theatre = $state.raw<Theatre | null>(null)
  readonly whatIf: WhatIfRuns
  #opening: Promise<Theatre> | null = null
  #atRest: Trace
  /** Where the recording stood when the world was put to rest; null while nobody did. */
  #restedAt = $state.raw<number | null>(null)
  /** The moment to show the next recording at, instead of playing it. */
  #sought = $state.raw<number | null>(null)

  /** `atRest` is what to show before the first run. */
  constructor(atRest: Trace, loadEngine: () => Promise<Engine>) {
    this.#atRest = atRest
    this.whatIf = new WhatIfRuns(loadEngine, (trace, from) => {
      const player = this.theatre?.player
      if (!player) return
      player.load(trace)
      player.seekRecord(from)
      player.play()
    })
  }

  /** What is shown of the last recording; null before there is one. */
  get picture(): Picture | null {
    return this.theatre?.player.trace.length ? this.theatre.player.picture : null
  }

  /** Who plays the last recording; null before there is one. */
  get recording(): Player | null {
    return this.picture ? (this.theatre?.player ?? null) : null
  }

  get cursor(): number {
    return this.theatre?.player.cursor ?? 0
  }

  /** Who plays: the last recording, or the world at rest before there is one; null while the stage is not open. */
  get player(): Player | null {
    const { theatre } = this
    if (!theatre) return null
    return this.picture && !this.#isResting(theatre.player) ? theatre.player : theatre.atRest
  }

  open(): Promise<Theatre> {
    return (this.#opening ??= loadTheatre(this.#atRest).then(
      (opened) => (this.theatre = opened),
      (error: unknown) => {
        this.#opening = null
        throw error
      },
    ))
  }

  /** The moment that the next recording will be shown at; null where it will play. */
  get sought(): number | null {
    return this.#sought
  }

  /** Shows a virtual time: of the recording there is, or else of the next one. */
  goTo(moment: number): void {
    const { recording } = this
    if (!recording) return this.seekNext(moment)
    recording.pause()
    recording.seek(moment)
  }

  /** Shows the next recording at a virtual time; null lets it play. */
  seekNext(moment: number | null): void {
    this.#sought = moment
  }

  async show(ran: Ran): Promise<void> {
    const { player } = await this.open()
    this.whatIf.begin(ran)
    // A long recording is taken up in several tasks, so that the page answers in between.
    const steps = stepsOf(ran.trace)
    await nextTask()
    player.load(ran.trace, steps)
    this.#restedAt = null
    const moment = this.#sought
    this.#sought = null
    if (moment === null) player.play()
    else player.seek(moment)
  }

  /** Another world stands there, and nobody does anything in it; until the recording is moved. */
  rest(atRest: Trace): void {
    this.#atRest = atRest
    if (!this.theatre) return
    const { player, atRest: resting } = this.theatre
    player.pause()
    this.#restedAt = player.cursor
    resting.load(atRest)
    resting.toEnd()
  }

  #isResting({ cursor, playing }: Player): boolean {
    return cursor === this.#restedAt && !playing
  }

  dispose(): void {
    this.theatre?.player.dispose()
    this.theatre?.atRest.dispose()
  }
}
