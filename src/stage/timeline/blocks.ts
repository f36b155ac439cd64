// What the lanes of the time line show, found once for a trace. Blocks know records, not pixels: where a
// record stands is for the schedule to say.
import {
  FLUSH_DOWNLOAD,
  FLUSH_UPLOAD,
  PR_STATUS_CODE,
  STATUS_INBOUND_FLUSH,
  STATUS_OUTBOUND_FLUSH,
} from '../../mapi/api/constants.ts'
import type { CallFact, Plain } from '../../mapi/facts.ts'
import { flagNames, hrName, tagKey } from '../../playback/names.ts'
import type { Direction } from '../../playback/picture.ts'
import type { Survey } from '../../playback/survey.svelte.ts'
import type { Input } from '../../simulation/input.ts'
import type { TraceRecord } from '../../simulation/trace.ts'

export type BlockKind =
  | 'call'
  | 'starting'
  | 'loggingOn'
  | 'flush'
  | 'connecting'
  | 'sending'
  | 'receiving'
  | 'dialog'
  | 'fault'
  | 'lint'

export interface Block {
  readonly kind: BlockKind
  /** Numbers of the first and the last of its records. */
  readonly from: number
  readonly to: number
  /** Virtual milliseconds. */
  readonly start: number
  readonly end: number
  readonly direction: Direction | null
  /** It took so much virtual time that one sees it wait. */
  readonly long: boolean
  readonly failed: boolean
  readonly label: string
  /** A dialog that was asked not to appear. */
  readonly despiteNoUi: boolean
}

/** Something that came from outside. */
export interface FromOutside {
  readonly seq: number
  readonly input: Input
}

export interface TimelineMarks {
  readonly lanes: readonly LaneBlocks[]
  readonly inputs: readonly FromOutside[]
}

export interface LaneBlocks {
  /** `'program'`, `'spooler'`, or the transport's name. */
  readonly lane: string
  readonly blocks: readonly Block[]
}

/** Virtual milliseconds from which on a call is said to block. */
const LONG = 50

interface Begun {
  readonly record: TraceRecord
  readonly label: string
  readonly direction: Direction | null
}

const flagsOf = (args: readonly Plain[]): number => {
  const last = args.at(-1)
  return typeof last === 'number' ? last : 0
}

const directionOf = (flags: number): Direction | null => {
  const out = (flags & FLUSH_UPLOAD) !== 0
  const incoming = (flags & FLUSH_DOWNLOAD) !== 0
  return out === incoming ? null : out ? 'out' : 'in'
}

const callLabel = ({ method, args }: CallFact): string =>
  method === 'FlushQueues' ? `FlushQueues(${flagNames('FLUSH', flagsOf(args)).join(' | ')})` : method

const methodOf = (method: string): string => method.slice(method.lastIndexOf(':') + 1)

/** Weaves the lanes: the program, the spooler, and one for each transport. */
export class Weaver implements Survey<TimelineMarks> {
  readonly #inputs: FromOutside[] = []
  readonly lanes = new Map<string, Block[]>([
    ['program', []],
    ['spooler', []],
  ])
  readonly #calls = new Map<number, Begun>()
  readonly #spi = new Map<number, Begun>()
  readonly #dialogs = new Map<number, Begun>()
  readonly #submitting = new Map<string, Begun>()
  readonly #flushing = new Map<string, Begun>()
  readonly #transportOfRow = new Map<number, string>()
  #starting: Begun | null = null
  #last: TraceRecord | null = null

