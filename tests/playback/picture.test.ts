import { expect, test } from 'vitest'
import type { LaneKey, Picture } from '../../src/playback/picture.ts'
import { LANE_CHIPS } from '../../src/playback/picture.ts'
import { pictureAt } from '../../src/playback/recording.ts'
import type { Trace, TraceRecord } from '../../src/simulation/trace.ts'
import { Tape, THREE, procedureA } from './a-recording.ts'

const end = (trace: Trace): Picture => pictureAt(trace, trace.length)

/** The picture right after the first record for which something holds. */
const after = (trace: Trace, holds: (record: TraceRecord) => boolean): Picture =>
  pictureAt(trace, trace.findIndex(holds) + 1)

const lane = ({ mail }: Picture, key: LaneKey): string[] => {
  const ids: string[] = []
  for (let id = mail.lanes.get(key)?.first ?? null; id !== null; id = mail.messages.get(id)?.after ?? null)
    ids.push(id)
  return ids
}

test('a flush moves every message from the Outbox to its far end, and counts it', () => {
  const picture = end(procedureA(THREE))
  expect(lane(picture, 'out outbox')).toEqual([])
  expect(lane(picture, 'out far:X.400 Async')).toEqual(['X.400 Async-out-1', 'X.400 Async-out-2'])
  expect(picture.mail).toMatchObject({ toSend: 0, toFetch: 4, sent: 6, delivered: 0 })
  expect(picture.flush).toMatchObject({ out: true, in: false, sent: 6, over: true })
  expect(picture.transports.map(({ doing, sent, outgoing }) => [doing, sent, outgoing])).toEqual([
    ['done', 3, 0],
    ['done', 2, 0],
    ['done', 1, 0],
  ])
})

test('a download fills the Inbox in order and leaves the Outbox alone', () => {
  const picture = end(procedureA(THREE, 'in'))
  expect(lane(picture, 'in inbox')).toEqual([
    'SMTP Relay-in-1',
    'SMTP Relay-in-2',
    'Dial-up (RAS)-in-1',
    'Dial-up (RAS)-in-2',
  ])
  expect(picture.mail).toMatchObject({ toSend: 6, toFetch: 0, delivered: 4 })
})

test('a message that comes back to the Outbox stands where it stood', () => {
  const tape = new Tape([{ name: 'Post', outgoing: 4 }])
  tape.message('Post-out-2', 'locked', 'outbox', 'spooler', 'Post')
  tape.message('Post-out-3', 'locked', 'outbox', 'spooler', 'Post')
  expect(lane(end(tape.trace), 'out outbox')).toEqual(['Post-out-1', 'Post-out-4'])
  tape.message('Post-out-3', 'unlocked', 'spooler', 'outbox', 'Post')
  tape.message('Post-out-2', 'unlocked', 'spooler', 'outbox', 'Post')
  expect(lane(end(tape.trace), 'out outbox')).toEqual([
    'Post-out-1',
    'Post-out-2',
    'Post-out-3',
    'Post-out-4',
  ])
  expect(end(tape.trace).mail.lanes.get('out outbox')).toMatchObject({ count: 4, entered: 4 })
})

test('a crowd keeps two dozen places and counts the rest', () => {
  const picture = end(new Tape([{ name: 'Post', outgoing: 1000 }]).trace)
  const outbox = picture.mail.lanes.get('out outbox')
  expect(outbox?.slots).toHaveLength(LANE_CHIPS)
  expect(outbox).toMatchObject({ count: 1000, entered: 1000 })
})

test('the last result of each line stands, with its name and how often it was called', () => {
  const tape = new Tape()
  tape.atLine(3).callWith({ object: 'IMAPIStatus', method: 'FlushQueues', hr: 0 })
  tape
    .atLine(3)
    .callWith({ object: 'IMAPIStatus', method: 'FlushQueues', hr: 0x80040102, because: 'no flush here' })
  expect(end(tape.trace).lines.get(3)).toMatchObject({
    method: 'FlushQueues',
    hr: 0x80040102,
    hrName: 'MAPI_E_NO_SUPPORT',
    because: 'no flush here',
    times: 2,
    results: new Map([
      [0, 1],
      [0x80040102, 1],
    ]),
  })
})

