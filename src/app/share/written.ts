// What is shared, as the JSON that links and files have in them; and back, from JSON of which nobody knows
// who wrote it.
import { standing } from '../../simulation/gallery/standing.ts'
import { crc32 } from './crc32.ts'
import type { Note, Opened, Shared } from './shared.ts'

/** The shape that is written; another number means another shape, and this one is read for ever. */
export const VERSION = 1

const LONGEST_TITLE = 200
const LONGEST_PROGRAM = 1_000_000

/** Whatever checks worlds and inputs; loaded late. */
type Checks = typeof import('../playground/world/late.ts')

type Members = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The members, the program first: of what is cut, the beginning is left. */
export const membersOf = ({ name, source, scenario, inputs, language, moment, lesson }: Shared): Members => ({
  title: name,
  program: source,
  language,
  ...(moment === null ? {} : { moment }),
  ...(lesson === null ? {} : { lesson }),
  ...(inputs.length === 0 ? {} : { inputs }),
  world: scenario,
})

/** What tells whether members are those that were written. */
const checkOf = (members: Members): string => crc32(JSON.stringify(members))

/** JSON that notices when it was changed on its way. */
export const sealed = (members: Members): string =>
  JSON.stringify({ version: VERSION, check: checkOf(members), ...members })

/** Whether members are as they were sealed; those that never were have nothing to say. */
const isIntact = ({ version: _version, check, ...members }: Members): boolean =>
  check === undefined || check === checkOf(members)

const textOf = (value: unknown, most: number): string | null =>
  typeof value === 'string' ? value.slice(0, most) : null

const momentOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null

const lessonOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value) ? value : null

/** What members say, as far as it can be used. */
const readMembers = (members: Members, checks: Checks): Opened => {
  const notes: Note[] = []
  const program = textOf(members['program'], LONGEST_PROGRAM)
  if (program === null) notes.push({ kind: 'no program' })
  else if (members['program'] !== program) notes.push({ kind: 'too large' })

  const world = isRecord(members['world']) ? members['world'] : null
  if (world === null) notes.push({ kind: 'no world' })
  else if (checks.checkScenario(world).issues) notes.push({ kind: 'wrong world' })
  if (program === null && world === null) return { shared: null, notes: [{ kind: 'unreadable' }] }

  const written = Array.isArray(members['inputs']) ? (members['inputs'] as unknown[]) : []
  const inputs = written.flatMap((input) => (checks.checkInputs([input]).issues ? [] : [input]))
  if (inputs.length < written.length)
    notes.push({ kind: 'wrong inputs', count: written.length - inputs.length })

  const shared: Shared = {
    name: textOf(members['title'], LONGEST_TITLE) ?? '',
    source: program ?? '',
    scenario: world ?? standing.scenario,
    inputs: inputs as Shared['inputs'],
    language: members['language'] === 'fr' ? 'fr' : 'en',
    moment: momentOf(members['moment']),
    lesson: lessonOf(members['lesson']),
  }
  return { shared, notes }
}

/** The program that stands in JSON that is cut or damaged, and the name it has; the rest cannot be trusted. */
const rescue = async (text: string): Promise<Members> => {
  const { parse } = await import('jsonc-parser')
  const value: unknown = parse(text, [], { disallowComments: true })
  if (!isRecord(value)) return {}
  const { title, program, language, lesson } = value
  return { title, program, language, lesson }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Reads JSON that a link or a file has in it; `whole` says whether its end is there. Never throws. */
export const readWritten = async (text: string, whole: boolean): Promise<Opened> => {
  try {
    const checks = await import('../playground/world/late.ts')
    const value = whole ? parsed(text) : undefined
    if (value === undefined) {
      const { shared, notes } = readMembers(await rescue(text), checks)
      return { shared, notes: shared === null ? notes : [{ kind: 'cut' }] }
    }
    if (!isRecord(value)) return { shared: null, notes: [{ kind: 'unreadable' }] }
    const opened = readMembers(value, checks)
    const { version } = value
    const before: Note[] = []
    if (typeof version === 'number' && version > VERSION) before.push({ kind: 'newer', version })
    else if (!isIntact(value)) before.push({ kind: 'changed' })
    return { ...opened, notes: [...before, ...opened.notes] }
  } catch {
    return { shared: null, notes: [{ kind: 'unreadable' }] }
  }
}