  add(record: TraceRecord): void {
    this.#last = record
    switch (record.type) {
      case 'world':
        for (const { name } of record.transports) this.lanes.set(name, [])
        break
      case 'call':
        if (record.depth === 0) this.#beginCall(record)
        break
      case 'return':
        this.#end('program', 'call', this.#calls.get(record.id), record, record.hr >= 0x80000000)
        this.#calls.delete(record.id)
        break
      case 'spi':
        this.#exchange(record)
        break
      case 'transition':
        if (record.kind === 'spooler') this.#watchStart(record)
        break
      case 'row':
        if (record.table === 0) this.#watchFlushBits(record)
        break
      case 'dialog':
        if (record.event === 'shown')
          this.#dialogs.set(record.id, { record, label: record.kind, direction: null })
        else {
          this.#end(record.owner, 'dialog', this.#dialogs.get(record.id), record, record.answer === 'cancel')
          this.#dialogs.delete(record.id)
        }
        break
      case 'input':
        this.#inputs.push({ seq: record.seq, input: record.input as Input })
        break
      case 'fault':
      case 'lint':
        this.#put(
          'program',
          record.type,
          { record, label: record.message, direction: null },
          record,
          record.type === 'fault',
        )
        break
      default:
    }
  }

  finish(): TimelineMarks {
    this.#endAll()
    const lanes = [...this.lanes].map(([lane, blocks]) => ({
      lane,
      blocks: blocks.sort((a, b) => a.from - b.from),
    }))
    return { lanes, inputs: this.#inputs }
  }

  /** Whatever had no end ends with the trace. */
  #endAll(): void {
    const last = this.#last
    if (last === null) return
    for (const begun of this.#calls.values()) this.#put('program', 'call', begun, last, false)
    for (const [name, begun] of this.#submitting) this.#put(name, 'sending', begun, last, false)
    for (const begun of this.#flushing.values()) this.#put('spooler', 'flush', begun, last, false)
    for (const begun of this.#dialogs.values())
      if (begun.record.type === 'dialog') this.#put(begun.record.owner, 'dialog', begun, last, false)
  }

  #watchStart(record: TraceRecord & { type: 'transition' }): void {
    const starting = record.active.some((path) => path.startsWith('starting'))
    if (starting) this.#starting ??= { record, label: '', direction: null }
    else {
      this.#end('spooler', 'starting', this.#starting ?? undefined, record, false)
      this.#starting = null
    }
  }

  #beginCall(record: TraceRecord & CallFact): void {
    const direction = record.method === 'FlushQueues' ? directionOf(flagsOf(record.args)) : null
    this.#calls.set(record.id, { record, label: callLabel(record), direction })
  }

  #exchange(record: TraceRecord & { type: 'spi' }): void {
    const method = methodOf(record.method)
    const name = this.lanes.has(record.to) && record.to !== 'spooler' ? record.to : record.from
    if (record.phase === 'call') {
      const direction = method === 'SubmitMessage' ? 'out' : method === 'StartMessage' ? 'in' : null
      this.#spi.set(record.id, { record, label: method, direction })
      if (method === 'FlushQueues' && !this.#flushing.has(name))
        this.#flushing.set(name, { record, label: name, direction: null })
      return
    }
    const begun = this.#spi.get(record.id)
    this.#spi.delete(record.id)
    if (begun === undefined) return
    const failed = (record.hr ?? 0) >= 0x80000000
    if (method === 'TransportLogon') this.#put(name, 'loggingOn', begun, record, failed)
    else if (method === 'FlushQueues') {
      if (record.at > begun.record.at) this.#put(name, 'connecting', { ...begun, label: '' }, record, failed)
      if (failed) this.#endFlush(name, record, true, hrName(record.hr ?? 0))
    } else if (method === 'StartMessage') this.#put(name, 'receiving', begun, record, failed)
    else if (method === 'SubmitMessage') {
      if (failed) this.#put(name, 'sending', { ...begun, label: hrName(record.hr ?? 0) }, record, true)
      else this.#submitting.set(name, begun)
    } else if (method === 'EndMessage') {
      this.#end(name, 'sending', this.#submitting.get(name), record, failed)
      this.#submitting.delete(name)
    }
  }

  /** A transport is being flushed while it carries one of the two flush bits. */
  #watchFlushBits(record: TraceRecord & { type: 'row' }): void {
    const known = this.#transportOfRow.get(record.row)
    const name =
      known ?? Object.values(record.cells).find((cell) => typeof cell === 'string' && this.lanes.has(cell))
    if (typeof name !== 'string') return
    this.#transportOfRow.set(record.row, name)
    const code = record.cells[tagKey(PR_STATUS_CODE)]
    if (typeof code !== 'number') return
    const direction =
      (code & STATUS_OUTBOUND_FLUSH) !== 0 ? 'out' : (code & STATUS_INBOUND_FLUSH) !== 0 ? 'in' : null
    const begun = this.#flushing.get(name)
    if (direction === null) {
      if (begun !== undefined && begun.direction !== null) this.#endFlush(name, record, false)
    } else if (begun === undefined) this.#flushing.set(name, { record, label: name, direction })
    else if (begun.direction === null) this.#flushing.set(name, { ...begun, direction })
    else if (begun.direction !== direction) {
      this.#endFlush(name, record, false)
      this.#flushing.set(name, { record, label: name, direction })
    }
  }

  #endFlush(name: string, record: TraceRecord, failed: boolean, why = ''): void {
    const begun = this.#flushing.get(name)
    this.#flushing.delete(name)
    if (begun === undefined) return
    this.#put('spooler', 'flush', { ...begun, label: why === '' ? name : `${name} · ${why}` }, record, failed)
  }

  #end(lane: string, kind: BlockKind, begun: Begun | undefined, record: TraceRecord, failed: boolean): void {
    if (begun !== undefined) this.#put(lane, kind, begun, record, failed)
  }

  #put(
    lane: string,
    kind: BlockKind,
    { record, label, direction }: Begun,
    last: TraceRecord,
    failed: boolean,
  ): void {
    this.lanes.get(lane)?.push({
      kind,
      from: record.seq,
      to: last.seq,
      start: record.at,
      end: last.at,
      direction,
      long: last.at - record.at >= LONG,
      failed,
      label,
      despiteNoUi: record.type === 'dialog' && record.despiteNoUi,
    })
  }
}

/** What stands on the time line before there is a trace. */
export const NO_MARKS = new Weaver().finish()
