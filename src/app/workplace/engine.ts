// All that runs a program, loaded when it is first wanted: the compiler's worker, the frame, the player.
import type { Input } from '../../simulation/input.ts'
import type { Scenario } from '../../simulation/scenario.ts'
import type { Diagnostic } from '../../sandbox/compile.ts'
import type { RunResult, StartedRun } from '../../sandbox/host.ts'

/** A run that goes on, or what kept it from starting. */
export type Started = { run: StartedRun } | { diagnostics: readonly Diagnostic[] }

/** Runs programs in worlds. */
export interface Engine {
  start(source: string, scenario: Scenario, inputs?: readonly Input[]): Promise<Started>
}

export type { Diagnostic, RunResult, StartedRun }

export const loadEngine = async (): Promise<Engine> => {
  const { compileInPage, startRun } = await import('../../sandbox/in-page.ts')
  return {
    async start(source, scenario, inputs = []) {
      const program = await compileInPage(source)
      return program.diagnostics.length > 0
        ? { diagnostics: program.diagnostics }
        : { run: startRun({ scenario, program, inputs }) }
    },
  }
}

/** Lets a world be looked at in which nobody does anything. */
export const startAtRest = async (scenario: Scenario): Promise<StartedRun> => {
  const sandbox = await import('../../sandbox/in-page.ts')
  return sandbox.startAtRest(scenario)
}
