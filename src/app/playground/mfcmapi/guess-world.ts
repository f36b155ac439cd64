// What a status table says of a world, and what has to be asked.
import * as constants from '../../../mapi/api/constants.ts'
import type { ScenarioFile } from '../../../simulation/scenario.ts'
import type { TransportKindName } from '../../../subsystem/kinds/index.ts'
import { freeName } from '../world/steps.ts'
import type { TableRow } from './read-table.ts'

type TransportFile = NonNullable<ScenarioFile['transports']>[number]

/** A row of a transport: what it says, and a guess at what it does not say. */
export interface Found {
  readonly transport: Omit<TransportFile, 'kind'>
  readonly kind: TransportKindName
  /** The name of the row's service, and the identity in it. */
  readonly service: NonNullable<ScenarioFile['services']>[number] | null
  /** The row says that it failed; why, it does not say. */
  readonly failed: boolean
}

export interface FoundWorld {
  readonly transports: readonly Found[]
  readonly stores: readonly string[]
  readonly rowOrder: ScenarioFile['rowOrder']
  /** Rows of a kind that the model has nothing for. */
  readonly leftOut: readonly string[]
}

const names: Readonly<Record<string, unknown>> = constants

/** A number as tools write it: `11`, `0xB`, `0xB = NAME | NAME`, or the names alone. */
export const numberIn = (text: string | undefined): number | null => {
  if (text === undefined) return null
  const written = /^\s*(0x[0-9a-f]+|-?\d+)/i.exec(text)?.[1]
  if (written !== undefined) return Number(written) >>> 0
  const words = text.split(/[|,;]/).map((word) => names[word.trim()])
  return words.length > 0 && words.every((word) => typeof word === 'number')
    ? words.reduce((sum, bit) => (sum | bit) >>> 0, 0)
    : null
}

/** Bytes as tools write them: `00FF12`, `0x00FF12`, `cb: 3 lpb: 00FF12`. */
const bytesIn = (text: string | undefined): string | null => {
  const hex = (text ?? '')
    .replace(/^\s*cb:\s*\d+\s+lpb:\s*/i, '')
    .replace(/^0x/i, '')
    .replace(/\s/g, '')
  return /^([0-9a-f]{2})+$/i.test(hex) ? hex.toLowerCase() : null
}

const WORDS: readonly (readonly [RegExp, TransportKindName])[] = [
  [/fax|modem|ras|dial|phone/i, 'modem'],
  [/x\.?400|relay|async/i, 'async'],
  [/remote/i, 'remote'],
  [/emsmdb|exchange|coupled/i, 'coupled'],
]

const guessKind = (row: TableRow, methods: number | null, status: number): TransportKindName => {
  if (status & constants.STATUS_REMOTE_ACCESS) return 'remote'
  const text = [row.name, row.provider, row.dll].join(' ')
  const word = WORDS.find(([pattern]) => pattern.test(text))?.[1]
  if (word) return word
  return methods !== null && (methods & constants.STATUS_FLUSH_QUEUES) === 0 ? 'no-flush' : 'lan'
}

const serviceIn = (row: TableRow, flags: number): Found['service'] => {
  const entryId = bytesIn(row.identityId)
  const searchKey = bytesIn(row.identityKey)
  const identity =
    row.identity !== undefined && entryId !== null && searchKey !== null
      ? { identity: { display: row.identity, entryId, searchKey } }
      : {}
  const name = row.service ?? ('identity' in identity ? (row.dll ?? row.name) : undefined)
  if (name === undefined) return null
  return { name, ...identity, ...(flags & constants.STATUS_PRIMARY_IDENTITY ? { primary: true } : {}) }
}

const transportIn = (row: TableRow, taken: readonly string[]): Found => {
  const methods = numberIn(row.methods)
  const status = numberIn(row.status) ?? 0
  const service = serviceIn(row, numberIn(row.flags) ?? 0)
  const entryId = bytesIn(row.entryId)
  return {
    transport: {
      name: freeName(row.name ?? row.provider ?? 'Transport', taken),
      ...(methods === null ? {} : { resourceMethods: methods }),
      ...(entryId === null ? {} : { entryId }),
      ...(row.statusString === undefined ? {} : { statusString: row.statusString }),
      ...(status & constants.STATUS_OFFLINE ? { link: 'down' as const } : {}),
      ...(service ? { service: service.name } : {}),
    },
    kind: guessKind(row, methods, status),
    service,
    failed: (status & constants.STATUS_FAILURE) !== 0,
  }
}

const OWNERS: Readonly<Record<number, 'subsystem' | 'spooler' | 'address-book' | 'store'>> = {
  [constants.MAPI_SUBSYSTEM]: 'subsystem',
  [constants.MAPI_SPOOLER]: 'spooler',
  [constants.MAPI_AB]: 'address-book',
  [constants.MAPI_STORE_PROVIDER]: 'store',
}

/** Reads the rows; where a table has no types, every row is taken for a transport. */
export const guessWorld = (rows: readonly TableRow[]): FoundWorld => {
  const typed = rows.some(({ type }) => numberIn(type) !== null)
  const transports: Found[] = []
  const stores: string[] = []
  const order: string[] = []
  const leftOut: string[] = []
  for (const row of rows) {
    const name = row.name ?? row.provider
    const type = numberIn(row.type)
    if (name === undefined) continue
    if (!typed || type === constants.MAPI_TRANSPORT_PROVIDER) {
      transports.push(
        transportIn(
          row,
          transports.map(({ transport }) => transport.name),
        ),
      )
      continue
    }
    const owner = type === null ? undefined : OWNERS[type]
    if (owner === 'store') stores.push(name)
    if (owner === undefined) leftOut.push(name)
    else if (!order.includes(owner)) order.push(owner)
  }
  const rowOrder = order.length === 4 ? (order as ScenarioFile['rowOrder']) : undefined
  return { transports, stores, rowOrder, leftOut }
}

/** What the reader says about a transport. */
export interface Answer {
  readonly kind: TransportKindName
  readonly addressType: string
  readonly outgoing: number
  readonly incoming: number
}

/** The world, once everything is answered. */
export const worldFrom = (found: FoundWorld, answers: readonly Answer[]): ScenarioFile => {
  const services = new Map(
    found.transports.flatMap(({ service }) => (service ? [[service.name, service]] : [])),
  )
  return {
    ...(found.rowOrder ? { rowOrder: found.rowOrder } : {}),
    transports: found.transports.map(({ transport, kind }, index) => {
      const { kind: chosen = kind, addressType = '', outgoing = 0, incoming = 0 } = answers[index] ?? {}
      return {
        ...transport,
        kind: chosen,
        ...(addressType.trim() === '' ? {} : { addressType: addressType.trim() }),
        ...(outgoing > 0 ? { outgoing } : {}),
        ...(incoming > 0 ? { incoming } : {}),
      }
    }),
    ...(services.size > 0 ? { services: [...services.values()] } : {}),
    ...(found.stores.length > 0 ? { stores: found.stores.map((name) => ({ name })) } : {}),
  }
}
