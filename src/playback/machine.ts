// The cursor over a recording, as a machine. It knows nothing of pictures: only where in the recording we are.
import { assign, fromCallback, setup } from 'xstate'
import { type Schedule, positionOf, scheduleOf, stepAt, stepOfRecord } from './schedule.ts'
import type { Step } from './steps.ts'
import { type Ticker, frames } from './ticker.ts'

export const SPEEDS = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16] as const

export type Speed = (typeof SPEEDS)[number]

/** What one step of the learner goes over. */
export type Stride = 'step' | 'call' | 'line'

interface Context {
  schedule: Schedule
  /** Human milliseconds at normal speed. */
  position: number
  /** Number of records applied. */
  cursor: number
  speed: Speed
  skipQuiet: boolean
  /** Go on playing once the playhead is let go. */
  resume: boolean
  failure: string | null
  ticker: Ticker
}

export type PlayerEvent =
  | { type: 'compile' }
  | { type: 'run' }
  | { type: 'loaded'; steps: readonly Step[] }
  | { type: 'fail'; message: string }
  | { type: 'play' }
  | { type: 'pause' }
  | { type: 'tick'; ms: number }
  | { type: 'stride'; over: Stride; by: 1 | -1 }
  | { type: 'toStart' }
  | { type: 'toEnd' }
  | { type: 'seekVirtual'; ms: number }
  | { type: 'seekPosition'; ms: number }
  | { type: 'seekRecord'; cursor: number }
  | { type: 'grab' }
  | { type: 'letGo' }
  | { type: 'speed'; speed: Speed }
  | { type: 'skipQuiet'; on: boolean }

const nothing = scheduleOf([], false)

export interface PlayerInput {
  /** What drives it while it plays; frames of the page where absent. */
  ticker?: Ticker
}

type Place = Pick<Context, 'position' | 'cursor'>

const atStep = (schedule: Schedule, index: number): Place => {
  const within = Math.max(0, Math.min(schedule.steps.length - 1, index))
  return { position: schedule.shown[within] ?? 0, cursor: schedule.steps[within]?.end ?? 0 }
}

const atPosition = (schedule: Schedule, ms: number): Place => {
  const position = Math.max(0, Math.min(schedule.total, ms))
  return { position, cursor: schedule.steps[stepAt(schedule, position)]?.end ?? 0 }
}

const atRecord = (schedule: Schedule, cursor: number): Place => {
  const last = schedule.steps.at(-1)?.end ?? 0
  const index = stepOfRecord(schedule, cursor)
  return { position: schedule.shown[index] ?? 0, cursor: Math.max(0, Math.min(last, Math.floor(cursor))) }
}

/** The next step to which `over` applies; the very end or start where there is none. */
const stridden = ({ schedule, position, cursor }: Context, over: Stride, by: 1 | -1): Place => {
  const { steps } = schedule
  const here = stepAt(schedule, position)
  // In the middle of a step, going back means to its beginning's end: the step before.
  let index = by === 1 && (steps[here]?.end ?? 0) > cursor ? here : here + by
  while (over !== 'step' && index > 0 && index < steps.length - 1 && steps[index]?.[over] !== true)
    index += by
  return atStep(schedule, index)
}

const types = {} as { context: Context; events: PlayerEvent; input: PlayerInput }

