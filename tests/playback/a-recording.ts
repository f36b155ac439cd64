// Recordings made by hand, for tests that want one without running the engine.
import {
  MAPI_SPOOLER,
  MAPI_SUBSYSTEM,
  MAPI_AB,
  MAPI_TRANSPORT_PROVIDER,
  PR_DISPLAY_NAME,
  PR_ENTRYID,
  PR_RESOURCE_TYPE,
  PR_STATUS_CODE,
  RELOP_EQ,
  RES_PROPERTY,
} from '../../src/mapi/api/constants.ts'
import type { Plain } from '../../src/mapi/facts.ts'
import type { Fact, Trace, TraceRecord } from '../../src/simulation/trace.ts'
import type { Place } from '../../src/subsystem/facts.ts'

const tag = (value: number): string => value.toString(16).padStart(8, '0').toUpperCase()

export interface TransportSketch {
  name: string
  outgoing?: number
  incoming?: number
}

export const IDLE = 0x110001

/** Writes facts down as a run would: with sequence number, virtual time and line. */
export class Tape {
  readonly #records: TraceRecord[] = []
  readonly #transports: readonly TransportSketch[]
  #at = 0
  #line: number | null = null
  #ids = 0
  #refs = 0

  constructor(transports: readonly TransportSketch[] = []) {
    this.#transports = transports
    const kind = { kind: 'lan', addressType: 'SMTP' }
    this.add({
      type: 'world',
      profile: 'Outlook',
      transports: transports.map(({ name }) => ({ name, ...kind })),
    })
    for (const { name, outgoing = 0, incoming = 0 } of transports) {
      for (let n = 1; n <= outgoing; n += 1)
        this.message(`${name}-out-${n}`, 'submitted', null, 'outbox', name)
      for (let n = 1; n <= incoming; n += 1)
        this.message(`${name}-in-${n}`, 'arrived', null, `far:${name}`, name)
    }
  }

  get trace(): Trace {
    return this.#records
  }

  add(fact: Fact): this {
    this.#records.push({ ...fact, seq: this.#records.length, at: this.#at, line: this.#line })
    return this
  }

  after(ms: number): this {
    this.#at += ms
    return this
  }

  atLine(line: number): this {
    this.#line = line
    return this.add({ type: 'line' })
  }

  message(id: string, event: string, from: Place | null, to: Place, transport: string | null): this {
    const direction = id.includes('-in-') ? 'in' : 'out'
    const info = { id, direction, subject: `Subject of ${id}`, to: ['SMTP:ada@example.org'] } as const
    return this.add({ type: 'message', id, event, from, to, transport, ...(from === null ? { info } : {}) })
  }

  call(
    object: string | null,
    method: string,
    args: readonly Plain[],
    inside: () => void = () => undefined,
  ): this {
    return this.callWith({ object, method, args, hr: 0 }, inside)
  }

