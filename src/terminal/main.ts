import { reportOf, type Report } from '../simulation/report.ts'
import type { RunError } from '../simulation/trace.ts'
import { account } from './account.ts'
import { readArguments, readInputs, readScenario, readText, Unusable, type Arguments } from './arguments.ts'
import { watchedRun } from './watched-run.ts'

const EXIT_CODES = { completed: 0, threw: 1, stopped: 2, invalid: 3 } as const

/** Runs a program from the terminal. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const json = args.includes('--json')
  try {
    return await play(readArguments(args))
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    tell({ name: 'Unusable', hr: null, message: error.message, line: null }, json)
    return EXIT_CODES.invalid
  }
}

async function play(options: Arguments): Promise<number> {
  const end = await watchedRun({
    source: await readText(options.program, 'program'),
    scenario: await readScenario(options),
    inputs: await readInputs(options),
    form: options.json ? 'report' : 'account',
    traceFile: options.trace ?? null,
  })
  switch (end.kind) {
    case 'unusable': {
      const message = end.diagnostics
        .map((problem) => `${options.program}:${problem.line}:${problem.column}: ${problem.message}`)
        .join('\n')
      tell({ name: 'SyntaxError', hr: null, message, line: end.diagnostics[0]?.line ?? null }, options.json)
      return EXIT_CODES.invalid
    }
    case 'untraceable':
      throw new Unusable(`The trace cannot be written to "${String(options.trace)}": ${end.message}`)
    case 'cut-off': {
      const report = reportOf(end.trace)
      process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : account(report))
      return EXIT_CODES.stopped
    }
    case 'report':
      process.stdout.write(end.text)
      return EXIT_CODES[end.outcome]
  }
}

/** Says what is wrong with what was given, as text or as a report like any other. */
function tell(error: RunError, json: boolean): void {
  if (!json) {
    process.stderr.write(`${error.message}\n`)
    return
  }
  const report: Report = { ...reportOf([]), outcome: 'invalid', error }
  process.stdout.write(`${JSON.stringify(report)}\n`)
}
