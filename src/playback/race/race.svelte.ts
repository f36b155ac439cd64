import type { Trace } from '../../simulation/trace.ts'
import { inPieces } from '../idle.ts'
import { joined } from '../joined.ts'
import type { PlayerInput } from '../machine.ts'
import { createPlayback } from '../playhead.svelte.ts'
import type { Playback, Playhead } from '../playhead.svelte.ts'
import { PIECE } from '../player.svelte.ts'
import type { Watched } from '../player.svelte.ts'
import { Recording } from '../recording.ts'
import { stepAt, stepOfRecord } from '../schedule.ts'
import type { Step } from '../steps.ts'
import { stepsOf } from '../steps.ts'
import { mergeSteps, shareOf } from './merge.ts'
import { partingOf } from './parting.ts'
import type { Parting } from './parting.ts'

/** Two recordings under one playhead. */
export interface Race {
  readonly playhead: Playhead
  /** Each with its own records, at the moment that both share. */
  readonly racers: readonly [Watched, Watched]
  readonly parting: Parting | null
  readonly load: (one: Trace, other: Trace) => void
  readonly dispose: () => void
}

interface Entry {
  readonly recording: Recording
  readonly steps: readonly Step[]
}

const nobody = (): Entry => ({ recording: new Recording(), steps: [] })

/** One of the two, as a view watches it. */
const racerOf = ({ playhead }: Playback, entry: () => Entry): Watched => {
  const schedule = $derived({ ...playhead.schedule, steps: entry().steps })
  const cursor = $derived(entry().steps[stepAt(schedule, playhead.position)]?.end ?? 0)
  const picture = $derived(entry().recording.pictureAt(cursor))
  return joined(playhead, {
    get schedule() {
      return schedule
    },
    get cursor() {
      return cursor
    },
    get picture() {
      return picture
    },
    get trace() {
      return entry().recording.trace
    },
    seekRecord: (record: number) => {
      playhead.pause()
      playhead.seekPosition(schedule.shown[stepOfRecord(schedule, record)] ?? 0)
    },
  })
}

export const createRace = (input: PlayerInput = {}): Race => {
  const playback = createPlayback(input)
  let entries = $state.raw<readonly [Entry, Entry]>([nobody(), nobody()])
  let parting = $state.raw<Parting | null>(null)
  let stopPreparing = (): void => undefined

  return {
    playhead: playback.playhead,
    racers: [racerOf(playback, () => entries[0]), racerOf(playback, () => entries[1])],
    get parting() {
      return parting
    },
    load: (one, other) => {
      const steps = mergeSteps(stepsOf(one), stepsOf(other))
      const recordings = [new Recording(one), new Recording(other)] as const
      stopPreparing()
      stopPreparing = inPieces(() => {
        const unready = recordings.find((recording) => !recording.prepare(PIECE))
        return unready === undefined ? 'done' : 'more'
      })
      entries = [
        { recording: recordings[0], steps: shareOf(steps, 0) },
        { recording: recordings[1], steps: shareOf(steps, 1) },
      ]
      parting = partingOf(one, other)
      playback.send({ type: 'loaded', steps })
    },
    dispose: () => {
      stopPreparing()
      playback.stop()
    },
  }
}
