import { expect, test } from 'vitest'
import { accountOf } from '../../src/course/account/account.ts'
import type { Claim, Verdict } from '../../src/course/checks/language.ts'
import {
  allReleased,
  anyTransport,
  called,
  everyTransport,
  incoming,
  nothing,
  opened,
  outgoing,
  returned,
  spooler,
  statusTable,
  theProgram,
  transport,
} from '../../src/course/checks/language.ts'
import {
  FLUSH_DOWNLOAD,
  FLUSH_NO_UI,
  FLUSH_UPLOAD,
  MAPI_E_NO_SUPPORT,
  PR_ENTRYID,
  PR_RESOURCE_TYPE,
  RES_PROPERTY,
} from '../../src/mapi/api/constants.ts'
import { ARun } from './a-run.ts'

const of = (claim: Claim, run: ARun): Verdict => claim.judge(accountOf(run.trace))

const flush = called('IMAPIStatus::FlushQueues')

test('a call that was made as claimed holds, from the moment when it returned', () => {
  const run = new ARun()
    .profile()
    .opens('MAPI Spooler', 7)
    .line(20)
    .flushes(7, FLUSH_UPLOAD | FLUSH_NO_UI)
    .ends()
  const verdict = of(flush.on(spooler).with(FLUSH_UPLOAD).once(), run)
  expect(verdict.passed).toBe(true)
  expect(verdict.at).toMatchObject({ line: 20 })
})

test('a call that was never made says so', () => {
  const verdict = of(flush, new ARun().profile().ends())
  expect(verdict.passed).toBe(false)
  expect(verdict.actual).toEqual({
    en: '`FlushQueues` was never called',
    fr: '`FlushQueues` n’est jamais appelée',
  })
})

test('a call on another object names that object and the line', () => {
  const run = new ARun().profile().opens('Post', 8).line(14).flushes(8, FLUSH_UPLOAD).ends()
  const verdict = of(flush.on(spooler), run)
  expect(verdict.actual.en).toBe('`FlushQueues` was called on Post’s object')
  expect(verdict.at?.line).toBe(14)
})

test('a call with other flags names them', () => {
  const run = new ARun()
    .profile()
    .opens('MAPI Spooler', 7)
    .flushes(7, FLUSH_DOWNLOAD | FLUSH_NO_UI)
    .ends()
  expect(of(flush.on(spooler).with(FLUSH_UPLOAD), run).actual.en).toBe(
    '`FlushQueues` was called with `FLUSH_DOWNLOAD | FLUSH_NO_UI`, without `FLUSH_UPLOAD`',
  )
})

test('a call that failed does not count', () => {
  const run = new ARun().profile().opens('Pager', 9).flushes(9, FLUSH_UPLOAD, null, MAPI_E_NO_SUPPORT).ends()
  expect(of(flush.on(transport('Pager')), run).actual.en).toBe('`FlushQueues` returned `MAPI_E_NO_SUPPORT`')
  expect(of(returned(MAPI_E_NO_SUPPORT).from('FlushQueues'), run).passed).toBe(true)
})

test('a target is told from none and from another', () => {
  const run = new ARun().profile().opens('MAPI Spooler', 7).flushes(7, FLUSH_UPLOAD, 'Pager').ends()
  expect(of(flush.on(spooler).targeting(transport('Pager')), run).passed).toBe(true)
  expect(of(flush.on(spooler).targeting(transport('Post')), run).actual.en).toBe('its target was Pager')
  expect(of(flush.on(spooler).withoutTarget(), run).passed).toBe(false)
})

test('calling twice is not once, and never is never', () => {
  const run = new ARun()
    .profile()
    .opens('MAPI Spooler', 7)
    .flushes(7, FLUSH_UPLOAD)
    .flushes(7, FLUSH_UPLOAD)
    .ends()
  expect(of(flush.once(), run).actual.en).toBe('`FlushQueues` was called 2 times')
  expect(of(flush.with(FLUSH_DOWNLOAD).never(), run).passed).toBe(true)
  expect(of(flush.never(), run).passed).toBe(false)
  expect(of(flush.without(FLUSH_NO_UI).never(), run).actual).toEqual({
    en: '`FlushQueues` was called 2 times without `FLUSH_NO_UI`',
    fr: '`FlushQueues` est appelée 2 fois sans `FLUSH_NO_UI`',
  })
})

test('a claim reads as a sentence in both languages', () => {
  expect(flush.on(spooler).with(FLUSH_UPLOAD).targeting(transport('Pager')).once().sentence).toEqual({
    en: '`FlushQueues` is called on the spooler’s object with `FLUSH_UPLOAD` with Pager as its target exactly once',
    fr: '`FlushQueues` est appelée sur l’objet du spouleur avec `FLUSH_UPLOAD` avec pour cible Pager une seule fois',
  })
})

