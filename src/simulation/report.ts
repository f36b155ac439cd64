import { resultName } from '../mapi/constants/result-name.ts'
import type { HRESULT } from '../mapi/api/values.ts'
import { cellsByName } from './cells-by-name.ts'
import type { RunError, RunOutcome, Trace } from './trace.ts'

/** One call and its result. */
export interface ReportedCall {
  line: number | null
  /** Virtual milliseconds. */
  at: number
  /** `'IMAPITable'`; null for a function. */
  object: string | null
  method: string
  /** Null where the call never returned. */
  hr: HRESULT | null
  hrName: string | null
  /** 0 for the program's own calls. */
  depth: number
}

/** Everything a run came to, worked out from its trace alone. `docs/terminal.md` explains it field by field. */
export interface Report {
  outcome: RunOutcome
  error: RunError | null
  console: string[]
  calls: ReportedCall[]
  world: {
    outbox: string[]
    sent: string[]
    inbox: string[]
    transports: { name: string; outgoing: string[]; incoming: string[]; statusCode: number | null }[]
  }
  statusTable: { [property: string]: unknown }[]
  ledger: {
    outstanding: { kind: string; line: number | null }[]
    faults: { kind: string; line: number | null }[]
  }
  dialogs: { at: number; owner: string; answer: string | null; despiteNoUi: boolean }[]
  lints: { code: string; line: number | null; message: string }[]
  virtualMs: number
  events: number
}

/** Not giving a session back is no leak: it ends with the program. */
const NOT_ACCOUNTED = new Set(['IMAPISession'])

interface MessageState {
  place: string
  /** The transport that it is meant for next. */
  transport: string | null
  readonly incoming: boolean
}

/** Folds a trace into its report. */
export function reportOf(trace: Trace): Report {
  const report: Report = {
    outcome: 'stopped',
    error: null,
    console: [],
    calls: [],
    world: { outbox: [], sent: [], inbox: [], transports: [] },
    statusTable: [],
    ledger: { outstanding: [], faults: [] },
    dialogs: [],
    lints: [],
    virtualMs: trace.at(-1)?.at ?? 0,
    events: trace.length,
  }
  const calls = new Map<number, ReportedCall>()
  const messages = new Map<string, MessageState>()
  const rows = new Map<number, Map<string, unknown>>()
  const holdings = new Map<number, { kind: string; line: number | null; count: number }>()
  const dialogs = new Map<number, Report['dialogs'][number]>()

  for (const record of trace) {
    const { line, at } = record
    switch (record.type) {
      case 'world':
        report.world.transports = record.transports.map(({ name }) => ({
          name,
          outgoing: [],
          incoming: [],
          statusCode: null,
        }))
        break
      case 'call': {
        const { object, method, depth } = record
        const call: ReportedCall = { line, at, object, method, hr: null, hrName: null, depth }
        calls.set(record.id, call)
        report.calls.push(call)
        break
      }
      case 'return': {
        const call = calls.get(record.id)
        if (call) Object.assign(call, { hr: record.hr, hrName: resultName(record.hr) })
        break
      }
      case 'message':
        messages.set(record.id, {
          place: record.event === 'finished' ? 'sent' : record.to,
          transport: record.transport,
          incoming: messages.get(record.id)?.incoming ?? record.info?.direction === 'in',
        })
        if (record.event === 'finished') report.world.sent.push(record.id)
        else if (record.to === 'inbox') report.world.inbox.push(record.id)
        break
      case 'row':
        if (record.table !== 0) break
        if (record.event === 'deleted') rows.delete(record.row)
        else rows.set(record.row, new Map([...(rows.get(record.row) ?? []), ...Object.entries(record.cells)]))
        break
      case 'object': {
        const holding = holdings.get(record.ref)
        if (record.event === 'created')
          holdings.set(record.ref, { kind: record.kind, line, count: record.count })
        else if (holding) holding.count = record.count
        break
      }
      case 'buffer':
        if (record.event === 'allocated') holdings.set(record.ref, { kind: record.kind, line, count: 1 })
        else holdings.delete(record.ref)
        break
      case 'fault':
        report.ledger.faults.push({ kind: record.kind, line })
        break
      case 'lint':
        report.lints.push({ code: record.code, line, message: record.message })
        break
      case 'console':
        report.console.push(record.text)
        break
      case 'dialog':
        if (record.event === 'shown') {
          const dialog = { at, owner: record.owner, answer: null, despiteNoUi: record.despiteNoUi }
          dialogs.set(record.id, dialog)
          report.dialogs.push(dialog)
        } else {
          const dialog = dialogs.get(record.id)
          if (dialog) dialog.answer = record.answer ?? null
        }
        break
      case 'end':
        report.outcome = record.outcome
        report.error = record.error
        break
      default:
        break
    }
  }

  placeMessages(report, messages)
  report.statusTable = [...rows.values()].map(cellsByName)
  for (const row of report.statusTable) {
    const transport = report.world.transports.find(({ name }) => name === row['PR_DISPLAY_NAME'])
    if (transport && typeof row['PR_STATUS_CODE'] === 'number') transport.statusCode = row['PR_STATUS_CODE']
  }
  report.ledger.outstanding = [...holdings.values()]
    .filter(({ kind, count }) => count > 0 && !NOT_ACCOUNTED.has(kind))
    .map(({ kind, line }) => ({ kind, line }))
  return report
}

/** Messages keep the order in which they were submitted or arrived: that of their first record. */
function placeMessages({ world }: Report, messages: ReadonlyMap<string, MessageState>): void {
  const transports = new Map(world.transports.map((transport) => [transport.name, transport]))
  for (const [id, { place, transport, incoming }] of messages) {
    if (incoming) {
      if (place.startsWith('far:')) transports.get(place.slice('far:'.length))?.incoming.push(id)
    } else if (place !== 'sent' && place !== 'deleted') {
      world.outbox.push(id)
      transports.get(transport ?? '')?.outgoing.push(id)
    }
  }
}
