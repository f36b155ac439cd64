import { createActor } from 'xstate'
import type { Trace } from '../simulation/trace.ts'
import { playerMachine } from './machine.ts'
import type { PlayerEvent, PlayerInput, Speed, Stride } from './machine.ts'
import type { Picture } from './picture.ts'
import { inPieces } from './idle.ts'
import { Recording } from './recording.ts'
import type { Schedule } from './schedule.ts'
import { virtualAt } from './schedule.ts'
import { stepsOf } from './steps.ts'

export type PlayerState = 'empty' | 'compiling' | 'running' | 'failed' | 'atRest' | 'playing' | 'scrubbing'

/** A recording and the place in it that the page shows. What is read from it is reactive. */
export interface Player {
  readonly state: PlayerState
  readonly picture: Picture
  /** Number of records applied. */
  readonly cursor: number
  readonly trace: Trace
  readonly playing: boolean
  /** There is a recording that can be played. */
  readonly ready: boolean
  readonly atEnd: boolean
  /** Virtual milliseconds: of the playhead, and of the whole. */
  readonly now: number
  readonly duration: number
  /** Human milliseconds at normal speed: of the playhead. `schedule` has the whole. */
  readonly position: number
  readonly schedule: Schedule
  readonly speed: Speed
  readonly skipQuiet: boolean
  readonly failure: string | null

  readonly compile: () => void
  /** A new run begins: what was recorded goes. */
  readonly begin: () => void
  /** Records of the run that is going on. */
  readonly append: (records: Trace) => void
  /** The run is over: what was appended can be played. */
  readonly finish: () => void
  /** A whole recording; stands at its start. */
  readonly load: (trace: Trace) => void
  readonly fail: (message: string) => void

  readonly play: () => void
  readonly pause: () => void
  readonly toggle: () => void
  readonly stepForward: () => void
  readonly stepBack: () => void
  readonly stepCall: (by: 1 | -1) => void
  readonly stepLine: (by: 1 | -1) => void
  readonly toStart: () => void
  readonly toEnd: () => void
  /** To a virtual time. */
  readonly seek: (virtualMs: number) => void
  /** To a place on the time line, in human milliseconds. */
  readonly seekPosition: (ms: number) => void
  readonly seekRecord: (cursor: number) => void
  /** The playhead is held: it stays where it is put, and goes on playing afterwards if it played before. */
  readonly grab: () => void
  readonly letGo: () => void
  readonly setSpeed: (speed: Speed) => void
  readonly setSkipQuiet: (on: boolean) => void
  readonly dispose: () => void
}

/** Records that are folded ahead between two frames. */
const PIECE = 1536

export const createPlayer = (input: PlayerInput = {}): Player => {
  const actor = createActor(playerMachine, { id: 'player', input })
  let recording = $state.raw(new Recording())
  let snapshot = $state.raw(actor.getSnapshot())
  actor.subscribe((next) => (snapshot = next))
  actor.start()

  const context = $derived(snapshot.context)
  const picture = $derived(recording.pictureAt(context.cursor))
  const send = (event: PlayerEvent): void => actor.send(event)
  let stopPreparing = (): void => undefined
  const take = (records: Trace): void => {
    const taken = new Recording(records)
    stopPreparing()
    stopPreparing = inPieces(() => (taken.prepare(PIECE) ? 'done' : 'more'))
    recording = taken
    send({ type: 'loaded', steps: stepsOf(records) })
  }
  const stride = (over: Stride, by: 1 | -1): void => send({ type: 'stride', over, by })

  return {
    get state() {
      return snapshot.value
    },
    get picture() {
      return picture
    },
    get cursor() {
      return context.cursor
    },
    get trace() {
      return recording.trace
    },
    get playing() {
      return snapshot.matches('playing')
    },
    get ready() {
      return snapshot.matches('atRest') || snapshot.matches('playing') || snapshot.matches('scrubbing')
    },
    get atEnd() {
      return context.position >= context.schedule.total
    },
    get now() {
      return virtualAt(context.schedule, context.position)
    },
    get duration() {
      return context.schedule.duration
    },
    get position() {
      return context.position
    },
    get schedule() {
      return context.schedule
    },
    get speed() {
      return context.speed
    },
    get skipQuiet() {
      return context.skipQuiet
    },
    get failure() {
      return context.failure
    },

    compile: () => send({ type: 'compile' }),
    begin: () => {
      recording = new Recording()
      send({ type: 'run' })
    },
    append: (records) => {
      recording.append(records)
    },
    finish: () => take(recording.trace),
    load: take,
    fail: (message) => send({ type: 'fail', message }),
    play: () => send({ type: 'play' }),
    pause: () => send({ type: 'pause' }),
    toggle: () => send({ type: snapshot.matches('playing') ? 'pause' : 'play' }),
    stepForward: () => stride('step', 1),
    stepBack: () => stride('step', -1),
    stepCall: (by) => stride('call', by),
    stepLine: (by) => stride('line', by),
    toStart: () => send({ type: 'toStart' }),
    toEnd: () => send({ type: 'toEnd' }),
    seek: (ms) => send({ type: 'seekVirtual', ms }),
    seekPosition: (ms) => send({ type: 'seekPosition', ms }),
    seekRecord: (cursor) => send({ type: 'seekRecord', cursor }),
    grab: () => send({ type: 'grab' }),
    letGo: () => send({ type: 'letGo' }),
    setSpeed: (speed) => send({ type: 'speed', speed }),
    setSkipQuiet: (on) => send({ type: 'skipQuiet', on }),
    dispose: () => {
      stopPreparing()
      actor.stop()
    },
  }
}