test('queues are empty when all has left, for one transport and for all', () => {
  const run = new ARun()
    .profile()
    .message('a', 'out', 'Post')
    .message('b', 'out', 'Pager')
    .moves('a', 'out', 'Post')
    .ends()
  expect(of(outgoing('Post').isEmpty(), run).passed).toBe(true)
  expect(of(outgoing('Pager').isEmpty(), run).actual.en).toBe('1 message still waits: “About b”')
  expect(of(outgoing().isEmpty(), run).passed).toBe(false)
})

test('an incoming queue is untouched until something leaves it', () => {
  const run = new ARun().profile().message('a', 'in', 'Post').message('b', 'in', 'Pager')
  expect(of(incoming().isUntouched(), run).passed).toBe(true)
  run.line(12).moves('a', 'in', 'Post').ends()
  expect(of(incoming().isUntouched(), run)).toMatchObject({ passed: false, at: { line: 12 } })
  expect(of(incoming('Pager').isUntouched(), run).passed).toBe(true)
})

test('what happens after the program is over does not count', () => {
  const run = new ARun().profile().message('a', 'out', 'Post').ends().moves('a', 'out', 'Post')
  expect(of(outgoing().isEmpty(), run).passed).toBe(false)
})

test('MM-14 what remains in the ledger is named with the line that created it and the way to return it', () => {
  const run = new ARun().line(6).object(3, 'IMAPITable', 1).line(16).buffer(1, 'SRowSet', 'allocated').ends()
  expect(of(nothing.isLeftUnreleased(), run).actual.en).toBe(
    '`IMAPITable` from line 6 still needs `Release`, `SRowSet` from line 16 still needs `FreeProws`',
  )
})

test('what a line in a loop got and never gave back is said once', () => {
  const run = new ARun().line(9)
  for (const ref of [1, 2, 3]) run.buffer(ref, 'SPropValue[]', 'allocated')
  expect(of(nothing.isLeftUnreleased(), run.ends()).actual).toEqual({
    en: '`SPropValue[]` from line 9 still needs `MAPIFreeBuffer` (3 times)',
    fr: '`SPropValue[]` de la ligne 9 attend `MAPIFreeBuffer` (3 fois)',
  })
})

test('the session is not owed, and a block goes with the one it hangs on', () => {
  const run = new ARun()
    .object(99, 'IMAPISession', 1)
    .buffer(1, 'SRowSet', 'allocated')
    .buffer(2, 'SRow', 'allocated', 1)
    .buffer(1, 'SRowSet', 'freed')
    .ends()
  expect(of(nothing.isLeftUnreleased(), run).passed).toBe(true)
})

test('an object counts as given back at its last Release only', () => {
  const run = new ARun().object(3, 'IMAPITable', 1).object(3, 'IMAPITable', 2).object(3, 'IMAPITable', 1)
  expect(of(allReleased('IMAPITable'), run).passed).toBe(false)
  expect(of(allReleased('IMAPITable'), run.object(3, 'IMAPITable', 0)).passed).toBe(true)
  expect(of(allReleased('SRowSet'), run).actual.en).toBe('none was ever got')
})

test('misuse of memory is named', () => {
  const run = new ARun()
    .fact({ type: 'fault', kind: 'double-free', ref: 1, of: 'SRowSet', message: '' })
    .ends()
  expect(of(nothing.isMisused(), run).actual).toEqual({
    en: '`SRowSet`: freed twice',
    fr: '`SRowSet` : libéré deux fois',
  })
})

test('a program that throws does not complete', () => {
  const error = { name: 'MAPI_E_NO_SUPPORT', hr: MAPI_E_NO_SUPPORT, message: '', line: 3 }
  expect(of(theProgram.completes(), new ARun().ends()).passed).toBe(true)
  expect(of(theProgram.completes(), new ARun().ends(error)).actual.en).toBe('`MAPI_E_NO_SUPPORT` ended it')
})

test('Release on memory, which has no methods, is told from other errors', () => {
  const error = (message: string) => ({ name: 'TypeError', hr: null, message, line: 3 })
  const ended = (message: string) => new ARun().ends(error(message))
  expect(of(theProgram.releasesMemory(), ended('rows.Release is not a function')).passed).toBe(true)
  expect(of(theProgram.releasesMemory(), ended('rows.Free is not a function')).passed).toBe(false)
  expect(of(theProgram.releasesMemory(), new ARun().ends()).passed).toBe(false)
})

