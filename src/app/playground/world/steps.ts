// Steps that concern more than one place of a world.
import type { ScenarioFile } from '../../../simulation/scenario.ts'
import { TRANSPORT_KINDS } from '../../../subsystem/kinds/index.ts'
import type { ItemName } from './fields.ts'
import { insertAt, listAt, moveAt, putAt, removeAt } from './paths.ts'
import type { Path } from './issue.ts'

type TransportFile = NonNullable<ScenarioFile['transports']>[number]
type EventFile = NonNullable<ScenarioFile['events']>[number]

export const transportsOf = (world: ScenarioFile): readonly TransportFile[] => world.transports ?? []

export const namesIn = (world: ScenarioFile, list: 'transports' | 'stores' | 'services'): readonly string[] =>
  (world[list] ?? []).map(({ name }) => name)

/** A name that nobody has yet: `Fax`, `Fax 2`, `Fax 3`. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  if (!taken.includes(wanted)) return wanted
  for (let number = 2; ; number += 1) if (!taken.includes(`${wanted} ${number}`)) return `${wanted} ${number}`
}

/** What a transport of a kind is called until somebody calls it something. */
const NAMES: Readonly<Record<TransportFile['kind'], string>> = {
  lan: 'Post',
  'no-flush': 'Pager',
  async: 'Relay',
  modem: 'Fax',
  remote: 'Field',
  coupled: 'House',
}

export const addTransport = (world: ScenarioFile, kind: TransportFile['kind']): ScenarioFile => {
  const name = freeName(NAMES[kind], namesIn(world, 'transports'))
  return insertAt(world, ['transports'], transportsOf(world).length, { name, kind })
}

const concerns = (event: EventFile, transport: string): boolean =>
  'transport' in event && event.transport === transport

/** Takes a transport away, and what would have happened to it. */
export const removeTransport = (world: ScenarioFile, index: number): ScenarioFile => {
  const name = transportsOf(world)[index]?.name
  const without = removeAt(world, ['transports'], index)
  if (name === undefined || !without.events) return without
  return { ...without, events: without.events.filter((event) => !concerns(event, name)) }
}

export const moveTransport = (world: ScenarioFile, index: number, by: 1 | -1): ScenarioFile =>
  moveAt(world, ['transports'], index, by)

export const duplicateTransport = (world: ScenarioFile, index: number): ScenarioFile => {
  const transport = transportsOf(world)[index]
  if (!transport) return world
  const name = freeName(transport.name, namesIn(world, 'transports'))
  const { entryId: _, ...rest } = transport
  return insertAt(world, ['transports'], index + 1, { ...rest, name })
}

const renamed = (world: ScenarioFile, list: string, before: string, after: string): ScenarioFile => {
  const member = { transports: 'transport', stores: 'store', services: 'service' }[list]
  if (member === undefined) return world
  /** Wherever a name may stand: events, messages, transports. */
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        (key === member || (key === 'ownStore' && member === 'store')) && inner === before
          ? after
          : follow(inner),
      ]),
    )
  }
  return follow(world) as ScenarioFile
}

/** Puts a value at a place. Where that is a name, whatever speaks of it follows. */
export const writeAt = (world: ScenarioFile, path: Path, value: unknown): ScenarioFile => {
  const [list, index, member] = path
  const written = putAt(world, path, value)
  if (path.length !== 3 || member !== 'name' || typeof list !== 'string' || typeof value !== 'string')
    return written
  const before = (listAt(world, [list])[Number(index)] as { name?: unknown } | undefined)?.name
  return typeof before === 'string' && before !== value ? renamed(written, list, before, value) : written
}

/** Puts another kind of event in the place of one: what both have stays. */
export const eventOfKind = (world: ScenarioFile, path: Path, kind: string, at: number): ScenarioFile =>
  putAt(world, path, newEvent(world, kind, at))

const newEvent = (world: ScenarioFile, kind: string, at: number): unknown => {
  const transport = namesIn(world, 'transports')[0] ?? 'Post'
  const made: Readonly<Record<string, unknown>> = {
    arrive: { transport },
    network: { state: 'down' },
    'carrier-lost': { transport },
    'critical-error': { transport },
    'ready-to-send': { transport },
    cancel: { message: 'message-1' },
    answer: { answer: 'ok' },
    'far-end': { transport, state: 'disk-full' },
    flush: { direction: 'both' },
    'open-store': { store: namesIn(world, 'stores')[0] ?? 'Archive' },
  }
  return { at, kind, ...(made[kind] as object) }
}

/** What a new element of a list looks like. */
export const newItem = (world: ScenarioFile, item: ItemName): unknown => {
  const made: Readonly<Record<ItemName, () => unknown>> = {
    message: () => ({ subject: '' }),
    submit: () => ({ result: 'MAPI_E_BUSY' }),
    store: () => ({ name: freeName('Archive', namesIn(world, 'stores')) }),
    receiveFolder: () => ({ messageClass: 'IPM.Note', folder: 'Inbox' }),
    service: () => ({ name: freeName('Service', namesIn(world, 'services')) }),
    habit: () => ({ answer: 'ok' }),
    event: () => newEvent(world, 'network', 1_000),
  }
  return made[item]()
}

export { TRANSPORT_KINDS }