test('calls made on behalf of the program are open, but no results of its lines', () => {
  const tape = new Tape()
  tape.atLine(5).call(null, 'HrQueryAllRows', [], () => {
    tape.callWith({ object: 'IMAPITable', method: 'QueryRows', depth: 1, hr: 0 })
  })
  const inside = after(tape.trace, (record) => record.type === 'call' && record.depth === 1)
  expect(inside.open.map(({ method }) => method)).toEqual(['HrQueryAllRows', 'QueryRows'])
  expect(end(tape.trace).lines.get(5)?.method).toBe('HrQueryAllRows')
  expect(end(tape.trace).calls).toBe(1)
})

test('the restriction has a verdict a row, and a row that changes is judged anew', () => {
  const trace = procedureA(THREE)
  const read = after(trace, ({ type }) => type === 'cursor')
  const view = read.tables.get(read.statusView ?? -1)
  expect(view).toMatchObject({ matches: 1, count: 1, read: [2] })
  expect(view?.verdicts.get(2)?.get('')).toBe(true)
  expect(view?.verdicts.get(4)?.get('')).toBe(false)

  const tape = new Tape()
  tape.add({
    type: 'view',
    table: 7,
    of: 'status',
    columns: null,
    restriction: { rt: 4, res: {} },
    sort: null,
  })
  for (const result of [true, false])
    tape.add({ type: 'evaluate', table: 7, row: 1, path: '', rt: 4, result })
  const again = end(tape.trace).tables.get(7)
  expect([again?.matches, again?.verdicts.get(1)?.get(''), again?.evaluating]).toEqual([0, false, null])
})

test('another restriction forgets the verdicts of the one before', () => {
  const tape = new Tape()
  const view = { type: 'view', table: 7, of: 'status', columns: null, sort: null } as const
  tape.add({ ...view, restriction: { rt: 4, res: {} } })
  tape.add({ type: 'evaluate', table: 7, row: 1, path: '', rt: 4, result: true })
  tape.add({ ...view, columns: [1], restriction: { rt: 4, res: {} } })
  expect(end(tape.trace).tables.get(7)?.matches).toBe(1)
  tape.add({ ...view, restriction: { rt: 8, res: {} } })
  expect(end(tape.trace).tables.get(7)).toMatchObject({ matches: 0, count: null })
})

test('the read that finds the end does not forget what was read', () => {
  const tape = new Tape()
  tape.add({ type: 'view', table: 7, of: 'status', columns: null, restriction: null, sort: null })
  tape.add({ type: 'cursor', table: 7, position: 2, count: 2, read: [1, 2] })
  tape.add({ type: 'cursor', table: 7, position: 2, count: 2, read: [] })
  expect(end(tape.trace).tables.get(7)?.read).toEqual([1, 2])
  tape.add({ type: 'cursor', table: 7, position: 0, count: 2, read: [] })
  expect(end(tape.trace).tables.get(7)?.read).toEqual([])
})

test('a cell that has changed says when, one that came with its row does not', () => {
  const tape = new Tape(THREE).statusRows().after(100).status('X.400 Async', 0x710001)
  const [, , , relay, x400] = end(tape.trace).status
  expect(x400?.cells.get('3E040003')).toMatchObject({ value: 0x710001, changed: 100 })
  expect(relay?.cells.get('3E040003')?.changed).toBeNull()
})

