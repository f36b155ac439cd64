import type { Turn, WaitResult } from '../mapi/clock.ts'
import { createModule } from '../mapi/binding/create-module.ts'
import { MapiError } from '../mapi/binding/mapi-error.ts'
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
import { TaskQueue } from './tasks.ts'
import type { RunError, RunOutcome, Trace, TraceRecord } from './trace.ts'
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

interface ProgramEnd {
  outcome: RunOutcome
  error: RunError | null
}

/** Separates the program's random numbers from those that make identifiers. */
const PROGRAM_STREAM = 0x9e3779b9

/** Runs a program in a world, to the end. Same arguments, same bytes. */
export async function run(
  { scenario, program, inputs = [], limits }: RunArguments,
  host: RunHost,
): Promise<Trace> {
  const bounds: Limits = { ...DEFAULT_LIMITS, ...limits }
  const clock = new VirtualClock()
  const recorder = new Recorder(clock.now, bounds.events, host.onRecord?.bind(host))
  const tasks = new TaskQueue()
  let steps = 0
  let stopped: RunStopped | null = null

  function stop(message: string): never {
    stopped ??= new RunStopped(message)
    throw stopped
  }

  function check(): void {
    if (stopped) throw stopped
    if (recorder.full) stop(`The recording reached its limit of ${bounds.events} events.`)
    if (clock.now() > bounds.virtualMs) stop(`Virtual time reached its limit of ${bounds.virtualMs} ms.`)
  }

  function atLine(line: number): void {
    if (recorder.line !== line) {
      recorder.line = line
      recorder.record({ type: 'line' })
    }
    steps += 1
    if (steps > bounds.steps)
      stop(`The program was stopped at line ${line}, after ${bounds.steps} steps: does a loop never end?`)
    check()
  }

  const turn: Turn = {
    until(done, _waitingFor, timeoutMs = Infinity): WaitResult {
      const end = clock.now() + timeoutMs
      while (!done()) {
        check()
        if (clock.step(end)) continue
        if (timeoutMs === Infinity) {
          const owner = world.desktop.waitingFor
          if (owner !== undefined)
            stop(
              `The dialog of "${owner}" is open and nobody answers it: the recording ends here. Answer it, and go on.`,
            )
          return 'stuck'
        }
        clock.advance(end - clock.now())
        return done() ? 'done' : 'timeout'
      }
      return 'done'
    },
  }

  const world = createWorld(scenario, { record: recorder.record, clock, turn })
  for (const input of [...scenario.events, ...inputs])
    clock.scheduleInput(input.at, () => {
      recorder.record({ type: 'input', input })
      applyInput(world, input)
    })
  const mapi = createModule({
    record: recorder.record,
    clock,
    turn,
    spend: (ms) => {
      clock.advance(ms)
    },
    later: (callback) => {
      clock.setTimeout(() => {
        tasks.push(callback)
      }, 1)
    },
    line: () => recorder.line,
    check,
    mail: world,
    profile: profileOf(scenario),
    random: randomFrom(scenario.seed),
  })

  async function runProgram(): Promise<ProgramEnd> {
    let end: ProgramEnd | null = null
    const finish = (outcome: RunOutcome, error: RunError | null): void => {
      end ??= { outcome, error }
    }
    const fail = (thrown: unknown): void => {
      if (thrown instanceof RunStopped) finish('stopped', errorOf(thrown, recorder.line))
      else finish('threw', errorOf(thrown, recorder.line))
    }
    program({
      mapi,
      atLine,
      globals: virtualGlobals(clock, tasks, recorder, scenario.seed ^ PROGRAM_STREAM, host.Date),
    }).then(() => {
      finish('completed', null)
    }, fail)
    for (;;) {
      await host.nextTask()
      // A program that caught the order to stop has still been stopped.
      if (stopped) return { outcome: 'stopped', error: errorOf(stopped, recorder.line) }
      if (end) return end
      try {
        const task = tasks.next()
        if (task) task()
        else {
          check()
          if (!clock.step()) return { outcome: 'threw', error: deadlock(recorder.line) }
        }
      } catch (thrown) {
        fail(thrown)
      }
    }
  }

  /** What was asked for before the program ended is still done. */
  function settle(): ProgramEnd | null {
    try {
      while (world.busy() && clock.step()) check()
      return null
    } catch (thrown) {
      if (thrown instanceof RunStopped) return { outcome: 'stopped', error: errorOf(thrown, null) }
      throw thrown
    }
  }

  const programEnd = await runProgram()
  recorder.line = null
  recorder.recordEnd({ type: 'end', of: 'program', ...programEnd })
  const runEnd = stopped ? programEnd : (settle() ?? programEnd)
  recorder.recordEnd({ type: 'end', of: 'run', ...runEnd })
  return recorder.records
}

function errorOf(thrown: unknown, line: number | null): RunError {
  if (thrown instanceof MapiError) return { name: thrown.name, hr: thrown.hr, message: thrown.message, line }
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const name = 'name' in thrown ? String(thrown.name) : 'Error'
    return { name, hr: null, message: String(thrown.message), line }
  }
  return { name: 'Error', hr: null, message: `The program threw ${String(thrown)}.`, line }
}

const deadlock = (line: number | null): RunError => ({
  name: 'Deadlock',
  hr: null,
  message:
    'The program waits for something that can never happen: no timer is set and no mail is on its way.',
  line,
})
