// What the form asks for, place by place. A test compares it with the schema: every field has its place here.
import { END_RESULTS, LOGON_FLAGS, LOGON_RESULTS, SUBMIT_RESULTS } from '../../../simulation/answer-names.ts'
import { FAR_END_STATES } from '../../../subsystem/transport/far-end.ts'

/** What a field is chosen from that the world itself has. */
export type Namesake = 'transports' | 'stores' | 'services'

export type Control =
  | { readonly as: 'text' }
  | { readonly as: 'recipients' }
  | { readonly as: 'queue' }
  | {
      readonly as: 'number'
      readonly unit?: 'ms' | 's' | 'bytes' | 'bytes/s'
      readonly nullable?: boolean
      /** What it is where nothing is written. */
      readonly usual?: number
    }
  /** Absent means `usual`. */
  | { readonly as: 'yes'; readonly usual: boolean | null }
  /** Absent means `usual`; without one, it may be left open. */
  | {
      readonly as: 'choice'
      readonly options: readonly string[]
      readonly usual?: string
      readonly required?: boolean
    }
  | { readonly as: 'texts'; readonly nullable?: boolean }
  /** Chosen again and again: an order, in which a value may come twice. */
  | { readonly as: 'sequence'; readonly options: readonly string[] }
  /** Any of them, each once. */
  | { readonly as: 'some'; readonly options: readonly string[] }
  /** All of them, in an order. */
  | { readonly as: 'order'; readonly options: readonly string[] }
  | { readonly as: 'bits'; readonly bits: readonly (readonly [name: string, bit: number])[] }
  | { readonly as: 'name'; readonly of: Namesake; readonly required?: boolean }
  | { readonly as: 'items'; readonly item: ItemName }
  | { readonly as: 'group'; readonly group: 'identity' }

export interface Field {
  readonly name: string
  readonly control: Control
}

export type ItemName = 'message' | 'submit' | 'store' | 'receiveFolder' | 'service' | 'habit' | 'event'

const TEXT: Control = { as: 'text' }
const MS: Control = { as: 'number', unit: 'ms' }
const NO: Control = { as: 'yes', usual: false }

const METHODS = [
  ['STATUS_VALIDATE_STATE', 1],
  ['STATUS_SETTINGS_DIALOG', 2],
  ['STATUS_CHANGE_PASSWORD', 4],
  ['STATUS_FLUSH_QUEUES', 8],
] as const

const field = (name: string, control: Control): Field => ({ name, control })

/** What is behind it, by theme. */
export const TRANSPORT_GROUPS: Readonly<Record<string, readonly Field[]>> = {
  mail: [field('outgoing', { as: 'queue' }), field('incoming', { as: 'queue' })],
  row: [
    field('resourceMethods', { as: 'bits', bits: METHODS }),
    field('statusString', TEXT),
    field('entryId', TEXT),
    field('service', { as: 'name', of: 'services' }),
    field('password', TEXT),
    field('noAccess', NO),
  ],
  addresses: [
    field('addressType', TEXT),
    field('addressTypes', { as: 'texts', nullable: true }),
    field('uids', { as: 'texts' }),
    field('refuses', { as: 'texts' }),
  ],
  line: [
    field('link', { as: 'choice', options: ['up', 'down'], usual: 'up' }),
    field('farEnd', { as: 'choice', options: FAR_END_STATES, usual: 'ok' }),
    field('unattended', NO),
    field('needsConnection', NO),
  ],
  pace: [
    field('latencyMs', MS),
    field('connectMs', MS),
    field('scheduleMs', MS),
    field('lineSpeed', { as: 'number', unit: 'bytes/s', nullable: true }),
    field('flushLimit', { as: 'number' }),
  ],
  answers: [
    field('logon', { as: 'sequence', options: LOGON_RESULTS }),
    field('submit', { as: 'items', item: 'submit' }),
    field('logonFlags', { as: 'some', options: LOGON_FLAGS }),
    field('announces', { as: 'yes', usual: null }),
    field('preprocessors', { as: 'texts' }),
  ],
  special: [
    field('headersCached', NO),
    field('headerWindow', NO),
    field('ownStore', { as: 'name', of: 'stores' }),
  ],
}