const view = { type: 'view', table: 4, of: 'status', sort: null } as const
const columns = [PR_ENTRYID, PR_RESOURCE_TYPE]

test('the columns count when the program chose them, not when they were there', () => {
  const run = new ARun().profile().fact({ ...view, columns, restriction: null })
  expect(of(statusTable.hasColumns(...columns), run).passed).toBe(false)
  run.fact({ ...view, columns: [PR_ENTRYID], restriction: null })
  expect(of(statusTable.hasColumns(...columns), run).actual.en).toBe('a column is missing')
  run.fact({ ...view, columns, restriction: null })
  expect(of(statusTable.hasColumns(...columns), run).passed).toBe(true)
})

/** A filter that lets these rows through, and a read of what is left. */
const filtered = (through: readonly number[]): ARun => {
  const run = new ARun().profile().fact({ ...view, columns, restriction: { rt: RES_PROPERTY } })
  for (const row of [1, 2, 3])
    run.fact({ type: 'evaluate', table: 4, row, path: '', rt: RES_PROPERTY, result: through.includes(row) })
  return run.fact({
    type: 'cursor',
    table: 4,
    position: through.length,
    count: through.length,
    read: through,
  })
}

test('a filter is judged by the rows that it lets through', () => {
  expect(of(statusTable.isRestrictedTo(spooler), filtered([1])).passed).toBe(true)
  expect(of(statusTable.isRestrictedTo(spooler), filtered([1, 2])).actual.en).toBe(
    'the filter let MAPI Spooler, Post through',
  )
  expect(of(statusTable.isRestrictedTo(anyTransport), filtered([2])).passed).toBe(false)
  expect(of(statusTable.isRestrictedTo(anyTransport), filtered([2, 3])).passed).toBe(true)
  expect(of(statusTable.isReadFor(spooler), filtered([1])).passed).toBe(true)
  expect(of(statusTable.isReadFor(spooler), filtered([2])).passed).toBe(false)
})

test('a filter that lets nothing through is named, not what was read without it', () => {
  const run = filtered([])
    .fact({ ...view, columns, restriction: null })
    .fact({ type: 'cursor', table: 4, position: 3, count: 3, read: [1, 2, 3] })
  expect(of(statusTable.isReadFor(spooler), run).actual.en).toBe('the filter let no row through')
})

test('every transport is asked in the way that it supports', () => {
  const itself = everyTransport.thatCanFlush.flushesItself(FLUSH_UPLOAD)
  const throughSpooler = everyTransport.thatCannotFlush.isFlushedThroughTheSpooler(FLUSH_UPLOAD)
  const run = new ARun().profile().opens('MAPI Spooler', 7).opens('Post', 8)
  expect(of(itself, run).actual.en).toBe('Post: never flushed')
  expect(of(everyTransport.isOpened(), run).actual.en).toBe('Pager: never opened')
  run.opens('Pager', 9).flushes(8, FLUSH_UPLOAD).flushes(7, FLUSH_UPLOAD, 'Pager').ends()
  expect(
    [of(itself, run), of(throughSpooler, run), of(everyTransport.isOpened(), run)].map((v) => v.passed),
  ).toEqual([true, true, true])
})

test('a transport that was flushed in another way says in which', () => {
  const itself = everyTransport.thatCanFlush.flushesItself()
  const targeted = new ARun().profile().opens('MAPI Spooler', 7).flushes(7, FLUSH_UPLOAD, 'Post').ends()
  expect(of(itself, targeted).actual.en).toBe('Post: flushed through the spooler')
  expect(of(everyTransport.thatCanFlush.wentThroughTheSpooler(), targeted).passed).toBe(true)
  const all = new ARun().profile().opens('MAPI Spooler', 7).flushes(7, FLUSH_UPLOAD).ends()
  expect(of(itself, all).actual.en).toBe('Post: flushed with all the others at once')
  const through = everyTransport.thatCannotFlush.isFlushedThroughTheSpooler()
  expect(of(through, all).actual.en).toBe('Pager: flushed with all the others at once')
})

test('the spooler may be opened once, or not at all', () => {
  const run = new ARun().profile()
  expect(of(opened(spooler).atMostOnce(), run).passed).toBe(true)
  expect(of(opened(spooler), run).passed).toBe(false)
  run.opens('MAPI Spooler', 7)
  expect(of(opened(spooler), run).passed).toBe(true)
  run.opens('MAPI Spooler', 7)
  expect(of(opened(spooler).atMostOnce(), run).actual.en).toBe('opened 2 times')
})
