import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadProgram } from '../sandbox/node.ts'
import { inputSchema, type Input } from '../simulation/input.ts'
import { reportOf, type Report } from '../simulation/report.ts'
import { run } from '../simulation/run.ts'
import { scenarioSchema, type Scenario } from '../simulation/scenario.ts'
import { standingProfile } from '../simulation/standing-profile.ts'
import type { RunError, Trace } from '../simulation/trace.ts'
import { account } from './account.ts'

const USAGE = `Usage: npm run --silent play -- PROGRAM.ts [options]

  --scenario FILE.json   the world it runs in; the standing profile of the course without it
  --inputs FILE.json     what happens from outside, and when
  --json                 one JSON object instead of a readable account
  --trace OUT.jsonl      writes the whole recording, one record a line

Exit code: 0 completed, 1 the program threw, 2 stopped by a limit, 3 unusable arguments or scenario.
`

const EXIT_CODES = { completed: 0, threw: 1, stopped: 2, invalid: 3 } as const

/** Something about the arguments that the user can mend. */
class Unusable extends Error {}

interface Arguments {
  program: string
  scenario: string | undefined
  inputs: string | undefined
  trace: string | undefined
  json: boolean
}

function readArguments(args: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        scenario: { type: 'string' },
        inputs: { type: 'string' },
        trace: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const [program, ...others] = positionals
    if (program === undefined) throw new Unusable(`Which program?\n\n${USAGE}`)
    if (others.length > 0)
      throw new Unusable(`One program at a time, not also ${others.join(', ')}.\n\n${USAGE}`)
    const { scenario, inputs, trace, json } = values
    return { program, scenario, inputs, trace, json }
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Unusable(`The ${what} "${path}" cannot be read: ${(error as Error).message}`)
  }
}

/** Reads a JSON file that has to fit a schema; what does not fit is named by its path. */
async function readJson<Schema extends z.ZodType>(
  path: string,
  what: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await readText(path, what)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Unusable(`The ${what} "${path}" is not JSON: ${(error as Error).message}`)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new Unusable(`The ${what} "${path}" does not fit:\n${z.prettifyError(parsed.error)}`)
}

/** Runs a program from the terminal. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const json = args.includes('--json')
  try {
    const options = readArguments(args)
    const source = await readText(options.program, 'program')
    const scenario: Scenario =
      options.scenario === undefined
        ? scenarioSchema.parse(standingProfile)
        : await readJson(options.scenario, 'scenario', scenarioSchema)
    const inputs: Input[] =
      options.inputs === undefined ? [] : await readJson(options.inputs, 'inputs', z.array(inputSchema))
    return await play(source, scenario, inputs, options)
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    tell({ name: 'Unusable', hr: null, message: error.message, line: null }, json)
    return EXIT_CODES.invalid
  }
}

async function play(
  source: string,
  scenario: Scenario,
  inputs: Input[],
  options: Arguments,
): Promise<number> {
  const loaded = await loadProgram(source)
  if ('diagnostics' in loaded) {
    const [first] = loaded.diagnostics
    const message = loaded.diagnostics
      .map((problem) => `${options.program}:${problem.line}:${problem.column}: ${problem.message}`)
      .join('\n')
    tell({ name: 'SyntaxError', hr: null, message, line: first?.line ?? null }, options.json)
    return EXIT_CODES.invalid
  }
  const trace = await run(
    { scenario, program: loaded.program, inputs },
    { Date, nextTask: () => new Promise((resolve) => setImmediate(resolve)) },
  )
  if (options.trace !== undefined) await writeTrace(options.trace, trace)
  const report = reportOf(trace)
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : account(report))
  return EXIT_CODES[report.outcome]
}

async function writeTrace(path: string, trace: Trace): Promise<void> {
  try {
    await writeFile(path, trace.map((record) => `${JSON.stringify(record)}\n`).join(''))
  } catch (error) {
    throw new Unusable(`The trace cannot be written to "${path}": ${(error as Error).message}`)
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
