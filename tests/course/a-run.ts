import { MAPI_SPOOLER, MAPI_TRANSPORT_PROVIDER, STATUS_FLUSH_QUEUES } from '../../src/mapi/api/constants.ts'
import type { Plain } from '../../src/mapi/facts.ts'
import type { Fact, RunError, Trace, TraceRecord } from '../../src/simulation/trace.ts'

/** Writes a recording by hand, record by record, as an engine would. */
export class ARun {
  readonly #records: TraceRecord[] = []
  #calls = 0
  #line = 0

  #write(fact: Fact): this {
    const seq = this.#records.length
    this.#records.push({ ...fact, seq, at: seq * 5, line: this.#line === 0 ? null : this.#line })
    return this
  }

  /** A row of the status table. */
  row(id: number, name: string, resourceType: number, methods = STATUS_FLUSH_QUEUES, statusCode = 1): this {
    const cells = {
      '3001001f': name,
      '3e030003': resourceType,
      '3e020003': methods,
      '3e040003': statusCode,
      '0fff0102': { $bin: `id-of-${name}` },
    }
    return this.#write({ type: 'row', event: 'added', table: 0, row: id, cells })
  }

  /** The spooler's row and those of two transports; only Post can flush. */
  profile(): this {
    return this.row(1, 'MAPI Spooler', MAPI_SPOOLER)
      .row(2, 'Post', MAPI_TRANSPORT_PROVIDER)
      .row(3, 'Pager', MAPI_TRANSPORT_PROVIDER, 0)
  }

  message(id: string, direction: 'out' | 'in', transport: string): this {
    const place = direction === 'out' ? 'outbox' : (`far:${transport}` as const)
    const info = { id, direction, subject: `About ${id}`, to: ['SMTP:ada@example.org'] }
    return this.#write({ type: 'message', id, event: 'arrived', from: null, to: place, transport, info })
  }

  /** A message leaves this side, or comes to it. */
  moves(id: string, direction: 'out' | 'in', transport: string): this {
    return direction === 'out'
      ? this.#write({ type: 'message', id, event: 'finished', from: 'outbox', to: 'sent', transport })
      : this.#write({
          type: 'message',
          id,
          event: 'delivered',
          from: `far:${transport}`,
          to: 'inbox',
          transport,
        })
  }

  line(line: number): this {
    this.#line = line
    return this.#write({ type: 'line' })
  }

  call(
    method: string,
    args: readonly Plain[],
    { hr = 0, result = null as Plain, ref = null as number | null } = {},
  ): this {
    const id = ++this.#calls
    const object = ref === null ? null : method === 'OpenEntry' ? 'IMAPISession' : 'IMAPIStatus'
    this.#write({ type: 'call', id, depth: 0, ref, object, method, args })
    return this.#write({ type: 'return', id, hr, result })
  }

  /** Opens what stands in a row, as the object `ref`. */
  opens(name: string, ref: number): this {
    return this.call('OpenEntry', [{ $bin: `id-of-${name}` }, null, 0], { ref: 99 }).object(
      ref,
      'IMAPIStatus',
      1,
    )
  }

  /** Asks the object `ref` to flush. */
  flushes(ref: number, flags: number, target: string | null = null, hr = 0): this {
    return this.call('FlushQueues', [0, target === null ? null : { $bin: `id-of-${target}` }, flags], {
      ref,
      hr,
    })
  }

  object(ref: number, kind: string, count: number): this {
    return this.#write({ type: 'object', event: count === 0 ? 'released' : 'created', ref, kind, count })
  }

  buffer(ref: number, kind: string, event: 'allocated' | 'freed', parent?: number): this {
    return this.#write({ type: 'buffer', event, ref, kind, ...(parent === undefined ? {} : { parent }) })
  }

  fact(fact: Fact): this {
    return this.#write(fact)
  }

  ends(error: RunError | null = null): this {
    return this.#write({ type: 'end', of: 'program', outcome: error ? 'threw' : 'completed', error })
  }

  get trace(): Trace {
    return this.#records
  }
}
