import { PR_STATUS_CODE, STATUS_INBOUND_FLUSH, STATUS_OUTBOUND_FLUSH } from '../../mapi/api/constants.ts'
import type { Plain, RowFact } from '../../mapi/facts.ts'
import type { Trace } from '../../simulation/trace.ts'
import type { Moment } from './moment.ts'
import { momentOf } from './moment.ts'

/** Something that went on for a while; `ended` is null where it outlived the program. */
export interface Span {
  begun: Moment
  ended: Moment | null
}

export interface Flushes {
  /** When the spooler flushed, whoever had asked. */
  spooler: readonly Span[]
  /** When a transport had one of its flush bits, by PR_ROWID of its row. */
  transports: readonly (Span & { row: number })[]
}

const FLUSH_BITS = STATUS_OUTBOUND_FLUSH | STATUS_INBOUND_FLUSH

/** Opens and closes spans as what they depend on begins and ends. */
class Spans<Key> {
  readonly #open = new Map<Key, Moment>()
  readonly #over: { key: Key; begun: Moment; ended: Moment }[] = []

  set(key: Key, on: boolean, now: Moment): void {
    const begun = this.#open.get(key)
    if (on && !begun) this.#open.set(key, now)
    if (!on && begun) {
      this.#open.delete(key)
      this.#over.push({ key, begun, ended: now })
    }
  }

  /** By the order in which they began. */
  all(): readonly (Span & { key: Key })[] {
    const lasting = [...this.#open].map(([key, begun]) => ({ key, begun, ended: null }))
    return [...this.#over, ...lasting].sort((one, other) => one.begun.seq - other.begun.seq)
  }
}

/** PR_STATUS_CODE where the row has got another one. */
const codeIn = ({ cells }: RowFact): Plain | undefined =>
  Object.entries(cells).find(([tag]) => parseInt(tag, 16) === PR_STATUS_CODE)?.[1]

/** What was flushed, and when, until the program ended. */
export const flushesOf = (trace: Trace): Flushes => {
  const spooler = new Spans<'spooler'>()
  const transports = new Spans<number>()
  for (const record of trace) {
    if (record.type === 'end' && record.of === 'program') break
    if (record.type === 'transition' && record.kind === 'spooler')
      spooler.set(
        'spooler',
        record.active.some((path) => path.startsWith('flushing')),
        momentOf(record),
      )
    else if (record.type === 'row' && record.table === 0) {
      const code = codeIn(record)
      if (record.event === 'deleted') transports.set(record.row, false, momentOf(record))
      else if (typeof code === 'number')
        transports.set(record.row, (code & FLUSH_BITS) !== 0, momentOf(record))
    }
  }
  return {
    spooler: spooler.all(),
    transports: transports.all().map(({ key, ...span }) => ({ ...span, row: key })),
  }
}

/** Whether it went on at that moment. */
export const during = ({ begun, ended }: Span, { seq }: Moment): boolean =>
  begun.seq < seq && (ended === null || seq < ended.seq)
