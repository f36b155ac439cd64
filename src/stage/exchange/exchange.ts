// The handshake: who calls whom, found once for a trace.
import { BEGIN_DEFERRED, FLUSH_DOWNLOAD, FLUSH_UPLOAD } from '../../mapi/api/constants.ts'
import type { HRESULT } from '../../mapi/api/values.ts'
import type { Plain } from '../../mapi/facts.ts'
import { flagNames } from '../../playback/names.ts'
import type { Direction } from '../../playback/picture.ts'
import type { Survey } from '../../playback/survey.svelte.ts'
import type { TraceRecord } from '../../simulation/trace.ts'
import { argumentTexts } from '../calls/arguments.ts'

/** `'program'`, `'mapi'`, `'spooler'`, or a transport's name. */
export type Party = string

export interface Arrow {
  readonly key: string
  /** The record that is drawn. */
  readonly seq: number
  readonly at: number
  readonly from: Party
  readonly to: Party
  readonly phase: 'call' | 'return'
  readonly method: string
  /** Decoded, in short. */
  readonly detail: string
  readonly direction: Direction | null
  readonly line: number | null
  readonly hr: HRESULT | null
  /** The record of its return, where nothing lies between: then one arrow stands for both. */
  readonly answered: number | null
}

type Fields = Readonly<Record<string, Plain>>

const numberOf = (value: Plain | undefined): number => (typeof value === 'number' ? value : 0)

const shortMethod = (method: string): string => method.slice(method.lastIndexOf(':') + 1)

/** What the arguments of a call between spooler and transport say. */
const spiDetail = (method: string, phase: 'call' | 'return', args: Fields): string => {
  const flags = numberOf(args['flags'])
  const message = typeof args['message'] === 'string' ? args['message'] : ''
  const names = (): string => {
    if (method === 'FlushQueues') return flagNames('FLUSH', flags).join(' | ')
    if (method === 'TransportNotify') return flagNames('NOTIFY_TRANSPORT', flags).join(' | ')
    if (method === 'TransportLogon')
      return flagNames(phase === 'call' ? 'LOGON_XP_IN' : 'LOGON_XP_OUT', flags).join(' | ')
    if (method === 'SubmitMessage') return (flags & BEGIN_DEFERRED) === 0 ? '' : 'BEGIN_DEFERRED'
    return method === 'EndMessage' ? flagNames('END_MESSAGE', flags).join(' | ') : ''
  }
  return [message, flags === 0 ? '' : names()].filter((part) => part !== '').join(' · ')
}

const spiDirection = (method: string, flags: number): Direction | null => {
  if (method === 'SubmitMessage' || method === 'EndMessage') return 'out'
  if (method === 'StartMessage' || method === 'Poll') return 'in'
  if (method !== 'FlushQueues') return null
  const out = (flags & FLUSH_UPLOAD) !== 0
  const incoming = (flags & FLUSH_DOWNLOAD) !== 0
  return out === incoming ? null : out ? 'out' : 'in'
}

/** What the spooler answers, where it is asked of its status object. */
const TALKS_TO_SPOOLER = new Set(['FlushQueues', 'ValidateState', 'SettingsDialog', 'ChangePassword'])

/** An arrow that still waits for its answer. */
type Drawn = { -readonly [Field in keyof Arrow]: Arrow[Field] }

/** Listens to who calls whom. */
export class Listener implements Survey<readonly Arrow[]> {
  readonly arrows: Drawn[] = []
  readonly #open = new Map<string, Drawn>()
  #lastArrow: Drawn | null = null

  add(record: TraceRecord): void {
    if (record.type === 'spi') this.#spi(record)
    else if (record.type === 'call' && record.depth === 0) this.#call(record)
    else if (record.type === 'return') this.#answer(`call ${record.id}`, record, record.hr, '')
  }

  finish(): readonly Arrow[] {
    return this.arrows
  }

  #spi(record: TraceRecord & { type: 'spi' }): void {
    const method = shortMethod(record.method)
    const detail = spiDetail(method, record.phase, record.args)
    const key = `spi ${record.id}`
    if (record.phase === 'return') {
      this.#answer(key, record, record.hr ?? 0, detail)
      return
    }
    this.#begin(key, {
      key,
      seq: record.seq,
      at: record.at,
      from: record.from,
      to: record.to,
      phase: 'call',
      method,
      detail,
      direction: spiDirection(method, numberOf(record.args['flags'])),
      line: record.line,
      hr: null,
      answered: null,
    })
  }

  #call(record: TraceRecord & { type: 'call' }): void {
    const key = `call ${record.id}`
    const { method, object, seq, at, line } = record
    const flush = method === 'FlushQueues' ? numberOf(record.args.at(-1)) : 0
    this.#begin(key, {
      key,
      seq,
      at,
      from: 'program',
      to: object === 'IMAPIStatus' && TALKS_TO_SPOOLER.has(method) ? 'spooler' : 'mapi',
      phase: 'call',
      method,
      detail: method === 'FlushQueues' ? (argumentTexts(record).at(-1) ?? '') : '',
      direction: method === 'FlushQueues' ? spiDirection(method, flush) : null,
      line,
      hr: null,
      answered: null,
    })
  }

  #begin(key: string, arrow: Drawn): void {
    this.arrows.push(arrow)
    this.#open.set(key, arrow)
    this.#lastArrow = arrow
  }

  #answer(key: string, { seq, at, line }: TraceRecord, hr: HRESULT, detail: string): void {
    const begun = this.#open.get(key)
    if (begun === undefined) return
    this.#open.delete(key)
    // Where other arrows lie between the two, the return has a line of its own.
    if (this.#lastArrow === begun) {
      begun.hr = hr
      begun.answered = seq
      begun.detail = [...new Set([begun.detail, detail])].filter((part) => part !== '').join(' · ')
      return
    }
    const { from, to, method, direction } = begun
    const back: Drawn = {
      ...{ key: `${key} back`, seq, at, from: to, to: from, phase: 'return', method, detail, direction },
      ...{ line, hr, answered: null },
    }
    this.arrows.push(back)
    this.#lastArrow = back
  }
}

/** The lifelines: the transports share one where there are too many. */
export const partiesOf = (transports: readonly string[], most: number): readonly Party[] => [
  'program',
  'mapi',
  'spooler',
  ...(transports.length <= most ? transports : ['transports']),
]

export const columnOf = (parties: readonly Party[], party: Party): number => {
  const index = parties.indexOf(party)
  return index < 0 ? parties.length - 1 : index
}
