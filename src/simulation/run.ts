import type { Turn, WaitResult } from '../mapi/clock.ts'
import { createModule } from '../mapi/binding/create-module.ts'
import { Bounds } from './bounds.ts'
import { VirtualClock } from './clock.ts'
import { virtualGlobals } from './globals.ts'
import type { Input } from './input.ts'
import { applyInput } from './apply-input.ts'
import { DEFAULT_LIMITS, RunStopped, type Limits } from './limits.ts'
import type { Program } from './program.ts'
import { profileOf } from './profile.ts'
import { randomFrom } from './random.ts'
import { Recorder } from './recorder.ts'
import type { Scenario } from './scenario.ts'
import { runError } from './run-error.ts'
import { runProgram, type ProgramEnd } from './run-program.ts'
import { TaskQueue } from './tasks.ts'
import type { Trace, TraceRecord } from './trace.ts'
import { createWorld } from './world.ts'

export type { Limits } from './limits.ts'

export interface RunArguments {
  scenario: Scenario
  program: Program
  inputs?: readonly Input[]
  limits?: Partial<Limits>
}

/** What a run needs from where it runs; nothing of it shows in the trace. */
export interface RunHost {
  /** Resolves in a new task, after all pending microtasks. */
  nextTask(): Promise<void>
  /** The Date of the realm in which the program runs. */
  readonly Date: DateConstructor
  /** Is handed the records as they come, so that a run that is killed still shows what it did. */
  onRecord?(record: TraceRecord): void
}

/** Separates the program's random numbers from those that make identifiers. */
const PROGRAM_STREAM = 0x9e3779b9

/** Runs a program in a world, to the end. Same arguments, same bytes. */
export async function run(
  { scenario, program, inputs = [], limits }: RunArguments,
  host: RunHost,
): Promise<Trace> {
  const allowed: Limits = { ...DEFAULT_LIMITS, ...limits }
  const clock = new VirtualClock()
  const recorder = new Recorder(clock.now, allowed.events, host.onRecord?.bind(host))
  const bounds = new Bounds(allowed, recorder, clock.now)
  const tasks = new TaskQueue(clock)
  const { record } = recorder

  const turn: Turn = {
    until(done, waitingFor, timeoutMs = Infinity): WaitResult {
      const end = clock.now() + timeoutMs
      while (!done()) {
        bounds.check()
        if (clock.step(end)) continue
        if (timeoutMs === Infinity) return stuck(waitingFor)
        clock.advance(end - clock.now())
        return done() ? 'done' : 'timeout'
      }
      return 'done'
    },
  }

  /** Nothing is left that could happen: either somebody has to answer a dialog, or the wait is in vain. */
  function stuck(waitingFor: string): WaitResult {
    const owner = world.desktop.waitingFor
    if (owner === undefined) return 'stuck'
    return bounds.stop(
      'DialogUnanswered',
      `The program waits for ${waitingFor}, and that for an answer to the dialog of "${owner}": the recording ends here. Answer it, and go on.`,
    )
  }

  const world = createWorld(scenario, { record, clock, turn })
  for (const input of [...scenario.events, ...inputs])
    clock.scheduleInput(input.at, () => {
      record({ type: 'input', input })
      applyInput(world, input)
    })

  const mapi = createModule({
    record,
    clock,
    turn,
    spend: (ms) => {
      clock.advance(ms)
    },
    later: (callback) => {
      tasks.soon(callback)
    },
    line: () => recorder.line,
    check: bounds.check,
    mail: world,
    profile: profileOf(scenario),
    random: randomFrom(scenario.seed),
  })

  const programEnd = await runProgram(program, {
    world: {
      mapi,
      atLine: bounds.atLine,
      globals: virtualGlobals(clock, tasks, recorder, scenario.seed ^ PROGRAM_STREAM, host.Date),
    },
    clock,
    tasks,
    bounds,
    recorder,
    nextTask: () => host.nextTask(),
  })
  recorder.line = null
  recorder.recordEnd({ type: 'end', of: 'program', ...programEnd })
  const settled = bounds.stopped === null ? settle() : null
  recorder.recordEnd({ type: 'end', of: 'run', ...(settled ?? programEnd) })
  return recorder.records

  /** What was asked for before the program ended is still done. */
  function settle(): ProgramEnd | null {
    try {
      while (world.busy() && clock.step()) bounds.check()
      return null
    } catch (thrown) {
      if (thrown instanceof RunStopped) return { outcome: 'stopped', error: runError(thrown, null) }
      throw thrown
    }
  }
}