/** What the world has besides its lists. */
export const WORLD_FIELDS: readonly Field[] = [
  field('profile', TEXT),
  field('seed', { as: 'number' }),
  field('spooler', { as: 'choice', options: ['running', 'failed'], usual: 'running' }),
  field('offline', NO),
  field('realOutlook', NO),
  field('turnMs', MS),
  field('logonBlockedMs', MS),
  field('rowsPerCall', { as: 'number' }),
  field('rowOrder', { as: 'order', options: ['subsystem', 'spooler', 'address-book', 'store'] }),
]

/** The world's lists besides its transports. */
export const WORLD_LISTS: readonly (readonly [name: string, item: ItemName])[] = [
  ['events', 'event'],
  ['user', 'habit'],
  ['stores', 'store'],
  ['services', 'service'],
]

export const IDENTITY: readonly Field[] = [
  field('display', TEXT),
  field('entryId', TEXT),
  field('searchKey', TEXT),
]

const TRANSPORT: Field = field('transport', { as: 'name', of: 'transports', required: true })
const ANY_TRANSPORT: Field = field('transport', { as: 'name', of: 'transports' })

/** What an event is made of, by its kind. */
export const EVENT_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  arrive: [
    TRANSPORT,
    field('subject', TEXT),
    field('id', TEXT),
    field('messageClass', TEXT),
    field('size', { as: 'number', unit: 'bytes', nullable: true }),
  ],
  network: [field('state', { as: 'choice', options: ['down', 'up'], required: true }), ANY_TRANSPORT],
  'carrier-lost': [TRANSPORT],
  'critical-error': [TRANSPORT],
  'ready-to-send': [TRANSPORT],
  cancel: [field('message', TEXT)],
  answer: [field('answer', { as: 'choice', options: ['ok', 'cancel'], required: true }), ANY_TRANSPORT],
  'far-end': [TRANSPORT, field('state', { as: 'choice', options: FAR_END_STATES, required: true })],
  flush: [
    field('direction', { as: 'choice', options: ['out', 'in', 'both'], required: true }),
    ANY_TRANSPORT,
  ],
  'open-store': [field('store', { as: 'name', of: 'stores', required: true })],
}

const EVENT_HEAD: readonly Field[] = [
  field('at', MS),
  field('kind', { as: 'choice', options: Object.keys(EVENT_FIELDS), required: true }),
]

const ITEM_FIELDS: Readonly<Record<Exclude<ItemName, 'event'>, readonly Field[]>> = {
  message: [
    field('subject', TEXT),
    field('to', { as: 'recipients' }),
    field('id', TEXT),
    field('messageClass', TEXT),
    field('store', { as: 'name', of: 'stores' }),
    field('size', { as: 'number', unit: 'bytes', nullable: true }),
    field('notBefore', MS),
    field('keepCopy', { as: 'yes', usual: true }),
    field('deleteAfterSubmit', NO),
    field('deliveryReport', NO),
    field('suppressReports', NO),
    field('preprocess', NO),
  ],
  submit: [
    field('result', { as: 'choice', options: SUBMIT_RESULTS, usual: 'S_OK' }),
    field('seconds', { as: 'number', unit: 's' }),
    field('end', { as: 'choice', options: END_RESULTS }),
    field('times', { as: 'number' }),
  ],
  store: [
    field('name', TEXT),
    field('open', { as: 'yes', usual: true }),
    field('receiveFolders', { as: 'items', item: 'receiveFolder' }),
  ],
  receiveFolder: [field('messageClass', TEXT), field('folder', TEXT)],
  service: [field('name', TEXT), field('primary', NO), field('identity', { as: 'group', group: 'identity' })],
  habit: [
    field('answer', { as: 'choice', options: ['ok', 'cancel', 'never'], required: true }),
    field('afterMs', MS),
  ],
}

/** What one element of a list is made of. */
export const fieldsOf = (item: ItemName, value: unknown): readonly Field[] => {
  if (item !== 'event') return ITEM_FIELDS[item]
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : ''
  return [...EVENT_HEAD, ...(EVENT_FIELDS[kind] ?? [])]
}
