import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { gallery, worldNamed } from '../simulation/gallery/index.ts'
import { inputSchema, type Input } from '../simulation/input.ts'
import { scenarioSchema, type Scenario } from '../simulation/scenario.ts'
import { standingProfile } from '../simulation/standing-profile.ts'

export const USAGE = `Usage: npm run --silent play -- PROGRAM.ts [options]

  --scenario FILE.json   the world it runs in; the standing profile of the course without it
  --world NAME           or a world of the gallery: ${gallery.map(({ name }) => name).join(', ')}
  --inputs FILE.json     what happens from outside, and when
  --json                 one JSON object instead of a readable account
  --trace OUT.jsonl      writes the whole recording, one record a line

Exit code: 0 completed, 1 the program threw, 2 stopped by a limit, 3 unusable arguments or scenario.
`

/** Something about the arguments that the user can mend. */
export class Unusable extends Error {}

export interface Arguments {
  program: string
  scenario: string | undefined
  world: string | undefined
  inputs: string | undefined
  trace: string | undefined
  json: boolean
}

export function readArguments(args: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        scenario: { type: 'string' },
        world: { type: 'string' },
        inputs: { type: 'string' },
        trace: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const [program, ...others] = positionals
    if (program === undefined) throw new Unusable(`Which program?\n\n${USAGE}`)
    if (others.length > 0)
      throw new Unusable(`One program at a time, not also ${others.join(', ')}.\n\n${USAGE}`)
    const { scenario, world, inputs, trace, json } = values
    if (scenario !== undefined && world !== undefined)
      throw new Unusable(`Either a scenario or a world of the gallery, not both.\n\n${USAGE}`)
    return { program, scenario, world, inputs, trace, json }
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

export async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Unusable(`The ${what} "${path}" cannot be read: ${(error as Error).message}`)
  }
}

/** The world that the arguments name. */
export async function readScenario({ scenario, world }: Arguments): Promise<Scenario> {
  if (scenario !== undefined) return readJson(scenario, 'scenario', scenarioSchema)
  if (world === undefined) return scenarioSchema.parse(standingProfile)
  const found = worldNamed(world)
  if (found !== undefined) return scenarioSchema.parse(found.scenario)
  const known = gallery.map(({ name, shows }) => `  ${name.padEnd(18)} ${shows.en}`).join('\n')
  throw new Unusable(`The gallery has no world "${world}". It has:\n${known}`)
}

export const readInputs = ({ inputs }: Arguments): Promise<Input[]> =>
  inputs === undefined ? Promise.resolve([]) : readJson(inputs, 'inputs', z.array(inputSchema))

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
