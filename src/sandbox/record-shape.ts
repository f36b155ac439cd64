import type { TraceRecord } from '../simulation/trace.ts'

type Field =
  | 'string'
  | 'number'
  | 'boolean'
  | 'object'
  | 'array'
  | 'anything'
  | `${'string' | 'number' | 'object' | 'array'} or null`
type TypeOfRecord = TraceRecord['type']
type RecordOf<T extends TypeOfRecord> = Extract<TraceRecord, { type: T }>
type RequiredFields<R> = { [K in keyof R as undefined extends R[K] ? never : K]: unknown }
type OwnFields<T extends TypeOfRecord> = Exclude<
  keyof RequiredFields<RecordOf<T>>,
  'type' | 'seq' | 'at' | 'line'
>

/** The fields that a record of each type must have. The compiler sees to it that none is forgotten. */
const SHAPES: { [T in TypeOfRecord]: Record<OwnFields<T>, Field> } = {
  call: {
    id: 'number',
    depth: 'number',
    ref: 'number or null',
    object: 'string or null',
    method: 'string',
    args: 'array',
  },
  return: { id: 'number', hr: 'number', result: 'anything' },
  object: { event: 'string', ref: 'number', kind: 'string', count: 'number' },
  buffer: { event: 'string', ref: 'number', kind: 'string' },
  fault: { kind: 'string', ref: 'number', of: 'string', message: 'string' },
  lint: { code: 'string', message: 'string' },
  view: {
    table: 'number',
    of: 'string',
    columns: 'array or null',
    restriction: 'anything',
    sort: 'anything',
  },
  evaluate: { table: 'number', row: 'number', path: 'string', rt: 'number', result: 'boolean' },
  cursor: { table: 'number', position: 'number', count: 'number', read: 'array' },
  row: { event: 'string', table: 'number', row: 'number', cells: 'object' },
  notification: {
    event: 'string',
    id: 'number',
    connection: 'number',
    ulEventType: 'number',
    ulTableEvent: 'number',
  },
  message: {
    id: 'string',
    event: 'string',
    from: 'string or null',
    to: 'string',
    transport: 'string or null',
  },
  transition: {
    machine: 'string',
    kind: 'string',
    event: 'string',
    from: 'array',
    to: 'array',
    active: 'array',
  },
  spi: { phase: 'string', id: 'number', from: 'string', to: 'string', method: 'string', args: 'object' },
  dialog: { event: 'string', id: 'number', owner: 'string', kind: 'string', despiteNoUi: 'boolean' },
  progress: { event: 'string', id: 'number', owner: 'string' },
  world: { profile: 'string', transports: 'array' },
  line: {},
  console: { level: 'string', text: 'string' },
  input: { input: 'anything' },
  end: { of: 'string', outcome: 'string', error: 'object or null' },
}

/** A batch of records that continues a trace of `length` records; null for anything else. */
export function readBatch(json: string, length: number): TraceRecord[] | null {
  let batch: unknown
  try {
    batch = JSON.parse(json)
  } catch {
    return null
  }
  return Array.isArray(batch) && batch.every((item, index) => isRecord(item, length + index)) ? batch : null
}

function isRecord(item: unknown, seq: number): item is TraceRecord {
  if (typeof item !== 'object' || item === null) return false
  const record = item as Readonly<Record<string, unknown>>
  const shape = typeof record['type'] === 'string' ? shapeOf(record['type']) : undefined
  return (
    shape !== undefined &&
    record['seq'] === seq &&
    typeof record['at'] === 'number' &&
    fits(record['line'], 'number or null') &&
    Object.entries(shape).every(([name, field]) => name in record && fits(record[name], field))
  )
}

const shapeOf = (type: string): Readonly<Record<string, Field>> | undefined =>
  Object.hasOwn(SHAPES, type) ? SHAPES[type as TypeOfRecord] : undefined

function fits(value: unknown, field: Field): boolean {
  if (field === 'anything') return true
  if (value === null) return field.endsWith(' or null')
  const kind = field.replace(' or null', '')
  return kind === 'array' ? Array.isArray(value) : typeof value === kind
}
