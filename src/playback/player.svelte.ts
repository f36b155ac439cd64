import type { Trace } from '../simulation/trace.ts'
import { inPieces } from './idle.ts'
import { joined } from './joined.ts'
import type { PlayerInput } from './machine.ts'
import type { Picture } from './picture.ts'
import { createPlayback } from './playhead.svelte.ts'
import type { Playhead } from './playhead.svelte.ts'
import { Recording } from './recording.ts'
import { stepsOf } from './steps.ts'
import type { Step } from './steps.ts'

export type { Playhead, PlayerState } from './playhead.svelte.ts'

/** What a view watches: a recording, and the place in it that the page shows. */
export interface Watched extends Playhead {
  readonly picture: Picture
  /** Number of records applied. */
  readonly cursor: number
  readonly trace: Trace
}

/** A recording that can be changed for another. */
export interface Player extends Watched {
  readonly compile: () => void
  /** A new run begins: what was recorded goes. */
  readonly begin: () => void
  /** Records of the run that is going on. */
  readonly append: (records: Trace) => void
  /** The run is over: what was appended can be played. */
  readonly finish: () => void
  /** A whole recording, and its steps where they are known already; stands at its start. */
  readonly load: (trace: Trace, steps?: readonly Step[]) => void
  readonly fail: (message: string) => void
  readonly dispose: () => void
}

/** Records that are folded ahead between two frames. */
export const PIECE = 1536

export const createPlayer = (input: PlayerInput = {}): Player => {
  const playback = createPlayback(input)
  const { send } = playback
  let recording = $state.raw(new Recording())
  const picture = $derived(recording.pictureAt(playback.cursor))
  let stopPreparing = (): void => undefined
  const take = (records: Trace, steps = stepsOf(records)): void => {
    const taken = new Recording(records)
    stopPreparing()
    stopPreparing = inPieces(() => (taken.prepare(PIECE) ? 'done' : 'more'))
    recording = taken
    send({ type: 'loaded', steps })
  }

  return joined(playback.playhead, {
    get picture() {
      return picture
    },
    get cursor() {
      return playback.cursor
    },
    get trace() {
      return recording.trace
    },
    compile: () => send({ type: 'compile' }),
    begin: () => {
      recording = new Recording()
      send({ type: 'run' })
    },
    append: (records: Trace) => {
      recording.append(records)
    },
    finish: () => take(recording.trace),
    load: take,
    fail: (message: string) => send({ type: 'fail', message }),
    dispose: () => {
      stopPreparing()
      playback.stop()
    },
  })
}