  callWith(
    how: {
      object: string | null
      method: string
      args?: readonly Plain[]
      depth?: number
      ref?: number
      hr: number
      result?: Plain
      summary?: string
      because?: string
    },
    inside: () => void = () => undefined,
  ): this {
    const id = (this.#ids += 1)
    const { object, method, args = [], depth = 0, ref = null, hr, result = null, summary, because } = how
    this.add({ type: 'call', id, depth, ref, object, method, args })
    inside()
    return this.add({
      type: 'return',
      id,
      hr,
      result,
      ...(summary === undefined ? {} : { summary }),
      ...(because === undefined ? {} : { because }),
    })
  }

  newRef(): number {
    return (this.#refs += 1)
  }

  /** The rows of the status table: subsystem 1, spooler 2, address book 3, transports from 4. */
  statusRows(): this {
    const row = (number: number, name: string, type: number, code: number): this =>
      this.add({
        type: 'row',
        event: 'added',
        table: 0,
        row: number,
        cells: {
          [tag(PR_DISPLAY_NAME)]: name,
          [tag(PR_RESOURCE_TYPE)]: type,
          [tag(PR_STATUS_CODE)]: code,
          [tag(PR_ENTRYID)]: { $bin: `00${number}` },
        },
      })
    row(1, 'MAPI Subsystem', MAPI_SUBSYSTEM, 1)
    row(2, 'MAPI Spooler', MAPI_SPOOLER, 1)
    row(3, 'Address Book', MAPI_AB, 1)
    this.#transports.forEach(({ name }, index) => row(index + 4, name, MAPI_TRANSPORT_PROVIDER, IDLE))
    return this
  }

  rowOf(name: string): number {
    return this.#transports.findIndex((transport) => transport.name === name) + 4
  }

  status(name: string, code: number): this {
    const cells = { [tag(PR_STATUS_CODE)]: code }
    return this.add({ type: 'row', event: 'modified', table: 0, row: this.rowOf(name), cells })
  }

  spooler(event: string, from: string, to: string): this {
    return this.add({
      type: 'transition',
      machine: 'spooler',
      kind: 'spooler',
      event,
      from: [from],
      to: [to],
      active: [to],
    })
  }

  spi(to: string, method: string, inside: () => void, hr = 0): this {
    const id = (this.#ids += 1)
    const what = { type: 'spi', id, from: 'spooler', to, method: `IXPLogon::${method}`, args: {} } as const
    this.add({ ...what, phase: 'call' })
    inside()
    return this.add({ ...what, phase: 'return', hr })
  }

  /** One message goes out by a transport, in a flush. */
  send(name: string, id: string, ms: number): this {
    this.message(id, 'locked', 'outbox', 'spooler', name)
    this.spi(name, 'SubmitMessage', () => {
      this.message(id, 'offered', 'spooler', `transport:${name}`, name).status(name, 0x710001).after(ms)
    })
    this.spi(name, 'EndMessage', () => this.status(name, 0x510001))
    return this.message(id, 'finished', `transport:${name}`, 'sent', null)
  }

  /** One message comes in by a transport, in a flush. */
  fetch(name: string, id: string, ms: number): this {
    this.spi(name, 'StartMessage', () => {
      this.message(id, 'started', `far:${name}`, `transport:${name}`, name).status(name, 0x170001).after(ms)
      this.message(id, 'delivered', `transport:${name}`, 'inbox', name)
    })
    return this.status(name, 0x150001)
  }

  flush(names: readonly string[], direction: 'out' | 'in', ms = 400): this {
    this.spooler('FLUSH', 'idle', 'flushing')
    for (const { name, outgoing = 0, incoming = 0 } of this.#transports) {
      if (!names.includes(name)) continue
      this.spi(name, 'FlushQueues', () => this.after(350))
      this.status(name, direction === 'out' ? 0x510001 : 0x150001)
      for (let n = 1; n <= (direction === 'out' ? outgoing : incoming); n += 1)
        if (direction === 'out') this.send(name, `${name}-out-${n}`, ms)
        else this.fetch(name, `${name}-in-${n}`, ms)
      this.spi(name, 'TransportNotify', () => this.status(name, IDLE))
    }
    return this.spooler('done', 'flushing', 'idle')
  }
}

/** Procedure A of the course: find the spooler's row, open its object, flush all queues, release. */
export const procedureA = (
  transports: readonly TransportSketch[],
  direction: 'out' | 'in' = 'out',
): Trace => {
  const tape = new Tape(transports)
  const [session, table, spooler, rows] = [tape.newRef(), tape.newRef(), tape.newRef(), tape.newRef()]
  const created = (ref: number, kind: string): Tape =>
    tape.add({ type: 'object', event: 'created', ref, kind, count: 1 })
  const released = (line: number, ref: number, kind: string): Tape =>
    tape.atLine(line).callWith({ object: kind, method: 'Release', ref, hr: 0 }, () => {
      tape.add({ type: 'object', event: 'released', ref, kind, count: 0 })
    })
  const restriction = {
    rt: RES_PROPERTY,
    res: {
      relop: RELOP_EQ,
      ulPropTag: PR_RESOURCE_TYPE,
      lpProp: { ulPropTag: PR_RESOURCE_TYPE, Value: MAPI_SPOOLER },
    },
  }
  const columns = [PR_ENTRYID, PR_RESOURCE_TYPE]
  const count = transports.length + 3

  tape.atLine(3).call(null, 'MAPIInitialize', [null])
  tape.atLine(4).call(null, 'MAPILogonEx', [0, 'Outlook', null, 32], () => {
    tape.statusRows()
    created(session, 'IMAPISession')
    tape.after(20)
  })
  tape.atLine(6).callWith(
    {
      object: 'IMAPISession',
      method: 'GetStatusTable',
      args: [0],
      ref: session,
      hr: 0,
      summary: `${count} rows`,
    },
    () => {
      created(table, 'IMAPITable')
      tape.add({ type: 'view', table, of: 'status', columns: null, restriction: null, sort: null })
    },
  )
  tape
    .atLine(8)
    .callWith({ object: 'IMAPITable', method: 'SetColumns', args: [columns, 2], ref: table, hr: 0 }, () => {
      tape.add({ type: 'view', table, of: 'status', columns, restriction: null, sort: null })
    })
  tape.atLine(16).callWith(
    {
      object: null,
      method: 'HrQueryAllRows',
      args: [{ $ref: table, kind: 'IMAPITable' }, null, restriction, null, 0],
      hr: 0,
      summary: '1 row',
    },
    () => {
      tape.callWith({ object: 'IMAPITable', method: 'Restrict', depth: 1, ref: table, hr: 0 }, () => {
        tape.add({ type: 'view', table, of: 'status', columns, restriction, sort: null })
      })
      tape.callWith({ object: 'IMAPITable', method: 'QueryRows', depth: 1, ref: table, hr: 0 }, () => {
        for (let row = 1; row <= count; row += 1)
          tape.add({ type: 'evaluate', table, row, path: '', rt: RES_PROPERTY, result: row === 2 })
        tape.add({ type: 'cursor', table, position: 1, count: 1, read: [2] })
      })
      tape.add({ type: 'buffer', event: 'allocated', ref: rows, kind: 'SRowSet' })
    },
  )
  tape.atLine(18).callWith(
    {
      object: 'IMAPISession',
      method: 'OpenEntry',
      args: [{ $bin: '002' }, null, 0],
      ref: session,
      hr: 0,
      result: { lpUnk: { $ref: spooler, kind: 'IMAPIStatus' }, lpulObjType: 10 },
    },
    () => created(spooler, 'IMAPIStatus'),
  )
  tape.atLine(20).callWith(
    {
      object: 'IMAPIStatus',
      method: 'FlushQueues',
      args: [0, null, direction === 'out' ? 18 : 20],
      ref: spooler,
      hr: 0,
    },
    () =>
      tape.flush(
        transports.map(({ name }) => name),
        direction,
      ),
  )
  released(22, spooler, 'IMAPIStatus')
  tape.atLine(23).call(null, 'FreeProws', [{ $ref: rows, kind: 'SRowSet' }], () => {
    tape.add({ type: 'buffer', event: 'freed', ref: rows, kind: 'SRowSet' })
  })
  released(24, table, 'IMAPITable')
  tape.add({ type: 'end', of: 'program', outcome: 'completed', error: null })
  return tape.add({ type: 'end', of: 'run', outcome: 'completed', error: null }).trace
}

/** The three transports of the picture in the look. */
export const THREE: readonly TransportSketch[] = [
  { name: 'SMTP Relay', outgoing: 3, incoming: 2 },
  { name: 'X.400 Async', outgoing: 2, incoming: 0 },
  { name: 'Dial-up (RAS)', outgoing: 1, incoming: 2 },
]
