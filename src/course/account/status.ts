import {
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_RESOURCE_METHODS,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
} from '../../mapi/api/constants.ts'
import type { Plain } from '../../mapi/facts.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Call } from './calls.ts'
import { succeeded } from './calls.ts'
import type { Moment } from './moment.ts'

/** A row of the status table, as it was last seen. */
export interface StatusRow {
  id: number
  name: string
  resourceType: number
  methods: number
  statusCode: number
  /** Its PR_STATUS_CODE when the program ended. */
  codeAtTheEnd: number
  /** Its PR_ENTRYID, as the trace writes bytes. */
  entryId: string
  /** Whether it has a value for a property, whatever the type in the tag says. */
  has(tag: number): boolean
  /** Its text for a property; null where it has none. */
  text(tag: number): string | null
}

type Cells = Map<number, Plain>

const number = (value: Plain | undefined): number => (typeof value === 'number' ? value : 0)
const text = (value: Plain | undefined): string => (typeof value === 'string' ? value : '')

/** Bytes as the trace writes them; null for anything else. */
export const bytesOf = (value: Plain | undefined): string | null =>
  typeof value === 'object' && value !== null && '$bin' in value && typeof value.$bin === 'string'
    ? value.$bin
    : null

/** The cell of a property, whatever its type says: PR_DISPLAY_NAME comes in two. */
const cell = (cells: Cells, tag: number): Plain | undefined => cells.get(tag >>> 16)

/** Every row that the status table ever had. */
export const statusRowsOf = (trace: Trace): readonly StatusRow[] => {
  const rows = new Map<number, Cells>()
  const codes = new Map<number, number>()
  let over = false
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') over = true
    if (record.type !== 'row' || record.table !== 0) continue
    const cells = rows.get(record.row) ?? new Map<number, Plain>()
    for (const [tag, value] of Object.entries(record.cells)) cells.set(parseInt(tag, 16) >>> 16, value)
    rows.set(record.row, cells)
    if (!over) codes.set(record.row, number(cell(cells, PR_STATUS_CODE)))
  }
  return [...rows].map(([id, cells]) => ({
    id,
    name: text(cell(cells, PR_DISPLAY_NAME)),
    resourceType: number(cell(cells, PR_RESOURCE_TYPE)),
    methods: number(cell(cells, PR_RESOURCE_METHODS)),
    statusCode: number(cell(cells, PR_STATUS_CODE)),
    codeAtTheEnd: codes.get(id) ?? 0,
    entryId: bytesOf(cell(cells, PR_ENTRYID)) ?? '',
    has: (tag: number) => cells.has(tag >>> 16),
    text: (tag: number) => {
      const value = cell(cells, tag)
      return typeof value === 'string' ? value : null
    },
  }))
}

/** A status object that the program opened: its reference, and the row it stands for. */
export interface Opening {
  ref: number
  row: StatusRow
  at: Moment
}

/** The status objects that the program opened, in order: each reference is counted right after the call's return. */
export const openingsOf = (
  trace: Trace,
  calls: readonly Call[],
  rows: readonly StatusRow[],
): readonly Opening[] => {
  const byEntryId = new Map(rows.map((row) => [row.entryId, row]))
  return calls.flatMap((call) => {
    if (call.method !== 'OpenEntry' || !call.ended || !succeeded(call)) return []
    const row = byEntryId.get(bytesOf(call.args[0]) ?? '')
    const counted = trace[call.ended.seq + 1]
    return row && counted?.type === 'object' ? [{ ref: counted.ref, row, at: call.ended }] : []
  })
}

/** The row with this PR_ROWID. */
export const statusRowOf = (rows: readonly StatusRow[], id: number): StatusRow | undefined =>
  rows.find((row) => row.id === id)