test('a transport is what its bits say: sending, receiving, flushing, done', () => {
  const tape = new Tape([{ name: 'Post' }])
  const doing = (): string | undefined => end(tape.trace).transports[0]?.doing
  expect(doing()).toBe('absent')
  tape.statusRows()
  expect(doing()).toBe('idle')
  tape.status('Post', 0x510001)
  expect(doing()).toBe('flushing')
  tape.status('Post', 0x710001)
  expect(doing()).toBe('sending')
  tape.status('Post', 0x170001)
  expect(doing()).toBe('receiving')
  tape.status('Post', 0x110001)
  expect(doing()).toBe('done')
  tape.status('Post', 0x110002)
  tape.spi('Post', 'FlushQueues', () => undefined, 0x80040109)
  expect(doing()).toBe('failed')
})

test('a transport whose flush to send is over still waits while it has mail, and is done when that has gone', () => {
  const tape = new Tape([{ name: 'Relay', outgoing: 1 }]).statusRows()
  const doing = (): string | undefined => end(tape.trace).transports[0]?.doing
  tape.status('Relay', 0x150001).status('Relay', 0x110001)
  expect(doing()).toBe('done')
  tape.status('Relay', 0x510001).status('Relay', 0x110001)
  expect(doing()).toBe('waiting')
  tape.send('Relay', 'Relay-out-1', 100).status('Relay', 0x110001)
  expect(doing()).toBe('done')
})

test('a message that a report says was not delivered stays marked, others do not', () => {
  const tape = new Tape([{ name: 'Post', outgoing: 2 }]).statusRows()
  tape.send('Post', 'Post-out-1', 100).send('Post', 'Post-out-2', 100)
  tape.message('Post-out-1-NDR-1', 'reported', null, 'inbox', null)
  tape.message('Post-out-2-DR-1', 'reported', null, 'inbox', null)
  tape.message('Post-out-1', 'finished', 'far:Post', 'sent', null)
  const { messages } = end(tape.trace).mail
  expect(messages.get('Post-out-1')?.undelivered).toBe(true)
  expect(messages.get('Post-out-2')?.undelivered).toBe(false)
})

test('a session is begun by MAPILogonEx and over with Logoff, where these succeed', () => {
  const tape = new Tape([])
  const sessions = () => end(tape.trace).sessions
  tape.callWith({ object: null, method: 'MAPILogonEx', hr: 0x80040111 })
  expect(sessions()).toEqual({ begun: 0, ended: 0 })
  tape.callWith({ object: null, method: 'MAPILogonEx', hr: 0 })
  tape.callWith({ object: 'IMAPISession', method: 'Release', ref: 1, hr: 0 })
  expect(sessions()).toEqual({ begun: 1, ended: 0 })
  tape.callWith({ object: 'IMAPISession', method: 'Logoff', ref: 1, hr: 0 })
  expect(sessions()).toEqual({ begun: 1, ended: 1 })
})

const listening = (): {
  tape: Tape
  tell: (event: 'queued' | 'delivered' | 'dropped', id: number) => Tape
} => {
  const tape = new Tape([{ name: 'Post' }]).statusRows()
  tape.add({ type: 'view', table: 7, of: 'status', columns: null, restriction: null, sort: null })
  tape.callWith({ object: 'IMAPITable', method: 'Advise', ref: 7, hr: 0, result: 1 })
  const what = { type: 'notification', connection: 1, ulEventType: 256, ulTableEvent: 5, row: 4 } as const
  return { tape, tell: (event, id) => tape.add({ ...what, event, id }) }
}

test('notifications wait for their sink with the name of their row, and the last that reached it stays', () => {
  const { tape, tell } = listening()
  tell('queued', 1)
  tell('queued', 2)
  expect(end(tape.trace).notices).toMatchObject({ delivered: 0, last: null })
  expect([...end(tape.trace).notices.waiting.values()].map(({ row }) => row)).toEqual(['Post', 'Post'])
  tell('delivered', 1)
  const { waiting, first, delivered, last } = end(tape.trace).notices
  expect([waiting.size, first, delivered, last]).toEqual([1, 2, 1, { id: 1, row: 'Post', event: 5 }])
})

