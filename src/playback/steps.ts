// Cuts a trace into the steps that the eye takes it in by: what happens at one instant is one, unless that
// would show two things of the same kind at once (two calls, two moves of a message, two rows judged).
import type { Trace, TraceRecord } from '../simulation/trace.ts'

/** Records that are shown together. */
export interface Step {
  /** Number of records applied once it is shown. */
  readonly end: number
  /** Virtual milliseconds. */
  readonly at: number
  /** How long the eye wants to rest on it, in human milliseconds. */
  readonly dwell: number
  /** A call of the program's own returns in it. */
  readonly call: boolean
  /** The program comes to a line in it. */
  readonly line: boolean
}

const GLANCE = 60
const LOOK = 120
const FOLLOW_A_MESSAGE = 180
const JUDGE_A_ROW = 70

const dwellOf = (record: TraceRecord): number => {
  switch (record.type) {
    case 'message':
      return FOLLOW_A_MESSAGE
    case 'evaluate':
      return record.path === '' ? JUDGE_A_ROW : 0
    case 'return':
      return GLANCE
    case 'call':
    case 'row':
    case 'view':
    case 'cursor':
    case 'dialog':
    case 'progress':
    case 'transition':
    case 'console':
    case 'fault':
    case 'lint':
    case 'end':
      return LOOK
    default:
      return 0
  }
}

/** Whether a message visibly moves: sent mail stays at the far end, where it is drawn. */
const moves = (record: TraceRecord): record is TraceRecord & { type: 'message' } =>
  record.type === 'message' && record.from !== record.to && record.to !== 'sent'

class Cutter {
  readonly steps: Step[] = []
  #step: { end: number; at: number; dwell: number; call: boolean; line: boolean } | null = null
  #programStarted = false
  #hasCall = false
  #hasVerdict = false
  readonly #moved = new Set<string>()
  readonly #statusViews = new Set<number>()
  readonly #ownCalls = new Set<number>()
  /** References that open calls are made on. */
  readonly #callsOn = new Map<number, number | null>()

  add(record: TraceRecord): void {
    const own = record.type === 'call' && record.depth === 0
    const starts = this.#startsNew(record, own)
    this.#programStarted ||= own || record.type === 'line'
    if (this.#step === null || starts) this.#open(record)
    if (this.#step === null) return
    if (own) this.#ownCalls.add(record.id)
    if (record.type === 'call') this.#callsOn.set(record.id, record.ref)
    if (record.type === 'return') this.#callsOn.delete(record.id)
    const returned = record.type === 'return' && this.#ownCalls.delete(record.id)
    this.#hasCall ||= own
    if (record.type === 'view' && record.of === 'status') this.#statusViews.add(record.table)
    if (moves(record)) this.#moved.add(record.id)
    this.#hasVerdict ||= this.#judges(record)
    this.#step.end += 1
    this.#step.dwell = Math.max(this.#step.dwell, dwellOf(record))
    this.#step.call ||= returned
    this.#step.line ||= record.type === 'line'
  }

  /** A row is judged before our eyes only while a call on the table waits for it. */
  #judges(record: TraceRecord): boolean {
    return (
      record.type === 'evaluate' &&
      record.path === '' &&
      this.#statusViews.has(record.table) &&
      [...this.#callsOn.values()].includes(record.table)
    )
  }

  #startsNew(record: TraceRecord, own: boolean): boolean {
    if (this.#step === null) return true
    if (!this.#programStarted) return own || record.type === 'line'
    if (record.at > this.#step.at || record.type === 'line') return true
    if (own) return this.#hasCall
    if (moves(record)) return this.#moved.has(record.id)
    return this.#hasVerdict && (record.type === 'evaluate' || record.type === 'cursor')
  }

  #open(record: TraceRecord): void {
    const end = this.#step?.end ?? 0
    this.#step = { end, at: record.at, dwell: 0, call: false, line: false }
    this.steps.push(this.#step)
    this.#hasCall = false
    this.#hasVerdict = false
    this.#moved.clear()
  }
}

/** The steps of a trace. The first is the world as it is before the program's first line. */
export const stepsOf = (trace: Trace): readonly Step[] => {
  const cutter = new Cutter()
  for (const record of trace) cutter.add(record)
  return cutter.steps
}