export const playerMachine = setup({
  types,
  actors: {
    ticking: fromCallback<PlayerEvent, { ticker: Ticker }>(({ input, sendBack }) =>
      input.ticker((ms) => sendBack({ type: 'tick', ms })),
    ),
  },
  guards: {
    'is at the end': ({ context }) => context.position >= context.schedule.total,
    'was playing when grabbed': ({ context }) => context.resume,
  },
  actions: {
    'take the recording': assign(({ context, event }) => {
      if (event.type !== 'loaded') return {}
      const schedule = scheduleOf(event.steps, context.skipQuiet)
      return { schedule, ...atStep(schedule, 0), failure: null, resume: false }
    }),
    'forget the recording': assign({ schedule: nothing, position: 0, cursor: 0, failure: null }),
    'let time pass': assign(({ context, event }) =>
      event.type === 'tick' ? atPosition(context.schedule, context.position + event.ms * context.speed) : {},
    ),
    'begin again when at the end': assign(({ context }) =>
      context.position >= context.schedule.total ? atStep(context.schedule, 0) : {},
    ),
    stride: assign(({ context, event }) =>
      event.type === 'stride' ? stridden(context, event.over, event.by) : {},
    ),
    'go to the start': assign(({ context }) => atStep(context.schedule, 0)),
    'go to the end': assign(({ context }) => atPosition(context.schedule, context.schedule.total)),
    'go there': assign(({ context, event }) => {
      const { schedule } = context
      if (event.type === 'seekVirtual') return atPosition(schedule, positionOf(schedule, event.ms))
      if (event.type === 'seekPosition') return atPosition(schedule, event.ms)
      if (event.type === 'seekRecord') return atRecord(schedule, event.cursor)
      return {}
    }),
    'change the speed': assign(({ event }) => (event.type === 'speed' ? { speed: event.speed } : {})),
    'lay out the time anew': assign(({ context, event }) => {
      if (event.type !== 'skipQuiet') return {}
      const index = stepAt(context.schedule, context.position)
      const schedule = scheduleOf(context.schedule.steps, event.on)
      return { skipQuiet: event.on, schedule, position: schedule.shown[index] ?? 0 }
    }),
    'remember to go on': assign({ resume: true }),
    'remember to rest': assign({ resume: false }),
    'note the failure': assign(({ event }) => (event.type === 'fail' ? { failure: event.message } : {})),
  },
}).createMachine({
  id: 'player',
  context: ({ input }) => ({
    schedule: nothing,
    position: 0,
    cursor: 0,
    speed: 1,
    skipQuiet: true,
    resume: false,
    failure: null,
    ticker: input.ticker ?? frames,
  }),
  initial: 'empty',
  on: {
    compile: '.compiling',
    run: { target: '.running', actions: 'forget the recording' },
    loaded: { target: '.atRest', actions: 'take the recording' },
    fail: { target: '.failed', actions: 'note the failure' },
    speed: { actions: 'change the speed' },
    skipQuiet: { actions: 'lay out the time anew' },
  },
  states: {
    empty: {},
    compiling: {},
    running: {},
    failed: {},
    atRest: {
      on: {
        play: { target: 'playing', actions: 'begin again when at the end' },
        grab: { target: 'scrubbing', actions: 'remember to rest' },
        stride: { actions: 'stride' },
        toStart: { actions: 'go to the start' },
        toEnd: { actions: 'go to the end' },
        seekVirtual: { actions: 'go there' },
        seekPosition: { actions: 'go there' },
        seekRecord: { actions: 'go there' },
      },
    },
    playing: {
      invoke: { src: 'ticking', input: ({ context: { ticker } }) => ({ ticker }) },
      always: { guard: 'is at the end', target: 'atRest' },
      on: {
        tick: { actions: 'let time pass' },
        pause: 'atRest',
        grab: { target: 'scrubbing', actions: 'remember to go on' },
        stride: { target: 'atRest', actions: 'stride' },
        toStart: { actions: 'go to the start' },
        toEnd: { actions: 'go to the end' },
        seekVirtual: { actions: 'go there' },
        seekPosition: { actions: 'go there' },
        seekRecord: { target: 'atRest', actions: 'go there' },
      },
    },
    scrubbing: {
      on: {
        seekVirtual: { actions: 'go there' },
        seekPosition: { actions: 'go there' },
        letGo: [{ guard: 'was playing when grabbed', target: 'playing' }, { target: 'atRest' }],
        pause: { actions: 'remember to rest' },
      },
    },
  },
})
