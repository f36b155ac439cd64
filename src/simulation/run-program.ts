import type { Bounds } from './bounds.ts'
import type { VirtualClock } from './clock.ts'
import { RunStopped } from './limits.ts'
import type { Program, ProgramWorld } from './program.ts'
import type { Recorder } from './recorder.ts'
import { runError } from './run-error.ts'
import type { TaskQueue } from './tasks.ts'
import type { RunError, RunOutcome } from './trace.ts'

export interface ProgramEnd {
  outcome: RunOutcome
  error: RunError | null
}

/** Virtual milliseconds that a program may wait without a timer of its own before it is told that it waits in vain. */
const PATIENCE_MS = 3_600_000

export interface Stage {
  readonly world: ProgramWorld
  readonly clock: VirtualClock
  readonly tasks: TaskQueue
  readonly bounds: Bounds
  readonly recorder: Recorder
  nextTask(): Promise<void>
}

/** Runs a program to its end: its first task, then its callbacks as virtual time brings them. */
export async function runProgram(program: Program, stage: Stage): Promise<ProgramEnd> {
  const { world, clock, tasks, bounds, recorder } = stage
  const ends: ProgramEnd[] = []
  const fail = (thrown: unknown): void => {
    const outcome = thrown instanceof RunStopped ? 'stopped' : 'threw'
    ends.push({ outcome, error: runError(thrown, recorder.line) })
  }
  program(world).then(() => ends.push({ outcome: 'completed', error: null }), fail)
  let lastTaskAt = 0
  for (;;) {
    await stage.nextTask()
    if (bounds.stopped) return { outcome: 'stopped', error: runError(bounds.stopped, recorder.line) }
    const [end] = ends
    if (end) return end
    try {
      const task = tasks.next()
      if (task) {
        lastTaskAt = clock.now()
        task()
        continue
      }
      bounds.check()
      const inVain = !tasks.expecting && clock.now() - lastTaskAt > PATIENCE_MS
      if (inVain || !clock.step()) return { outcome: 'threw', error: deadlock(recorder.line) }
    } catch (thrown) {
      fail(thrown)
    }
  }
}

const deadlock = (line: number | null): RunError => ({
  name: 'Deadlock',
  hr: null,
  message:
    'The program waits for something that does not come: it has no timer set, and nothing in the world calls it back.',
  line,
})