test('who no longer listens loses what waits, and nothing of it counts as delivered', () => {
  const { tape, tell } = listening()
  tell('queued', 1)
  tape.callWith({ object: 'IMAPITable', method: 'Unadvise', ref: 7, args: [1], hr: 0 }, () => {
    tell('dropped', 1)
  })
  const { sinks, waiting, delivered } = end(tape.trace).notices
  expect([sinks.size, waiting.size, delivered]).toEqual([0, 0, 0])
})

test('a flush of a named transport counts that one alone', () => {
  const tape = new Tape(THREE).statusRows()
  const target = { $bin: '005' }
  tape.call('IMAPIStatus', 'FlushQueues', [0, target, 2], () => tape.flush(['X.400 Async'], 'out'))
  expect(end(tape.trace).flush).toMatchObject({ targets: ['X.400 Async'], sent: 2 })
})

test('a flush that never began is no flush in progress', () => {
  const asked = (hr: number) => {
    const tape = new Tape(THREE).statusRows()
    tape.callWith({ object: 'IMAPIStatus', method: 'FlushQueues', args: [0, null, 2], hr })
    return end(tape.trace).flush
  }
  expect(asked(0x80040102)).toBeNull()
  expect(asked(0)).toMatchObject({ out: true, sent: 0 })
})

test('a flush on a transport’s own object is known by what was opened', () => {
  const tape = new Tape(THREE).statusRows()
  tape.call('IMAPISession', 'OpenEntry', [{ $bin: '004' }, null, 0])
  tape.add({ type: 'object', event: 'created', ref: 9, kind: 'IMAPIStatus', count: 1 })
  tape.callWith({ object: 'IMAPIStatus', method: 'FlushQueues', ref: 9, args: [0, null, 2], hr: 0 }, () =>
    tape.flush(['SMTP Relay'], 'out'),
  )
  expect(end(tape.trace).flush?.targets).toEqual(['SMTP Relay'])
})

test('what is neither released nor freed is outstanding, with the line that made it', () => {
  const trace = procedureA(THREE)
  const before = after(trace, (record) => record.type === 'call' && record.method === 'FlushQueues')
  expect([...before.objects.values()].map(({ kind }) => kind).sort()).toEqual([
    'IMAPISession',
    'IMAPIStatus',
    'IMAPITable',
  ])
  expect([...before.buffers.values()]).toMatchObject([{ kind: 'SRowSet', line: 16 }])
  expect([...end(trace).objects.values()].map(({ kind }) => kind)).toEqual(['IMAPISession'])
  expect(end(trace).buffers.size).toBe(0)
})

test('dialogs, remarks, faults, console and the end are kept', () => {
  const tape = new Tape([{ name: 'Fax' }]).statusRows().atLine(9)
  tape.add({ type: 'dialog', event: 'shown', id: 1, owner: 'Fax', kind: 'connect', despiteNoUi: true })
  expect(end(tape.trace).dialogs).toMatchObject([{ owner: 'Fax', despiteNoUi: true }])
  expect(end(tape.trace).transports[0]?.doing).toBe('asking')
  tape.add({
    type: 'dialog',
    event: 'answered',
    id: 1,
    owner: 'Fax',
    kind: 'connect',
    despiteNoUi: true,
    answer: 'ok',
  })
  tape.add({ type: 'lint', code: 'L1', message: 'better so' })
  tape.add({ type: 'fault', kind: 'double-release', ref: 1, of: 'IMAPITable', message: 'once is enough' })
  tape.add({ type: 'console', level: 'log', text: 'hello' })
  tape.add({
    type: 'end',
    of: 'program',
    outcome: 'threw',
    error: { name: 'E', hr: null, message: 'm', line: 9 },
  })
  const picture = end(tape.trace)
  expect(picture.dialogs).toEqual([])
  expect(picture.lints.slice()).toMatchObject([{ line: 9, code: 'L1' }])
  expect(picture.faults.slice()).toMatchObject([{ code: 'double-release', of: 'IMAPITable' }])
  expect(picture.console.slice()).toMatchObject([{ text: 'hello' }])
  expect(picture.end).toMatchObject({ outcome: 'threw', error: { line: 9 } })
})
