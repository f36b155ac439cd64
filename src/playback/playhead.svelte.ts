import { createActor } from 'xstate'
import { playerMachine } from './machine.ts'
import type { PlayerEvent, PlayerInput, Speed, Stride } from './machine.ts'
import type { Schedule } from './schedule.ts'
import { virtualAt } from './schedule.ts'

export type PlayerState = 'empty' | 'compiling' | 'running' | 'failed' | 'atRest' | 'playing' | 'scrubbing'

/** A place in what was recorded, and what moves it. What is read from it is reactive. */
export interface Playhead {
  readonly state: PlayerState
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
}

/** A playhead, and what only the one does who has the recording. */
export interface Playback {
  readonly playhead: Playhead
  /** Number of records applied. */
  readonly cursor: number
  readonly send: (event: PlayerEvent) => void
  readonly stop: () => void
}

export const createPlayback = (input: PlayerInput = {}): Playback => {
  const actor = createActor(playerMachine, { id: 'player', input })
  let snapshot = $state.raw(actor.getSnapshot())
  actor.subscribe((next) => (snapshot = next))
  actor.start()

  const context = $derived(snapshot.context)
  const send = (event: PlayerEvent): void => actor.send(event)
  const stride = (over: Stride, by: 1 | -1): void => send({ type: 'stride', over, by })

  const playhead: Playhead = {
    get state() {
      return snapshot.value
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
  }

  return {
    playhead,
    get cursor() {
      return context.cursor
    },
    send,
    stop: () => actor.stop(),
  }
}
